import { baseLanguage } from '../model/base-language.ts';
import type { Site } from '../model/site.ts';
import { isLabel } from './shapes/prose.ts';
import { TECHNICAL_CALL } from './words/calls.ts';

/** As many pairs make a list of choices; far more are places, offices or trades. */
const FEW = 2;
const MANY = 24;

/** Whether a literal is what a code stands for: `STAGES = [('0', 'Open'), ('late', 'Late')]`, in Go `[]stage{{"0", "Open"}, …}`; pairs of nothing else. */
export function labelPairs(sites: readonly Site[], text: string, language: string): (site: Site) => boolean {
  let listed: ReadonlySet<Site> | undefined;
  return (site) => {
    listed ??= new Set(choicesIn(sites, text).filter((label) => mayBeOwn(label, language)));
    return listed.has(site);
  };
}

function choicesIn(sites: readonly Site[], text: string): readonly Site[] {
  const lists = new Map<string, { readonly codes: Set<string>; readonly labels: Site[]; isMixed: boolean }>();
  const literals = sites.filter(({ kind, context }) => kind === 'string' && context.use === 'value');
  for (const [at, label] of literals.entries()) {
    const code = literals[at - 1];
    if (code === undefined || !isPair(code, label, text)) continue;
    const { type, function: inside, variable, callee = '', argument, property } = label.context;
    if (TECHNICAL_CALL.test(callee)) continue;
    const key = [type, inside, variable, callee, argument, property].join('\n');
    const list = lists.get(key) ?? { codes: new Set(), labels: [], isMixed: false };
    lists.set(key, list);
    list.codes.add(code.text);
    list.labels.push(label);
    if (!CODE.test(code.text) || !isChoice(label.text.trim())) list.isMixed = true;
  }
  return [...lists.values()].flatMap(({ codes, labels, isMixed }) =>
    isMixed || codes.size !== labels.length || codes.size < FEW || codes.size > MANY ? [] : labels,
  );
}

/** A label, or one in brackets for what is none of the choices: `(none)`. */
function isChoice(text: string): boolean {
  return (/^\p{Lu}/u.test(text) && isLabel(text)) || /^\(\p{Lu}\p{Ll}+\)$/u.test(text);
}

/** `STAGES_ES = [('0', 'Pequeño'), …]`: what an English program says in other languages, it says in a list for each. */
function mayBeOwn({ text }: Site, language: string): boolean {
  return baseLanguage(language) !== 'en' || !/[^\P{L}A-Za-z]/u.test(text);
}

const CODE = /^[\w-]{1,30}$/;

/** In UTF-16 units. */
const GAP = 100;

/** `[['A', …`, `{"0", …`; `new Day('MONDAY', …` with a constant. */
function isOpened(before: string, code: string): boolean {
  if (/(?:^|[[({,])\s*[[({]\s*$/.test(before)) return true;
  return /[[({,]\s*new \w{1,40}\(\s*$/.test(before) && /^[A-Z][A-Z\d_]+$/.test(code);
}

function isPair(code: Site, label: Site, text: string): boolean {
  const { start } = code.span;
  if (label.span.start - code.span.end > GAP) return false;
  if (!/^\s*,\s*$/.test(text.slice(code.span.end, label.span.start))) return false;
  return (
    /^\s*,?\s*[\])}]\s*[,\])}]/.test(text.slice(label.span.end, label.span.end + GAP)) &&
    isOpened(text.slice(Math.max(0, start - GAP), start), code.text)
  );
}
