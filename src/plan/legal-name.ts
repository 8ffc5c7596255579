import { JAVA_KEYWORDS } from '../model/keywords.ts';
import type { Name } from '../model/plan.ts';

/** The package or host that somebody may have meant, for a text that is none: what to write instead, or ''. */
export function legalName(kind: Name['kind'], text: string): string {
  if (kind === 'package') return legalPackage(text);
  return kind === 'domain' ? legalHost(text) : '';
}

/** Oracle's rule: https://docs.oracle.com/javase/tutorial/java/package/namingpkgs.html */
function legalPackage(text: string): string {
  return text
    .trim()
    .split(/[./\\]+/)
    .filter((part) => part !== '')
    .map((part) => part.replace(/[^\p{ID_Continue}$]+/gu, '_'))
    .map((part) => (/^[\p{ID_Start}_$]/u.test(part) ? part : `_${part}`))
    .map((part) => (JAVA_KEYWORDS.has(part) ? `${part}_` : part))
    .join('.');
}

function legalHost(text: string): string {
  return text
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '')
    .split('.')
    .map((label) => label.replace(/[^\p{L}\p{M}\p{Nd}-]+/gu, '-').replace(/^-+|-+$/g, ''))
    .filter((label) => label !== '')
    .join('.');
}
