import { parse } from 'tldts';
import type { NameKind } from '../model/plan.ts';

const WORD = /^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:[-_. ]+[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*$/u;
const SEGMENT = /^[\p{L}_][\p{L}\p{M}\p{Nd}_]*$/u;
const LABEL = /^[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}-]{0,61}[\p{L}\p{M}\p{Nd}])?$/u;

/** Whether a text is letters and digits of any script, with `-`, `_`, `.` or spaces inside. */
export function isWord(text: string): boolean {
  return WORD.test(text);
}

/** Whether a text is one label of a host name, in any script. */
export function isHostLabel(text: string): boolean {
  return LABEL.test(text);
}

/** What kind of name a text looks like, where the plan does not say. */
export function inferKind(from: string): NameKind {
  const labels = from.split('.');
  if (labels.length > 1) {
    if (isDomain(labels)) return 'domain';
    if (isPackage(labels)) return 'package';
  }
  return isWord(from) ? 'word' : 'literal';
}

function isDomain(labels: readonly string[]): boolean {
  if (hostOf(labels).length > 253 || !labels.every(isHostLabel)) return false;
  const suffix = suffixLength(labels);
  if (suffix === 0) return false;
  if (!isPackage(labels)) return true;
  // A TLD at both ends, as in `mn.gov.app` and `my.gov.mn`: the end with the longer public suffix decides,
  // and between equals only the first labels that hosts hardly ever have speak for a package.
  const reversed = suffixLength(labels.toReversed());
  if (reversed !== suffix) return suffix > reversed;
  return labels.length === 2 || !/^(?:com|org|net)$/i.test(labels[0]!);
}

function isPackage(labels: readonly string[]): boolean {
  return labels.every((label) => SEGMENT.test(label)) && suffixLength([labels[0]!]) > 0;
}

/** How many labels the ICANN part of the public suffix list takes; 0 for what it does not know. */
function suffixLength(labels: readonly string[]): number {
  const { isIcann, publicSuffix } = parse(hostOf(labels), { extractHostname: false });
  return isIcann === true && publicSuffix !== null ? publicSuffix.split('.').length : 0;
}

function hostOf(labels: readonly string[]): string {
  return labels.join('.').toLowerCase();
}
