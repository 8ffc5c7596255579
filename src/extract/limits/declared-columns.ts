import { type ColumnSize, columnKey } from '../../model/column-size.ts';
import { modelName } from './stored-column.ts';

/** What defines tables in a way of its own: which files, what tells one that does, and what it says. */
type Reader = {
  readonly path: RegExp;
  readonly marks: readonly string[];
  readonly read: (text: string, path: string) => readonly ColumnSize[];
};

const READERS: readonly Reader[] = [
  { path: /\.prisma$/, marks: ['@db.'], read: ofPrisma },
  { path: /\.(?:java|kt|ts)$/, marks: ['@Entity'], read: ofEntities },
  { path: /(?:^|\/)models(?:\/\w+)?\.py$/, marks: ['max_length'], read: ofDjango },
  { path: /\.php$/, marks: ['Schema::'], read: ofBuilder },
  {
    path: /\.[cm]?[jt]s$/,
    marks: ['createTable(', 'alterTable(', 'changeColumn(', 'addColumn('],
    read: ofBuilder,
  },
];

/** Whether a file may define columns though it holds no text. Every file is asked, so no text is made of its bytes. */
export function mayDeclareColumns(path: string, bytes: Buffer): boolean {
  if (path.endsWith('.sql')) return ['char', 'CHAR', 'Char'].some((mark) => bytes.includes(mark));
  return READERS.some(
    (reader) => reader.path.test(path) && reader.marks.some((mark) => bytes.includes(mark)),
  );
}

/** The columns that a file defines in another language than SQL, with what they take. */
export function declaredColumns(path: string, text: string): readonly ColumnSize[] {
  const readers = READERS.filter(
    (reader) => reader.path.test(path) && reader.marks.some((mark) => text.includes(mark)),
  );
  if (readers.length === 0) return [];
  const code = text.replace(/\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|^[ \t]*(?:\/\/|#(?!\[)).*$/gm, '');
  return readers.flatMap(({ read }) => read(code, path));
}

/** A column by each name that its table goes by, in the database and in the program. */
function columnsOf(
  tables: readonly string[],
  columns: readonly string[],
  size: number | null,
): readonly ColumnSize[] {
  const keys = tables.flatMap((table) => columns.map((column) => columnKey(table, column)));
  return [...new Set(keys)].map((column) => ({ column, size }));
}

/** Each block of a text that a head begins, up to the next. */
function blocks(
  text: string,
  head: RegExp,
): readonly { readonly head: RegExpMatchArray; readonly body: string }[] {
  const heads = [...text.matchAll(head)];
  return heads.map((found, index) => ({
    head: found,
    body: text.slice(found.index + found[0].length, heads[index + 1]?.index ?? text.length),
  }));
}

function ofPrisma(text: string): readonly ColumnSize[] {
  return blocks(text, /^[ \t]*(?:model|view|type|enum)[ \t]+(\w+)[ \t]*\{/gm).flatMap(({ head, body }) => {
    const [, model = ''] = head;
    const table = /@@map\(\s*(?:name:\s*)?"([^"]+)"/.exec(body)?.[1] ?? model;
    return [...body.matchAll(/^[ \t]*(\w+)[ \t]+String\b.*@db\.\w*Char\w*\(\s*(\d+)\s*\).*$/gm)].flatMap(
      ([line, field = '', size]) => {
        const column = /(?<!@)@map\(\s*(?:name:\s*)?"([^"]+)"/.exec(line)?.[1] ?? field;
        return [
          ...columnsOf([table], [column], Number(size)),
          ...columnsOf([modelName(model)], [field], Number(size)),
        ];
      },
    );
  });
}

const ENTITY =
  /@Entity\b((?:\((?:[^()]|\([^()]*\))*\))?(?:\s*@[\w.]+(?:\((?:[^()]|\([^()]*\))*\))?)*)[^@;{}]*?\bclass\s+(\w+)/g;
const TABLE = /@(?:Table|Entity)\([^()]*?\bname\s*[=:]\s*["'](\w+)["']|@Entity\(\s*['"](\w+)['"]/;
/** Of JPA and of TypeORM: the arguments of `@Column`, and the field behind it and behind further annotations. */
const COLUMN =
  /@Column\(((?:[^()]|\([^()]*\))*)\)(?:\s*@[\w.:]+(?:\((?:[^()]|\([^()]*\))*\))?)*\s*((?:[\w<>?.]+\s+)*?)(\w+)[?!]?\s*(?::\s*([\w?]+)[^=;,)\n]*)?\s*[=;,)\n]/g;

function ofEntities(text: string): readonly ColumnSize[] {
  return blocks(text, ENTITY).flatMap(({ head, body }) => {
    const [whole, , name = ''] = head;
    const [, named, called] = TABLE.exec(whole) ?? [];
    return [...body.matchAll(COLUMN)].flatMap(([, given = '', before = '', field = '', type = '']) => {
      const size = /\blength\s*[=:]\s*['"]?(\d+)/.exec(given)?.[1];
      if (size === undefined || !/\bstring\b/i.test(`${before} ${type}`)) return [];
      const column = /\bname\s*[=:]\s*["'](\w+)["']/.exec(given)?.[1] ?? field;
      return columnsOf([named ?? called ?? name], [column], Number(size));
    });
  });
}

/** A table is `app_model` where the model does not say otherwise, and a fixture calls it `app.model`. */
function ofDjango(text: string, path: string): readonly ColumnSize[] {
  const app =
    path
      .replace(/\/models(?:\/\w+)?\.py$/, '')
      .split('/')
      .at(-1) ?? '';
  return blocks(text, /^class[ \t]+(\w+)\(([^()]*)\):/gm).flatMap(({ head, body }) => {
    const [, model = ''] = head;
    const table = /\bdb_table\s*=\s*['"](\w+)['"]/.exec(body)?.[1] ?? `${app}_${model}`;
    return [
      ...body.matchAll(/^[ \t]+(\w+)[ \t]*=[ \t]*(?:models\.)?CharField\(((?:[^()]|\([^()]*\))*)\)/gm),
    ].flatMap(([, field = '', given = '']) => {
      const size = /\bmax_length\s*=\s*(\d+)/.exec(given)?.[1];
      const column = /\bdb_column\s*=\s*['"](\w+)['"]/.exec(given)?.[1] ?? field;
      if (size === undefined) return [];
      return [
        ...columnsOf([table], [column], Number(size)),
        ...columnsOf([modelName(`${app}.${model}`)], [field], Number(size)),
      ];
    });
  });
}

const BUILT =
  /(?:Schema::(create|table)|\b(createTable|alterTable|changeColumn|addColumn|dropTable|renameColumn))\(\s*['"]([\w.]+)['"]/g;

/** Migrations of Laravel, Knex and Sequelize. What one changes is not known any more. */
function ofBuilder(text: string): readonly ColumnSize[] {
  return blocks(text, BUILT).flatMap(({ head, body }) => {
    const [, laravel, other, named = ''] = head;
    const table = named.split('.').at(-1) ?? named;
    if (laravel !== 'create' && other !== 'createTable')
      return [...body.matchAll(/['"](\w+)['"]/g)].flatMap(([, column = '']) =>
        columnsOf([table], [column], null),
      );
    const called = [...body.matchAll(/(?:->|\.)(?:string|char|varchar)\(\s*['"](\w+)['"]\s*,\s*(\d+)\s*\)/g)];
    const listed = [...body.matchAll(/\b(\w+)\s*:\s*\{[^{}]*?\btype\s*:\s*[\w.]+\.STRING\(\s*(\d+)\s*\)/g)];
    return [...called, ...listed].flatMap(([, column = '', size]) =>
      columnsOf([table], [column], Number(size)),
    );
  });
}
