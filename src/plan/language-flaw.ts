import type { TextFlaw } from './plan-fault.ts';

// RFC 5646's langtag; grandfathered and wholly private tags are left out on purpose: no catalog uses them.
const TAG =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/;

/**
 * A BCP 47 tag in its one spelling (`lo`, `mn-Cyrl-MN`), or null where it is none. Only the letters' case and
 * `_` are mended: which tags are aliases of which is locale data, and that differs between runtimes.
 */
export function canonicalTag(text: string): string | null {
  const lower = text.trim().replaceAll('_', '-').toLowerCase();
  if (!TAG.test(lower)) return null;
  const parts = lower.split('-');
  const singleton = parts.findIndex((part, i) => i > 0 && part.length === 1);
  const plain = singleton === -1 ? parts.length : singleton;
  return parts.map((part, i) => (i === 0 || i >= plain ? part : cased(part))).join('-');
}

/** What is wrong with a language tag, if anything is. */
export function languageFlaw(text: string): TextFlaw | null {
  const tag = canonicalTag(text);
  if (tag === null) return { reason: 'language-tag', write: '' };
  return tag === text ? null : { reason: 'language-spelling', write: tag };
}

function cased(part: string): string {
  if (/^[a-z]{2}$/.test(part)) return part.toUpperCase();
  return /^[a-z]{4}$/.test(part) ? part[0]!.toUpperCase() + part.slice(1) : part;
}
