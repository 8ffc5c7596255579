import type { Chain, Site } from '../../model/site.ts';
import { chainOf } from '../lexer/chain.ts';
import { operatorCode } from '../lexer/operator.ts';
import type { CodeReading } from '../lexer/read-code.ts';
import { siteOfLiteral } from '../lexer/site-of-literal.ts';
import { TOKEN, type Tokens, textOf } from '../lexer/tokens.ts';
import { clauseWord } from './clause-word.ts';
import { columnSizes } from './column-sizes.ts';
import { nameAt } from './name-at.ts';
import { sqlContext } from './sql-context.ts';
import { beginStatement, newSqlFrame, type SqlFrame, type SqlRole } from './sql-frame.ts';

const JOINT = operatorCode('||');
const PLUS = operatorCode('+');
const ARITHMETIC = new Set(['||', '+', '-', '*', '/', '%', '.', '::'].map(operatorCode));
const EQUALS = operatorCode('=');
const ASSIGNS = operatorCode(':=');

/** The literals and quoted names of SQL, with the statement, table and column that they stand in. */
export function readSql(tokens: Tokens): CodeReading {
  const frames = [newSqlFrame('statement', -1, undefined, null)];
  const sites: Site[] = [];
  const chains: Chain[] = [];
  const siteOf: (Site | undefined)[] = [];
  const sizes = columnSizes();
  /** The columns of the tables that the file itself makes, as they stand there. */
  const made = new Map<string, string[]>();
  for (let at = 0; at < tokens.count; at++) {
    const frame = frames.at(-1)!;
    switch (tokens.kinds[at]) {
      case TOKEN.word:
        if (clauseWord(tokens, frame, at)) endRun(frame, at);
        sizes.note(tokens, frame, at);
        break;
      case TOKEN.operator:
        readOperator(frame, at);
        break;
      case TOKEN.comma:
        endRun(frame, at);
        frame.ordinal++;
        if (frame.role === 'columns' || frame.role === 'definition') frame.column = undefined;
        if (frame.role === 'definition') {
          frame.clause = 'none';
          frame.tag = undefined;
        }
        if (frame.role !== 'statement') frame.segment = at + 1;
        break;
      case TOKEN.semicolon:
        endRun(frame, at);
        beginStatement(frame, at + 1);
        break;
      case TOKEN.open:
        frames.push(openFrame(frame, at));
        break;
      case TOKEN.close:
        close(tokens.facts[at]!, at);
        break;
      case TOKEN.literal:
        readLiteral(frame, at);
    }
    noteColumn(frame, at);
  }
  while (frames.length > 0) endRun(frames.pop()!, tokens.count);
  chains.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  // What is joined is longer than any of its literals.
  const joined = new Set(
    chains.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'site' ? [piece.site] : []))),
  );
  const bounded = sites.map((site) => (joined.has(site) ? site : sizes.bounded(site)));
  return { sites: bounded, chains, columns: sizes.all() };

  function readLiteral(frame: SqlFrame, at: number): void {
    const literal = tokens.literals[tokens.facts[at]!]!;
    const site = siteOfLiteral(
      tokens.text,
      literal,
      sqlContext(tokens, frames, at, literal.form.holds === 'name'),
    );
    siteOf[tokens.facts[at]!] = site;
    if (site !== undefined) sites.push(site);
    if (literal.form.holds !== 'name') frame.literals++;
  }

  function readOperator(frame: SqlFrame, at: number): void {
    const code = tokens.facts[at]!;
    if (code === JOINT || code === PLUS) frame.joints++;
    if (ARITHMETIC.has(code)) return;
    endRun(frame, at);
    const name = nameAt(tokens, at - 1);
    if (code === ASSIGNS) frame.variable = name;
    if (code === EQUALS && frame.clause === 'set' && name !== undefined) frame.column = name;
  }

  function openFrame(frame: SqlFrame, at: number): SqlFrame {
    const before = nameAt(tokens, at - 1);
    const isFence = tokens.text[tokens.starts[at]!] === '$';
    const word = textOf(tokens, at - 1).toLowerCase();
    const role: SqlRole = isFence
      ? 'statement'
      : (frame.expects ??
        (word === 'enum'
          ? 'labels'
          : frame.clause === 'values' && frame.role !== 'values'
            ? 'values'
            : 'group'));
    const isCall =
      role === 'group' &&
      before !== undefined &&
      tokens.ends[at - 1] === tokens.starts[at] &&
      !NO_CALL.has(word);
    frame.expects = undefined;
    // `INSERT INTO fees VALUES (…)`: a dump names no columns, and fills them in their order.
    if (role === 'values' && frame.columns.length === 0)
      frame.columns = made.get(frame.table?.toLowerCase() ?? '') ?? frame.columns;
    const opened = newSqlFrame(isCall ? 'call' : role, at, isCall ? before : undefined, frame);
    if (isFence) opened.inFunction = frame.inFunction;
    return opened;
  }

  function close(mate: number, at: number): void {
    while (mate !== -1 && frames.length > 1 && frames.at(-1)!.open >= mate) {
      const closed = frames.pop()!;
      endRun(closed, at);
      const parent = frames.at(-1)!;
      if (closed.role === 'columns') parent.columns = closed.columns;
      if (closed.role === 'definition' && closed.table !== undefined)
        made.set(closed.table.toLowerCase(), closed.columns);
    }
  }

  /** The first name of an item is the column that it defines, or that a value is inserted into. */
  function noteColumn(frame: SqlFrame, at: number): void {
    if (at !== frame.segment || (frame.role !== 'columns' && frame.role !== 'definition')) return;
    const name = nameAt(tokens, at);
    if (name === undefined) return;
    if (frame.role === 'columns') frame.columns.push(name);
    else if (!NO_COLUMN.has(name.toLowerCase())) {
      frame.column = name;
      frame.columns.push(name);
    }
  }

  function endRun(frame: SqlFrame, at: number): void {
    if (frame.joints > 0 && frame.literals > 0) {
      const own =
        chainOf(tokens, frame.run, at, siteOf, { joint: JOINT }) ?? chainOf(tokens, frame.run, at, siteOf);
      if (own !== null) chains.push(own);
    }
    frame.joints = 0;
    frame.literals = 0;
    frame.run = at + 1;
  }
}

const NO_CALL = new Set(
  'in values value and or not as on when then else case where having select from exists any all some using set by table into is return if elsif check default over'.split(
    ' ',
  ),
);
const NO_COLUMN = new Set(
  'constraint primary unique foreign check key index exclude fulltext spatial like period'.split(' '),
);
