import { charClass } from '../char-class.ts';
import { type HitContext, lineBefore, runAround } from '../hit.ts';
import { lastAnswer } from '../last-answer.ts';
import { isDatabaseSetting } from './database-setting.ts';
import { isAnyOf } from './is-any-of.ts';
import { isVariable } from './is-variable.ts';
import { listedSetting } from './listed-setting.ts';
import type { Protection } from './protection.ts';
import { isTableCall, tableAt } from './table-at.ts';

const MAPPING =
  /@(?:Table|Column|JoinColumn|JoinTable|SecondaryTable|SequenceGenerator|Index|UniqueConstraint|NamedStoredProcedureQuery|ColumnInfo|@?map)\b/;
/** The password of a user of the database: its connection holds the same one, and stays. */
const PASSWORD =
  /(?<![a-z0-9])(?:postgres(?:ql)?|mysql|mariadb|mongo\w*|pg|db|database|datasource)[-_.]?(?:root[-_.]|user[-_.])?(?:password|passwd|pass|pwd)["']?\s*[:=]\s*["']?[^\s"']*$/i;
const STORE = /db|data|postgres|mysql|maria|mongo|pg/i;
const STATEMENT =
  /\b(?:create|drop|alter|use|grant\b.*\bon|grant\b.*\bto|revoke\b.*\bfrom|owner(?:\s+to)?|authorization|for(?=\s+(?:role|user)))\s+(?:database|schema|user|role)?\s*(?:if\s+(?:not\s+)?exists\s+)?["`]?[\w$]*$/i;
/** The same in a script or a pipeline, where nobody writes it in small letters. */
const MAKES = /\b(?:CREATE|DROP|ALTER)\s+(?:DATABASE|ROLE|USER)\s+(?:IF\s+(?:NOT\s+)?EXISTS\s+)?["`]?[\w$]*$/;
const SQL = /\.sql$/;

const isOfToken = charClass(/[\p{L}\p{N}_$]/u);

const PROSE = /\.(?:md|txt|rst|adoc|html?)$/i;
const isProse = lastAnswer((path) => PROSE.test(path));
const isSql = lastAnswer((path) => SQL.test(path));
/** A word without which no line speaks of a database's connection or name. */
const mentionsStore = lastAnswer((line) =>
  /:\/\/|db|database|source|mongo|sql|maria|postgres|pg|user|catalog|oracle|default_schema|name["']/i.test(
    line,
  ),
);
/** A word without which no line, or no line before it, names a table; `permit.id` is told by its dot. */
const mentionsTable = lastAnswer((line) =>
  /\b(?:from|join|into|update|table|view|sequence|schema|references|truncate|on|copy)\b|\.[\w*"`]|^\s*[\w"`.]+[\s,;(]*$/i.test(
    line,
  ),
);
const QUOTE = /["'`]/;

/**
 * A database, a table or a column has its name in deployed databases as well as in code. Whether it may change
 * depends on whether the recipient starts with an empty database: a question, not a rename.
 */
export const databaseName: Protection = {
  code: 'database-name',
  soft: true,
  protects(context, { world }) {
    // A column of a framework's migration, wherever code, templates or people speak of it: all or none may change.
    if (isAnyOf(context, world.migratedColumns)) return true;
    if (isProse(context.path)) return false;
    const before = lineBefore(context);
    if (context.term.name.kind === 'word' && (isSetting(before, context) || isTable(context))) return true;
    if (isSql(context.path) ? STATEMENT.test(before) : MAKES.test(before)) return true;
    if (isAnyOf(context, world.tables) && isTableCall(context)) return true;
    // Most lines are told by their bare sight, since this is asked of nearly every name.
    if (world.databaseNames.length === 0 && !context.line.includes('@')) return false;
    if (!QUOTE.test(before) || !QUOTE.test(context.line.slice(before.length))) return false;
    if (isMapped(before)) return true;
    return isWholeText(context) && world.databaseNames.includes(runAround(context, isOfToken).text);
  },
};

function isSetting(before: string, context: HitContext): boolean {
  if (mentionsStore(context.line) && isOfDatabase(before, context)) return true;
  const listed = listedSetting(context, before);
  return listed !== null && isOfDatabase(listed, context);
}

function isPassword(before: string): boolean {
  return STORE.test(before) && PASSWORD.test(before) && !isVariable(before);
}

function isTable(context: HitContext): boolean {
  return mentionsTable(context.line) && tableAt(context) !== null;
}

/** Of a connection the user, the database and the options; its host is named by the deployment. */
function isOfDatabase(before: string, context: HitContext): boolean {
  return isDatabaseSetting(before, context) || isPassword(before);
}

/** Whether a mapping names a table or a column there. */
export function isMapped(before: string): boolean {
  return before.includes('@') && MAPPING.test(before);
}

function isWholeText(context: HitContext): boolean {
  const { text, start } = runAround(context, isOfToken);
  const at = start - context.lineStart;
  return /["'`]/.test(context.line[at - 1] ?? '') && /["'`]/.test(context.line[at + text.length] ?? '');
}
