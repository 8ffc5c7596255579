import type { Span } from '../../model/edit.ts';
import type { StayReason } from '../../model/externalized.ts';
import type { Sentence } from '../sentence-reader.ts';

/** Where a sentence stands in a template, and how a look-up is written there. */
export type VuePlace = {
  /** What is replaced. */
  readonly span: Span;
  readonly write: (call: (quote: string) => string) => string;
  /** The expressions of its holes, by number. */
  readonly holes: readonly string[];
};

/** What vue-i18n takes for its own, or once took: linked messages, plural forms, names, and tags it warns of. */
const LIBRARY_MARKS = /[{}@|<>$]/;

/** The place of a sentence of a component, or why it cannot be looked up there. */
export function vuePlace({ site, literals }: Sentence, text: string): VuePlace | StayReason {
  const [literal] = literals;
  if (literal === undefined || literals.length > 1)
    return site.kind === 'markup' ? 'nested-tags' : 'piece-of-text';
  if (site.kind !== 'site') return site.kind === 'markup' ? 'nested-tags' : 'piece-of-text';
  if (site.parts.some((part) => part.kind === 'text' && LIBRARY_MARKS.test(part.text)))
    return 'library-marks';
  const holes = site.parts.flatMap((part) =>
    part.kind === 'hole' ? [text.slice(part.span.start, part.span.end)] : [],
  );
  const { span, quoting, context } = literal;
  if (literal.kind === 'text') {
    if (!/^text/.test(quoting)) return 'not-safe';
    const inner = holes.map((hole) => /^\{\{([\s\S]*)\}\}$/.exec(hole)?.[1]?.trim() ?? '');
    // A filter of the second version is no expression.
    if (inner.some((code) => code === '' || /(?<!\|)\|(?!\|)/.test(code))) return 'not-sure';
    const [first, last] = [literal.segments[0]!, literal.segments.at(-1)!];
    return {
      span: trimmed({ start: first.start, end: last.end }, text),
      write: (call) => `{{ ${call("'")} }}`,
      holes: inner,
    };
  }
  if (holes.length > 0) return 'piece-of-text';
  if (literal.kind === 'attribute') {
    const name = /(?<=[\s"'])([a-z][\w-]*)\s*=\s*(["'])$/i.exec(
      text.slice(Math.max(0, span.start - 100), span.start),
    );
    if (name === null || text[span.end] !== name[2]) return 'not-sure';
    const [whole, attribute = '', quote = ''] = name;
    return {
      span: { start: span.start - whole.length, end: span.end + 1 },
      write: (call) => `:${attribute}=${quote}${call(quote === '"' ? "'" : '"')}${quote}`,
      holes,
    };
  }
  const around = /^(?:handler|hole) (["'-]):['"]$/.exec(quoting)?.[1];
  if (literal.kind !== 'string' || around === undefined || context.use !== 'value') return 'no-codemod';
  return { span, write: (call) => call(around === "'" ? '"' : "'"), holes };
}

function trimmed({ start, end }: Span, text: string): Span {
  const raw = text.slice(start, end);
  return {
    start: start + raw.length - raw.trimStart().length,
    end: end - (raw.length - raw.trimEnd().length),
  };
}
