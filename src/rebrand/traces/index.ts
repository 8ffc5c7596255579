import { certificate } from './certificate.ts';
import { encodedText } from './encoded-text.ts';
import { escaped } from './escaped.ts';
import { joined } from './joined.ts';
import { lookAlikeCyrillic, lookAlikeLatin } from './look-alike.ts';
import { markedUp } from './marked-up.ts';
import { pattern } from './pattern.ts';
import type { View } from './view.ts';

/** In the order in which they are asked: the first that shows a name gives the reason that is printed. */
export const TRACES: readonly View[] = [
  escaped,
  encodedText,
  certificate,
  markedUp,
  joined,
  pattern,
  lookAlikeLatin,
  lookAlikeCyrillic,
];
