import type { Span } from '../../model/edit.ts';
import type { KeyUse } from '../../model/reading.ts';

/** A key as i18next-parser gives it: without a place. */
export type ParsedKey = Readonly<Record<string, unknown>> & { readonly key?: unknown };

/**
 * The parser's keys as look-ups. It names them in the order of the file, so each is placed where its text stands next,
 * after the one before it; a key that is spelled otherwise in the file is placed at its beginning.
 */
export function parsedUses(parsed: readonly ParsedKey[], text: string): readonly KeyUse[] {
  const after = new Map<string, number>();
  return parsed
    .flatMap((entry): readonly KeyUse[] => {
      const { key, namespace, ns, keyPrefix, defaultValue, context, functionName } = entry;
      if (typeof key !== 'string' || key === '') return [];
      const span = placeOf(key, text, after.get(key) ?? 0);
      after.set(key, span.end);
      const inside = textOf(namespace) ?? textOf(ns);
      return [
        {
          span,
          key,
          ...(inside === undefined ? {} : { namespace: inside }),
          ...(textOf(keyPrefix) === undefined ? {} : { prefix: String(keyPrefix) }),
          ...(textOf(defaultValue) === undefined ? {} : { defaultValue: String(defaultValue) }),
          ...('count' in entry ? { isPlural: true } : {}),
          ...('ordinal' in entry ? { isOrdinal: true } : {}),
          ...(context === undefined ? {} : { context: textOf(context) ?? '' }),
          callee: textOf(functionName) ?? 't',
        },
      ];
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function placeOf(key: string, text: string, from: number): Span {
  for (const start of [from, 0]) {
    let at = text.indexOf(key, start);
    while (at !== -1) {
      const isWhole = !/[\w.-]/.test(text[at - 1] ?? '') && !/[\w.-]/.test(text[at + key.length] ?? '');
      if (isWhole) return { start: at, end: at + key.length };
      at = text.indexOf(key, at + 1);
    }
  }
  return { start: 0, end: 0 };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
