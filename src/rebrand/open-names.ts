import { lineCounter } from '../model/lines.ts';
import type { Answered, OpenMatter } from '../model/question.ts';
import { redact } from '../model/redact.ts';
import type { Verdict } from './judge.ts';
import type { NameOccurrence } from './name-occurrences.ts';
import { PROTECTIONS } from './protections/index.ts';

const PROSE = /\.(?:md|mdx|txt|rst|adoc|html?)$/i;
const CONFIGURATION =
  /\.(?:json|jsonc|ya?ml|properties|toml|ini|conf|cfg|xml|env|tf|lock|gradle)$|(?:^|\/)(?:\.env[^/]*|Dockerfile[^/]*|Makefile|Jenkinsfile)$/i;

const LONGEST = 400;

/** What lives outside of the tree has one name, wherever that is written: whoever renames it in code alone parts the two sides. */
const OUTSIDE: ReadonlySet<string> = new Set(PROTECTIONS.filter(({ soft }) => soft).map(({ code }) => code));

/** Reasons for which only a text of its own can take the place of the name: the rule's would break something. */
const NO_RENAME = ['clash', 'odd-casing'];

function isNoRename(why: string): boolean {
  return NO_RENAME.includes(why) || why.startsWith('illegal-');
}

/** What waits for a person in one file's names; a place each, however many names stand in it. */
export function openNames(
  text: string,
  verdicts: readonly Verdict[],
  occurrences: ReadonlyMap<Verdict, NameOccurrence>,
): readonly OpenMatter[] {
  if (occurrences.size === 0) return [];
  const open = new Map<NameOccurrence, Verdict & { readonly kind: 'keep' }>();
  for (const verdict of verdicts) {
    if (verdict.kind !== 'keep' || !verdict.soft) continue;
    const at = occurrences.get(verdict);
    if (at !== undefined && !open.has(at)) open.set(at, verdict);
  }
  if (open.size === 0) return [];
  const placeOf = lineCounter(text);
  // What makes a value a secret may stand on another line.
  const lines = redact(text).split('\n');
  const shown = new Map<string, string>();
  return [...open].map(([{ subject, line, donor, path, hash, context, ordinal }, verdict]): OpenMatter => {
    const at = placeOf(subject.start).line;
    const said = shown.get(subject.text) ?? redact(subject.text);
    shown.set(subject.text, said);
    const isFixed = verdict.becomes === null || isNoRename(verdict.why);
    return {
      kind: 'name',
      for: 'engineer',
      why: verdict.why,
      about: verdict.rule,
      role: OUTSIDE.has(verdict.why) ? '' : roleOf(path),
      donor,
      path,
      line: at,
      text: said,
      hash,
      context,
      ordinal,
      shown: shownLine(lines[at - 1] ?? '', line),
      // Whatever is deployed under a name is found no more once that changes.
      proposal: { action: 'keep' } satisfies Answered,
      actions: isFixed ? ['keep', 'replace'] : ['keep', 'rename', 'replace'],
    };
  });
}

/** Of a line of a bundle only the part around the name. */
function shownLine(whole: string, around: string): string {
  return (whole.length > LONGEST ? redact(around) : whole).trim();
}

function roleOf(path: string): string {
  if (PROSE.test(path)) return 'prose';
  return CONFIGURATION.test(path) ? 'configuration' : 'code';
}
