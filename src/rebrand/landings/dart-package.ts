import type { Landing } from './landing.ts';
import { ownName } from './own-name.ts';

const FILE = /\.dart$|(?:^|\/)pubspec\.(?:yaml|lock)$/;
const RESERVED = new Set(
  `assert break case catch class const continue default do else enum extends false final finally for if in is new null
   rethrow return super switch this throw true try var void when while with`.split(/\s+/),
);

/** https://dart.dev/tools/pub/pubspec#name: it has to be an identifier in lower case, because libraries are imported by it. */
export const dartPackage: Landing = {
  code: 'dart-package',
  wholeOf: (site) => (FILE.test(site.path) ? ownName(site, (name) => !/[/.@:]/.test(name)) : null),
  takes: (name) => /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name),
};
