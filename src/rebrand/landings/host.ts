import { charClass } from '../char-class.ts';
import { lineBefore, runAround } from '../hit.ts';
import type { Landing } from './landing.ts';

const isOfHost = charClass(/[\p{L}\p{M}\p{N}._-]/u);
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const LABEL_OF_ANY_SCRIPT = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** The host of an address. Without a dot it is a service's name, which no resolver knows in another script. */
export const host: Landing = {
  code: 'host',
  wholeOf(site) {
    if (!/:\/\/(?:[^\s"'`/@]*@)?[^\s"'`/?#:@]*$/.test(lineBefore(site))) return null;
    const { start, text } = runAround(site, isOfHost);
    return { start, end: start + text.length };
  },
  takes(name) {
    const labels = name.split('.');
    return labels.every((label) => (labels.length > 1 ? LABEL_OF_ANY_SCRIPT : LABEL).test(label));
  },
};
