import type { CodeReader } from './code-reader.ts';
import { endRun } from './end-run.ts';
import { beginSegment, type Frame, holdsStatements } from './frame.ts';
import { genericEnd } from './generic-end.ts';
import { openIndented } from './open-indented.ts';
import { operatorCode } from './operator.ts';
import { TOKEN, textOf } from './tokens.ts';

const codes = (list: string) => new Set(list.split(' ').map(operatorCode));
const ASSIGNMENTS = codes('= += &= := .= ??= ||= &&=');
const ARROWS = codes('-> =>');
const ARITHMETIC = codes('+ - * / % . :: ++ -- ! ~ ?. !! @ $ \\ #');
const COLON = operatorCode(':');
const QUESTION = operatorCode('?');
const LESS = operatorCode('<');

/** What an operator does to the statement that it stands in; gives the last token that was read. */
export function readOperator(reader: CodeReader, frame: Frame, at: number): number {
  const { tokens, rules } = reader;
  const code = tokens.facts[at]!;
  if (code === LESS) {
    const end = genericEnd(tokens, at);
    if (end !== -1) {
      tokens.kinds[at] = TOKEN.open;
      tokens.kinds[end] = TOKEN.close;
      tokens.facts[at] = end;
      tokens.facts[end] = at;
      return end;
    }
  }
  if (code === reader.joint) frame.pluses++;
  if (code === reader.joint || ARITHMETIC.has(code) || reader.links.has(code)) return at;
  endRun(reader, frame, at);
  if (code === QUESTION) frame.question = at;
  if (code === COLON && readColon(reader, frame, at)) return at;
  if (joinsPair(reader, frame, at)) {
    if (frame.pair === -1) frame.pair = at;
    return at;
  }
  if (ASSIGNMENTS.has(code)) frame.assigned = at;
  if (frame.label !== -1 && (code === COLON || ARROWS.has(code))) beginSegment(frame, at + 1);
  else if (ARROWS.has(code)) {
    // `{ x -> … }`: what follows are the statements of a lambda.
    if (rules.braces === 'code' && (frame.role === 'lambda' || frame.role === 'block'))
      beginSegment(frame, at + 1);
    else frame.arrow = at;
  }
  return at;
}

/** Whether a colon is one of the statement itself and done with: of a condition, or before an indented block. */
function readColon(reader: CodeReader, frame: Frame, at: number): boolean {
  if (frame.question !== -1) {
    frame.question = -1;
    return frame.label === -1;
  }
  if (frame.colon === -1) frame.colon = at;
  return openIndented(reader, frame, at);
}

function joinsPair({ tokens, rules }: CodeReader, frame: Frame, at: number): boolean {
  if (rules.pairs === undefined || holdsStatements(frame)) return false;
  const operator = textOf(tokens, at);
  if (frame.role === 'list' || frame.role === 'index') return rules.pairs.list?.includes(operator) === true;
  if (frame.role === 'parameters') return rules.pairs.parameters?.includes(operator) === true;
  const takes = frame.role === 'call' || frame.role === 'annotation' || frame.role === 'constant';
  return takes && rules.pairs.call?.includes(operator) === true;
}
