import type { WorldList, WorldTopic } from '../../model/facts.ts';
import { ENOUGH, type WorldToken, worldTokens } from './world-token.ts';

/** Entries of one list stand no further apart. */
const GAP = 400;
/** A run of fewer entries is no part of a list: a default below it, two codes that are compared. */
const RUN = 3;
const TOPICS = Object.keys(ENOUGH) as readonly WorldTopic[];

/**
 * Lists of the world in a text, by their entries alone: in JSON, an enum, rows of SQL or of CSV, whatever the language.
 * A list ends where the brackets around its entries close, or where lines of another form begin.
 */
export function worldLists(text: string): readonly WorldList[] {
  const all = TOPICS.flatMap((topic) => {
    const found = worldTokens(topic, text);
    return found.length < ENOUGH[topic] ? [] : listsOf(topic, text, found);
  });
  return all
    .filter((list) => !all.some((other) => isEcho(list, other)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Many codes mean a language and a country: of two such lists in one place the longer is meant. */
function isEcho(list: WorldList, other: WorldList): boolean {
  const isPair =
    list.topic !== other.topic && [list, other].every(({ topic }) => /countries|languages/.test(topic));
  return isPair && list.start < other.end && other.start < list.end && list.count < other.count;
}

function listsOf(topic: WorldTopic, text: string, tokens: readonly WorldToken[]): readonly WorldList[] {
  const lists: WorldList[] = [];
  let together: WorldToken[] = [];
  const close = () => {
    const entries = inForm(text, together);
    together = [];
    const values = new Set(entries.map(({ value }) => value));
    if (values.size < ENOUGH[topic]) return;
    const { start } = entries[0]!;
    const { end } = entries.at(-1)!;
    const name = nameBefore(text, start);
    lists.push({ topic, start, end, count: values.size, name, values: name === '' ? [] : [...values] });
  };
  for (const run of runs(text, tokens)) {
    if (new Set(run.map(({ value }) => value)).size < RUN) continue;
    if (together.length > 0 && run[0]!.start - together.at(-1)!.end > GAP) close();
    together.push(...run);
  }
  close();
  return lists;
}

/** Entries side by side in the same brackets; how deep a list's records are nested shows at its beginning. */
function runs(text: string, tokens: readonly WorldToken[]): readonly (readonly WorldToken[])[] {
  const found: WorldToken[][] = [];
  let run: WorldToken[] = [];
  let depth = 0;
  let floor = 0;
  for (const token of tokens) {
    const previous = run.at(-1);
    if (previous === undefined || token.start - previous.end > GAP) {
      run = [token];
      found.push(run);
      depth = 0;
      floor = 0;
      continue;
    }
    const between = nesting(text, previous.end, token.start);
    const lowest = depth + between.lowest;
    if (run.length <= RUN) floor = Math.min(floor, Math.max(lowest, -2));
    if (lowest < floor) {
      run = [token];
      found.push(run);
      depth = 0;
      floor = 0;
      continue;
    }
    depth += between.change;
    run.push(token);
  }
  return found;
}

function nesting(text: string, from: number, to: number): { change: number; lowest: number } {
  let change = 0;
  let lowest = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    // ( [ {  and  ) ] }
    if (code === 0x28 || code === 0x5b || code === 0x7b) change++;
    else if (code === 0x29 || code === 0x5d || code === 0x7d) lowest = Math.min(lowest, --change);
  }
  return { change, lowest };
}

/** Without what stands alone in its form at either end: `default: MNT` below `- MNT`, where there are no brackets. */
function inForm(text: string, tokens: readonly WorldToken[]): readonly WorldToken[] {
  const forms = tokens.map(({ start }, i) => {
    const previous = tokens[i - 1];
    const opensLine = previous === undefined || text.slice(previous.end, start).includes('\n');
    return opensLine ? form(text, start) : '';
  });
  // With few lines there is no form to differ from.
  if (forms.filter((each) => each !== '').length < RUN) return tokens;
  const counts = new Map<string, number>();
  for (const each of forms) counts.set(each, (counts.get(each) ?? 0) + 1);
  const isRecord = (i: number) => forms[i] === '' || counts.get(forms[i]!)! >= RUN;
  let from = 0;
  let to = tokens.length;
  while (from < to && !isRecord(from)) from++;
  while (to > from && !isRecord(to - 1)) to--;
  return tokens.slice(from, to);
}

function form(text: string, start: number): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 80), start);
  return line.replace(/[\p{L}\p{N}_]+/gu, 'w').slice(-8);
}

const DECLARED =
  /(?:\b(?:enum|class|const|let|var|val|interface|type|object|final|static)\s+(?:\w+(?:<[^>]*>)?(?:\[\])?\s+)?)([\p{L}_$][\p{L}\p{N}_$]*)[^;]*$/u;

/** What the code calls the list that opens before an offset. */
function nameBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 300), start);
  const declaration = Math.max(...['enum ', 'const ', 'class '].map((word) => before.lastIndexOf(word)));
  return DECLARED.exec(before.slice(Math.max(0, declaration)))?.[1] ?? '';
}
