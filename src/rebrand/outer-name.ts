import type { Span } from '../model/edit.ts';
import type { World } from '../model/world.ts';
import { charClass } from './char-class.ts';
import { isSource, tokenAt } from './clash.ts';

const OUTER: ReadonlySet<string> = new Set(['token-issuer', 'deployed-name', 'header-name', 'address']);

/** Keys are reached in other ways as well. */
const IS_KEY = /^["'`]?\s*:(?:\s|$)/;
/** Where a label in quotes is called without them. */
const REFERS = /\.(?:tf|hcl)$/;
const isOfName = charClass(/[\p{L}\p{N}_$.-]/u);
const isJoint = charClass(/[.-]/);
const isEdge = charClass(/[.$-]/);
const isOfAddress = charClass(/[A-Za-z0-9._~:/?#@!$&*+,;=%-]/);

/** No service takes longer names. */
const LONGEST = 255;

/** Whether a reason to keep is about a name that lives outside of the tree, and may be written with dashes and dots. */
export function isOuter(why: string): boolean {
  return OUTER.has(why);
}

/** The whole of such a name around a hit and its token; dots and dashes at its edges belong to something else. */
export function outerNameAt(text: string, hit: Span, token = tokenAt(text, hit.start, hit.end)): Span {
  let { start, end } = token;
  // Around most tokens there is nothing.
  if (!isJoint(text, start - 1) && !isJoint(text, end) && text[end - 1] !== '$') return token;
  while (isOfName(text, start - 1) && hit.start - start < LONGEST) start--;
  while (isOfName(text, end) && end - hit.end < LONGEST) end++;
  while (start < hit.start && isJoint(text, start)) start++;
  while (end > hit.end && isEdge(text, end - 1)) end--;
  return { start, end };
}

/**
 * Whether a name that lives outside of the tree may be meant where it is written in full: in quotes in programs, anywhere
 * else, and in addresses. What a package or its folder is called, is one of the tree; so is a part of a path.
 */
export function standsOutside(
  path: string,
  text: string,
  name: Span,
  { ownPackages, ownFolders }: Pick<World, 'ownPackages' | 'ownFolders'>,
): boolean {
  const said = text.slice(name.start, name.end);
  const before = text[name.start - 1] ?? '';
  const after = text[name.end] ?? '';
  if (ownPackages.some((own) => own === said || own.endsWith(`/${said}`) || own.endsWith(`:${said}`)))
    return false;
  if (ownFolders.some((folder) => `/${folder}/`.includes(`/${said}/`))) return false;
  if (isInAddress(text, name)) return true;
  if (/[/\\@{]/.test(before + after) || IS_KEY.test(text.slice(name.end, name.end + 80)) || REFERS.test(path))
    return false;
  return (
    !isSource(path) || (/["'`]/.test(before) && /^(?::\d+)?["'`]/.test(text.slice(name.end, name.end + 8)))
  );
}

/** `http://store:9000/portal-uploads/a.pdf` */
function isInAddress(text: string, name: Span): boolean {
  let start = name.start;
  while (isOfAddress(text, start - 1) && name.start - start < 200) start--;
  return /:\/\/[^/]*\//.test(text.slice(start, name.start));
}

/** Whether such a name is a whole host in an address: what stands behind it there is called so by the host alone. */
export function isHost(text: string, { start, end }: Span): boolean {
  return (
    /(?:\/\/|@)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /\.[a-z]{2,}$/i.test(text.slice(start, end))
  );
}
