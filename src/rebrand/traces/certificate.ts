import { mapText } from './map-text.ts';
import type { View } from './view.ts';

const BLOCK =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE(?: REQUEST)?-----((?:[A-Za-z0-9+/=\\]|\s){1,40000})-----END /g;
/** DER holds each name as it is, between lengths and types. */
const READABLE = /[\x20-\x7e]{4,}/g;

/**
 * The names in a certificate: whom it was made for, and the hosts that it is good for. Nobody can rename these, and a
 * client that looks for the new host will refuse it.
 */
export const certificate: View = {
  why: 'certificate',
  read: (text) =>
    text.includes('-----BEGIN ')
      ? mapText(text, BLOCK, ([, block = '']) => {
          // In a literal each line ends with an escape.
          const der = Buffer.from(block.replace(/\\[rn]/g, ''), 'base64').toString('latin1');
          return `\n${(der.match(READABLE) ?? []).join('\n')}\n`;
        })
      : null,
};
