import type { KeyUse } from '../../../model/reading.ts';
import type { Site } from '../../../model/site.ts';
import { TOKEN, type Tokens } from '../tokens.ts';
import { bracketKeys, calledKeys, namedKeys } from './called-keys.ts';
import { codeRows } from './code-rows.ts';
import { keyReader } from './key-reader.ts';
import { memberKeys } from './member-keys.ts';
import { methodKeys } from './method-keys.ts';

/**
 * The keys that a program looks up, in ascending order, each once per place. `links` join an object and its member in
 * its language, `joint` joins texts.
 */
export function codeKeys(
  language: string,
  tokens: Tokens,
  sites: readonly Site[],
  rules: { readonly links?: readonly string[]; readonly joint?: string; readonly hasEnds?: boolean },
): readonly KeyUse[] {
  const rows = codeRows(language, tokens.text);
  if (rows.length === 0) return [];
  const reader = keyReader(tokens, sites, rules);
  const found: KeyUse[] = [];
  for (const row of rows) {
    const { annotated } = row.lookups;
    if (annotated !== undefined) found.push(...annotatedKeys(sites, annotated, row.stack));
  }
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kinds[at]!;
    if (kind === TOKEN.open) {
      const isCall = tokens.text[tokens.starts[at]!] === '(';
      for (const row of rows) found.push(...(isCall ? calledKeys : bracketKeys)(reader, at, row));
    } else if (kind === TOKEN.word) {
      for (const row of rows) found.push(...memberKeys(reader, at, row));
      if (rules.hasEnds === true) for (const row of rows) found.push(...namedKeys(reader, at, row));
    }
    if (kind === TOKEN.word || kind === TOKEN.literal)
      for (const row of rows) found.push(...methodKeys(reader, at, row));
  }
  return eachOnce(found);
}

/** `@NotNull(message = "{login.required}")`. */
function annotatedKeys(sites: readonly Site[], pattern: RegExp, stack: string): readonly KeyUse[] {
  return sites.flatMap(({ context, text, segments }) => {
    const key = context.annotation === undefined ? undefined : pattern.exec(text)?.[1];
    return key === undefined ? [] : [{ span: segments[0]!, key, callee: `@${context.annotation}`, stack }];
  });
}

function eachOnce(uses: readonly KeyUse[]): readonly KeyUse[] {
  const seen = new Set<string>();
  return uses
    .filter(({ span, key }) => {
      const signature = `${span.start} ${span.end} ${key}`;
      return !seen.has(signature) && seen.add(signature);
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
