import type { Site, SiteContext } from '../../model/site.ts';
import { nameOf } from './chain.ts';
import { literalText } from './literal-text.ts';
import type { Literal } from './tokens.ts';

/** A literal as a place where text may stand; undefined where it has no end, so that nothing can be written to it. */
export function siteOfLiteral(source: string, literal: Literal, context: SiteContext): Site | undefined {
  if (literal.end === -1 || literal.form.holds === 'words') return undefined;
  const { form, start, end, segments } = literal;
  const { text, quoting } = literalText(source, literal);
  return {
    span: { start, end },
    kind: kindOf(literal),
    text,
    holes: literal.holes.map((span) => ({ span, name: nameOf(source.slice(span.start, span.end)) })),
    segments,
    quoting,
    context,
    node: form.node,
  };
}

function kindOf({ form, holes }: Literal): Site['kind'] {
  if (form.holds === 'name') return 'key';
  if (form.holds === 'pattern') return 'regex';
  return holes.length > 0 ? 'template' : 'string';
}
