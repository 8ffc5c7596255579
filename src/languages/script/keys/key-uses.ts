import type { KeyUse } from '../../../model/reading.ts';
import type { KeyOptions } from './key-options.ts';
import type { StaticText } from './static-texts.ts';
import type { Translator } from './translator.ts';

/** A look-up for each key that a call may name, and each context that it may name with it. */
export function keyUses(
  texts: readonly StaticText[],
  translator: Translator,
  options: KeyOptions,
  callee: string,
): readonly KeyUse[] {
  const [namespace, ...otherNamespaces] = options.namespaces ?? translator.namespaces;
  const prefix = options.prefix ?? translator.prefix;
  const contexts = options.contexts ?? [undefined];
  return texts.flatMap(({ text, parts, span }) =>
    contexts.map(
      (context): KeyUse => ({
        span,
        key: text,
        ...(text === null && parts.some((part) => part !== '') ? { parts } : {}),
        ...(prefix === undefined ? {} : { prefix }),
        ...(namespace === undefined ? {} : { namespace }),
        ...(otherNamespaces.length === 0 ? {} : { otherNamespaces }),
        ...(options.defaultValue === undefined ? {} : { defaultValue: options.defaultValue }),
        ...(options.isPlural ? { isPlural: true } : {}),
        ...(options.isOrdinal ? { isOrdinal: true } : {}),
        ...(context === undefined ? {} : { context }),
        callee,
        ...(translator.stack === undefined ? {} : { stack: translator.stack }),
        ...(translator.isProven ? {} : { evidence: 'name' }),
      }),
    ),
  );
}
