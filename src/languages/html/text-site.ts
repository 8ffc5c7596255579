import type { Span } from '../../model/edit.ts';
import type { Hole, Site, SiteContext } from '../../model/site.ts';
import { decodeEntities } from './decode-entities.ts';
import type { Dialect } from './dialect.ts';
import { findHoles } from './find-holes.ts';

/** What stands at the two ends of a text: whether a blank there belongs to the sentence. */
export type Edges = {
  readonly keepsStart: boolean;
  readonly keepsEnd: boolean;
  /** Whether template code stands right there, which is no part of the text. */
  readonly followsCode?: boolean;
  readonly precedesCode?: boolean;
};

const BLANK = /[ \t\r\n\f]+/g;

/** Whether a raw text shows nothing; `&nbsp;` alone fills an empty cell. */
export function isBlank(raw: string): boolean {
  return /^(?:[ \t\r\n\f]|&nbsp;|&#160;)*$/.test(raw);
}

/** A text between tags. Its span leaves out the white space around it, but for what `edges` keeps. */
export function textSite(
  text: string,
  { start, end }: Span,
  edges: Edges,
  isPre: boolean,
  context: SiteContext,
  dialect: Dialect,
): Site {
  const raw = text.slice(start, end);
  const lead = edges.keepsStart ? 0 : raw.length - raw.replace(/^[ \t\r\n\f]+/, '').length;
  const trail = edges.keepsEnd ? 0 : raw.length - trimmedEnd(raw);
  const span = { start: start + lead, end: end - trail };
  const kind = isPre ? 'pre' : 'text';
  return {
    ...holedSite(
      text,
      span,
      dialect,
      (part) => decodeEntities(isPre ? part : part.replace(BLANK, ' '), false).text,
    ),
    kind: 'text',
    quoting: `${kind}${strictMark(dialect)}${edges.keepsStart ? '<' : ''}${edges.keepsEnd ? '>' : ''}${edges.followsCode ? '(' : ''}${edges.precedesCode ? ')' : ''}`,
    context,
    node: 'text',
  };
}

/** A regular expression would look for the end from every blank on. */
function trimmedEnd(raw: string): number {
  let end = raw.length;
  while (end > 0 && ' \t\r\n\f'.includes(raw[end - 1]!)) end--;
  return end;
}

/** Set in a quoting where marks that mean nothing to HTML may begin code; `{`: even where they are written as entities. */
export function strictMark({ code, hasBraces, decodesFirst }: Dialect): '!' | '!{' | '' {
  if (decodesFirst) return '!{';
  return code.length > 0 || hasBraces ? '!' : '';
}

/** White space between two inline tags of a sentence. */
export function blankSite(span: Span, context: SiteContext): Site {
  return {
    span,
    kind: 'text',
    text: ' ',
    holes: [],
    segments: [span],
    quoting: 'blank',
    context,
    node: 'text',
  };
}

type HoledSite = Pick<Site, 'span' | 'text' | 'holes' | 'segments'>;

/** A span with the template code in it numbered and what stands between decoded. */
export function holedSite(
  text: string,
  span: Span,
  dialect: Dialect,
  decode: (raw: string) => string,
): HoledSite {
  const holes = findHoles(text.slice(span.start, span.end), span.start, dialect);
  const segments = between(span, holes);
  const said = segments.map(({ start, end }, index) => {
    const part = decode(text.slice(start, end));
    return index === 0 ? part : `{${index - 1}}${part}`;
  });
  return { span, text: said.join(''), holes, segments };
}

function between({ start, end }: Span, holes: readonly Hole[]): readonly Span[] {
  return [...holes, null].map((hole, index) => ({
    start: holes[index - 1]?.span.end ?? start,
    end: hole?.span.start ?? end,
  }));
}
