import { describeValue } from '../describe-value.ts';
import type { Found } from './text-sites.ts';

/** `${name:default}` as Spring resolves it, in values and annotations; the UTF-16 offset is that of `$`. */
export function springPlaceholders(text: string, how: string, offset = 0): readonly Found[] {
  return [...text.matchAll(/(?<!\\)\$\{([A-Za-z_][\w.-]*)(?::((?:[^{}]|\{[^{}]*\})*))?\}/g)].map(
    (match): Found => ({
      name: match[1]!,
      kind: 'read',
      how,
      at: offset + match.index,
      ...describeValue(match[2]),
    }),
  );
}
