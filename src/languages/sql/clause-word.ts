import { type Tokens, textOf } from '../lexer/tokens.ts';
import { pathAt } from './name-at.ts';
import { beginStatement, type Clause, type SqlFrame } from './sql-frame.ts';

/** Words that begin a statement at the start of a line, even where the one before was not ended by a semicolon. */
const VERBS = new Set(
  'insert update delete create alter comment merge replace drop grant copy exec execute call declare use truncate'.split(
    ' ',
  ),
);
/** Words before a verb that make it a part of their own statement. */
const NOT_BEFORE_VERB = new Set(
  'on do before after for or key as instead of grant revoke, then else begin'.split(' '),
);

const CLAUSES: ReadonlyMap<string, Clause> = new Map(
  (
    [
      ['select', 'select returning'],
      ['from', 'from join'],
      ['condition', 'where having when if elsif elseif while'],
      ['values', 'values value'],
      ['set', 'set'],
      ['result', 'then else'],
      ['check', 'check'],
      ['none', 'group order limit'],
    ] as const
  ).flatMap(([clause, words]) => words.split(' ').map((word) => [word, clause] as const)),
);

const SKIPPED = new Set(['if', 'not', 'exists', 'only', 'ignore', 'low_priority', 'column', 'or', 'replace']);

/** Lets a word change what is known of the statement; whether it ends an expression. */
export function clauseWord(tokens: Tokens, frame: SqlFrame, at: number): boolean {
  const word = textOf(tokens, at).toLowerCase();
  if (VERBS.has(word) && beginsStatement(tokens, frame, at)) {
    beginStatement(frame, at);
    frame.verb = word;
    const next = textOf(tokens, at + 1).toLowerCase();
    if (word === 'update' && next !== 'set') takeTable(tokens, frame, at + 1);
    if (word === 'insert' && next !== 'into') takeTable(tokens, frame, at + 1);
    if (word === 'insert') frame.expects = 'columns';
    return true;
  }
  const clause = CLAUSES.get(word);
  if (clause !== undefined) return takeClause(tokens, frame, word, clause, at);
  switch (word) {
    case 'case':
      frame.outer.push(frame.clause);
      return true;
    case 'end':
      frame.clause = frame.outer.pop() ?? frame.clause;
      return true;
    case 'on':
      if (frame.verb === 'comment') takeCommented(tokens, frame, at + 1);
      else frame.clause = 'condition';
      return true;
    case 'into':
      if (frame.verb === 'select') return true;
      takeTable(tokens, frame, at + 1);
      frame.expects = 'columns';
      return true;
    case 'table':
      if (frame.verb === 'create' || frame.verb === 'alter') takeTable(tokens, frame, at + 1);
      if (frame.verb === 'create') frame.expects = 'definition';
      return true;
    case 'function':
    case 'procedure':
      if (frame.verb === 'create') frame.inFunction = pathAt(tokens, at + 1).parts.at(-1);
      return true;
    case 'add':
    case 'alter':
    case 'modify':
    case 'change':
      if (frame.verb === 'alter') frame.column = pathAfter(tokens, at + 1).at(-1);
      return true;
    case 'default':
    case 'comment':
      frame.tag = word;
      return true;
    case 'raise':
    case 'signal':
    case 'throw':
    case 'raiserror':
      frame.jump = 'throw';
      return true;
    case 'return':
      frame.jump = 'return';
      return true;
    case 'begin':
    case 'loop':
      beginStatement(frame, at + 1);
      return true;
    case 'and':
    case 'or':
    case 'not':
    case 'in':
    case 'like':
    case 'ilike':
    case 'between':
    case 'as':
    case 'is':
    case 'union':
      return true;
  }
  return false;
}

function takeClause(tokens: Tokens, frame: SqlFrame, word: string, clause: Clause, at: number): boolean {
  // `IF NOT EXISTS` asks for no value, and `SET DEFAULT` sets none.
  const next = textOf(tokens, at + 1).toLowerCase();
  if (word === 'if' && (next === 'not' || next === 'exists') && frame.verb !== '') return true;
  if (word === 'set' && (next === 'default' || next === 'not' || next === 'null')) return true;
  // A condition of plpgsql ends at THEN, and a statement of its own follows.
  if (
    (word === 'then' || word === 'else') &&
    frame.outer.length === 0 &&
    frame.role === 'statement' &&
    frame.verb !== 'merge'
  ) {
    beginStatement(frame, at + 1);
    return true;
  }
  // Only an INSERT reads its values so; elsewhere it is a column's name.
  if (word === 'value' && textOf(tokens, at + 1) !== '(') return false;
  frame.expects = undefined;
  if (word === 'select') frame.ordinal = 0;
  if (word === 'where') frame.column = undefined;
  frame.verb ||= word;
  frame.clause = clause;
  frame.tag = undefined;
  return true;
}

function beginsStatement({ text, starts, ends }: Tokens, frame: SqlFrame, at: number): boolean {
  if (frame.role !== 'statement') return at === frame.segment;
  if (at === frame.segment) return true;
  const before = text.slice(starts[at - 1], ends[at - 1]).toLowerCase();
  return (
    !NOT_BEFORE_VERB.has(before) &&
    before !== ',' &&
    before !== '(' &&
    text.slice(ends[at - 1], starts[at]).includes('\n') &&
    isRoot(frame)
  );
}

/** ALTER TABLE goes on with lines that begin with verbs; only words that cannot are taken for a new statement there. */
function isRoot({ verb }: SqlFrame): boolean {
  return verb !== 'alter' && verb !== 'grant';
}

function takeTable(tokens: Tokens, frame: SqlFrame, from: number): void {
  frame.table = pathAfter(tokens, from).at(-1);
}

/** `COMMENT ON COLUMN table.column IS '…'`. */
function takeCommented(tokens: Tokens, frame: SqlFrame, from: number): void {
  const kind = textOf(tokens, from).toLowerCase();
  const { parts } = pathAt(tokens, from + 1);
  frame.tag = 'comment';
  if (kind === 'column') {
    frame.column = parts.at(-1);
    frame.table = parts.at(-2);
  } else frame.table = parts.at(-1);
}

function pathAfter(tokens: Tokens, from: number): readonly string[] {
  let at = from;
  while (SKIPPED.has(textOf(tokens, at).toLowerCase())) at++;
  return pathAt(tokens, at).parts;
}
