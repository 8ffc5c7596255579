import { charClass } from './char-class.ts';
import { tokenAt } from './clash.ts';
import type { Verdict } from './judge.ts';
import { isOuter, outerNameAt } from './outer-name.ts';

/** What a person is asked about: the whole word that a name stands in, or the whole host, or the whole name of what is outside. */
export type Subject = { readonly start: number; readonly end: number; readonly text: string };

const isOfHost = charClass(/[A-Za-z0-9.-]/);

export function subjectOf(text: string, verdict: Verdict): Subject {
  const reason = verdict.kind === 'keep' ? verdict.why : '';
  const isHost = reason === 'address';
  const { start, end } = isHost
    ? hostAt(text, verdict)
    : isOuter(reason)
      ? outerNameAt(text, verdict)
      : tokenAt(text, verdict.start, verdict.end);
  return { start, end, text: text.slice(start, end) };
}

/** Dots and dashes at its edges belong to the sentence. */
function hostAt(text: string, hit: { readonly start: number; readonly end: number }) {
  let { start, end } = hit;
  while (isOfHost(text, start - 1)) start--;
  while (isOfHost(text, end)) end++;
  while (start < hit.start && /[.-]/.test(text[start]!)) start++;
  while (end > hit.end && /[.-]/.test(text[end - 1]!)) end--;
  return { start, end };
}
