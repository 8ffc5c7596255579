import { donorIdFrom } from './donor-id.ts';

// What people call the directory that a repository happens to lie in.
const GENERIC =
  /^(?:repo|repository|git|src|source|sources|code|work|workspace|main|master|trunk|head|\.{1,2})$/i;

/** An id for a donor, from the end of its address that says most: `https://host/group/portal.git` is portal. */
export function idFromSource(source: string): string {
  const path = source.replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/]*/, '').replace(/[?#].*$/s, '');
  const ids = path
    .split(/[/\\:]/)
    .map((segment) => segment.replace(/\.(?:git|bundle|zip|tar|tgz|tar\.[a-z0-9]+)$/i, ''))
    .filter((segment) => segment !== '')
    .reverse();
  const telling = ids.find((segment) => !GENERIC.test(segment) && owned(segment) !== '');
  return owned(telling ?? ids[0] ?? '') || 'donor';
}

/** Mirrors are kept as `owner+name`; the name is the donor's. */
function owned(segment: string): string {
  return donorIdFrom(segment.slice(segment.lastIndexOf('+') + 1)) || donorIdFrom(segment);
}
