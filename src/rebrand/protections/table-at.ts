import { charClass } from '../char-class.ts';
import { type HitContext, runAround } from '../hit.ts';

const isOfToken = charClass(/[\p{L}\p{N}_$]/u);

/** In UTF-16 units: a statement runs over some lines, and what stands further away is another one. */
const REACH = 400;

/** Where a statement of SQL names a table, each with what makes it a statement: before the word, or behind the name. */
const PLACES: readonly { readonly word: RegExp; readonly before?: RegExp; readonly after?: RegExp }[] = [
  { word: /\bfrom$/i, before: /\b(?:select\b[^;]*|delete\s+)$/i },
  { word: /\bjoin$/i, before: /\bfrom\b[^;]*$/i },
  { word: /\binto$/i, before: /\b(?:insert|replace|merge)\s+(?:ignore\s+|overwrite\s+)?$/i },
  { word: /\bupdate(?:\s+only)?$/i, after: /^["`\]]?(?:\s+(?:as\s+)?\w+)?\s+set\b/i },
  {
    word: /\b(?:table|view|sequence|schema)(?:\s+only)?(?:\s+if\s+(?:not\s+)?exists)?$/i,
    before: /\b(?:create|alter|drop|truncate|lock|comment\s+on|rename)\s+(?:\w+\s+){0,3}$/i,
  },
  // What is in a schema, and where to look first.
  { word: /\bin\s+schema$/i, after: /^["`]?\s*(?:to|grant|from|revoke|;|,|["'`]|$)/i },
  { word: /\bsearch_path\s*(?:to|=)(?:\s*["\w$]+\s*,)*$/i, after: /^/ },
  { word: /\btruncate$/i, after: /^["`\]]?\s*(?:;|["'`]|$)/ },
  { word: /\breferences$/i, after: /^["`\]]?\s*\(/ },
  { word: /\bon(?:\s+only)?$/i, before: /\bcreate\s+(?:unique\s+)?(?:index|trigger)\b[^;]*$/i },
  { word: /\bcopy$/i, after: /^["`\]]?\s*(?:\([^)]*\)\s*)?(?:from|to)\b/i },
];
/** The way to a table: a schema, a quote. */
const HOLDER = /\s(?:[\w$]+\.)?["`[]?$/;
const IMPORT = /^\s*(?:import\b|export\b|from\s+[\w.]+\s+import\b)/;

/** Where code names a table in quotes, to what builds its statements: `knex('permit')`, `tableName: 'permit'`. */
const CALL =
  /(?:(?:\b(?:knex|from|into|using|(?:\w+J|j)oin|\w*[tT]able|Entity)|\bSchema::\w+)\s*\(\s*|\b(?:tableName|table_name|db_table|__tablename__|table)["']?\s*[:=]\s*)["'`]$/;

/** Whether code hands this very name, quoted, to what builds statements of SQL. */
export function isTableCall(context: HitContext): boolean {
  const { text: name, start } = runAround(context, isOfToken);
  const before = context.line.slice(0, start - context.lineStart);
  return /["'`]/.test(context.text[start + name.length] ?? '') && CALL.test(before);
}

/**
 * The name of a table (or of what else a database keeps: a view, a schema) as a statement of SQL has it, without quotes
 * or with them, or null. Only names in one case: `from Permit p` in JPQL is a class, which code and query call alike.
 */
export function tableAt(context: HitContext): string | null {
  if (context.term.name.kind !== 'word' || IMPORT.test(context.line)) return null;
  const { text: name, start } = runAround(context, isOfToken);
  if (name === '' || (name !== name.toLowerCase() && name !== name.toUpperCase())) return null;
  const end = start + name.length;
  if (isNamed(context.text, start, end)) return name;
  // `permit.id` beside `from permit`: what is before the dot is the table again.
  return isQualifier(context.text, name, start, end) ? name : null;
}

function isNamed(text: string, start: number, end: number): boolean {
  const all = text.slice(Math.max(0, start - REACH), start);
  const holder = HOLDER.exec(all);
  if (holder === null) return false;
  const upTo = all.slice(0, holder.index).trimEnd();
  const behind = text.slice(end, end + REACH);
  return PLACES.some(({ word, before, after }) => {
    const found = word.exec(upTo);
    if (found === null) return false;
    return before === undefined ? after!.test(behind) : before.test(upTo.slice(0, found.index));
  });
}

function isQualifier(text: string, name: string, start: number, end: number): boolean {
  if (!/^\.[\w*"`]/.test(text.slice(end, end + 2)) || /[\w$.]$/.test(text.slice(0, start).slice(-1)))
    return false;
  const from = Math.max(0, start - REACH);
  const around = text.slice(from, end + REACH);
  for (let at = around.indexOf(name); at !== -1; at = around.indexOf(name, at + 1)) {
    const absolute = from + at;
    const isWhole =
      !/[\w$]/.test(text[absolute - 1] ?? '') && !/[\w$.]/.test(text[absolute + name.length] ?? '');
    if (isWhole && isNamed(text, absolute, absolute + name.length)) return true;
  }
  return false;
}
