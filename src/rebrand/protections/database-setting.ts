import { isSource } from '../clash.ts';
import type { HitContext } from '../hit.ts';
import { isInQuotes } from '../landings/is-in-quotes.ts';
import { isVariable } from './is-variable.ts';

/** A connection up to the hit: with a slash after its host, or not yet. */
const CONNECTION =
  /\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|sqlserver|oracle|cockroachdb|clickhouse)(?:\+\w+)?:\/\/[^\s"'/]*(\/[^\s"']*)?$/i;
/** Connections of other forms: `jdbc:oracle:thin:@db:1521/PORTAL`, `Database=Portal;User Id=portal`, `dbname=x user=y`. */
const FIELDS =
  /\bjdbc:oracle:\w+:@\S*\d[:/][\w$.]*$|(?:["';]|^)\s*(?:database|initial catalog|user id|uid)\s*=\s*[\w$-]*$|\bdbname=[\w$-]*$|\bdbname=[^"']*\buser=[\w$-]*$/i;
/** How Go's driver of MySQL is told it, `portal:secret@tcp(mysql:3306)/portal`: the database, and before it the user. */
const GO_DATABASE = /@(?:tcp[46]?|unix)\([^\s"'`()]*\)\/[\w$.-]*$/;
const GO_USER = /^[^\s"'`()@/]{0,100}@(?:tcp[46]?|unix)\(/;
const SETTING =
  /(?<![a-z0-9])(?:(?:postgres|mysql|mariadb|mongo\w*|pg|db|database|datasource)[-_.]?(?:initdb_)?(?:db|database|name|dbname|user|username|schema))["']?\s*[:=]\s*["']?[^\s"']*$/i;
/** A variable of the donor's own that names a database: `PORTAL_DB=`. */
const OWN_SETTING = /(?<![A-Z0-9_])[A-Z0-9_]+_(?:DB|DATABASE)(?:_NAME)?["']?\s*[:=]\s*["']?[^\s"'/]*$/;
/** What is taken where such a variable is not set: `env('DB_DATABASE', 'portal')`, `process.env.POSTGRES_DB ?? 'portal'`. */
const DEFAULT =
  /(?<![A-Z0-9])(?:DB|DATABASE|POSTGRES|PG|MYSQL|MONGO)_?(?:DB|DATABASE|NAME|USER|USERNAME|SCHEMA)?(?:["']\s*,\s*(?:default\s*=\s*)?|["'\]]*\s*(?:\|\||\?\?)\s*)["'`][\w$-]*$/;
/** A key that says nothing else, as connections are described: `database: portal`, `"hibernate.default_schema" value="P"`. */
const ALONE =
  /(?<![\w$.-])["']?database["']?\s*(?::|=>)\s*["'`]?[\w$-]*$|\bdefault_schema["']?\s*(?:value\s*=|[:=])\s*["']?[\w$]*$/i;
/** What takes a database from its server by name: `client.db('portal')`, `conn.getSiblingDB("portal")`. */
const ASKED_FOR =
  /(?:\bget(?:Database|DB|SiblingDB)|\buseDb|\b(?:select|create|drop)(?:Database|DB|Db)|\.(?:db|database))\(\s*["'`][\w$-]*$/;
/** Its user, where a line of the same block names the database or how to reach it. */
const USER = /^([ \t]*)["']?user(?:name)?["']?\s*(?:[:=]|=>)\s*["']?[\w$-]*$/i;
const NEIGHBOUR =
  /^[ \t]*["']?(?:database|dbname|adapter|dialect|driver-class-name)["']?\s*(?:[:=]|=>)|^[ \t]*url\s*[:=]\s*["']?jdbc:/i;
/** Django's own. */
const DJANGO = /["'](?:NAME|USER)["']\s*:\s*["'][\w$-]*$/;
/** What shells call to reach a database, with its name or its user's. */
const COMMAND =
  /(?:^|[\s;|&(`"'])(?:psql|pg_dump|pg_restore|createdb|dropdb|createuser|dropuser|mysql|mysqldump|mysqladmin|mariadb|mongosh|mongodump|mongorestore)\b[^|;&<>#]*\s(?:-{1,2}[\w-]+=)?["']?[\w$]*$/;
/** What a script looks for among the databases that a server lists. */
const LISTED =
  /\b(?:psql|mysql|mysqlshow|mariadb|mongosh?)\b[^;&]*\|[^;&]*\b(?:[ef]?grep|awk|sed)\s(?:[^|;&]*[\s"'/])?[\w$]*$/;
/** Where such a call can stand. */
const SHELL =
  /\.(?:sh|bash|zsh|ps1|bat|cmd|mk|ya?ml|json)$|(?:^|\/)[^/]*(?:Makefile|Dockerfile|Jenkinsfile|justfile|Procfile)[^/]*$/;
/** Whatever a template of code has a hole for. */
const HOLE = /\{[^}"'`]*$/;
const STORE = /db|data|postgres|mysql|maria|mongo|pg/i;
const NEAR = 300;

/** Whether a hit is the name of a database, or of who uses it, where a program or a server is told how to reach it. */
export function isDatabaseSetting(
  before: string,
  context: Pick<HitContext, 'path' | 'text' | 'start' | 'end' | 'lineStart'>,
): boolean {
  const { path, text, start, end } = context;
  if (isVariable(before) || (isSource(path) && isOfCode(before, path))) return false;
  const connection = before.includes('://') ? CONNECTION.exec(before) : null;
  if (connection !== null)
    return connection[1] !== undefined || /^[^\s"'@/]*@/.test(text.slice(end, end + 200));
  if (GO_DATABASE.test(before) || GO_USER.test(text.slice(end, end + 200))) return true;
  if (USER.test(before) && hasNeighbour(context, USER.exec(before)![1]!)) return true;
  if (
    DJANGO.test(before) &&
    /django\.db|["']ENGINE["']\s*:/.test(text.slice(Math.max(0, start - NEAR), end + NEAR))
  )
    return true;
  if (SHELL.test(path) && (COMMAND.test(before) || LISTED.test(before))) return true;
  if (!STORE.test(before) && !/default_schema|catalog|user id/i.test(before)) return false;
  return [SETTING, OWN_SETTING, DEFAULT, ALONE, FIELDS, ASKED_FOR].some((pattern) => pattern.test(before));
}

/** A name of the program's own, which only its variables have. */
function isOfCode(before: string, path: string): boolean {
  if (path.endsWith('.sql') || path.endsWith('.prisma')) return false;
  return !isInQuotes(before) || HOLE.test(before);
}

/** Whether one of the lines around, as far as they are indented alike, describes a connection. */
function hasNeighbour({ text, lineStart }: Pick<HitContext, 'text' | 'lineStart'>, indent: string): boolean {
  const isBeside = (line: string) => line.startsWith(indent) && /^\S/.test(line.slice(indent.length));
  const above = text
    .slice(Math.max(0, lineStart - NEAR), lineStart)
    .split('\n')
    .slice(0, -1)
    .reverse();
  const below = text
    .slice(lineStart, lineStart + NEAR)
    .split('\n')
    .slice(1);
  return [above, below].some((lines) => {
    const stop = lines.findIndex((line) => !isBeside(line));
    return lines.slice(0, stop === -1 ? lines.length : stop).some((line) => NEIGHBOUR.test(line));
  });
}
