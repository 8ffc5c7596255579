import type { Site } from '../../model/site.ts';
import { csharp } from '../csharp.ts';
import { json } from '../json.ts';
import { bareScript } from '../script/bare-script.ts';
import { visualBasic } from '../visual-basic.ts';
import { escapeHtml, type HtmlPlace } from './escape-html.ts';
import { HIDDEN_CODE } from './hidden-code.ts';
import { writeLoose } from './loose-literals.ts';
import { writeThymeleaf } from './thymeleaf-sites.ts';

const LOOSE = /^loose (\S+):(.)$/;
const THYMELEAF = /^thymeleaf (\S+):(.)$/;
const BLOCK = /^(csharp|visual-basic):/;
const EMBEDDED = /^(script|json|handler|hole)(?: (\S+))?:/;

/** A text as it is written over a segment of a site of HTML; see `Language.write`. */
export function writeHtml(site: Site, index: number, text: string): string | null {
  // It says which language the script is in.
  if (site.context.element === 'script' && /^(?:type|lang)$/.test(site.context.attribute ?? '')) return null;
  // No font has it, and it would be taken for code.
  if (text.includes(HIDDEN_CODE)) return null;
  const loose = LOOSE.exec(site.quoting);
  if (loose !== null) return writeLoose(text, site.text, loose[2]!, loose[1]!);
  const expression = THYMELEAF.exec(site.quoting);
  if (expression !== null) return writeThymeleaf(text, expression[2]!, expression[1]!);
  const block = BLOCK.exec(site.quoting);
  if (block !== null) {
    const [head, id] = block;
    // Where the code stands in an element, Razor takes it for a tag.
    if (id === 'csharp' && /<[A-Za-z!]/.test(text)) return null;
    const language = id === 'csharp' ? csharp : visualBasic;
    return language.write({ ...site, quoting: site.quoting.slice(head.length) }, index, text);
  }
  const embedded = EMBEDDED.exec(site.quoting);
  if (embedded !== null) {
    const [head, kind, quote = ''] = embedded;
    const language = kind === 'json' ? json : bareScript;
    const written = language.write({ ...site, quoting: site.quoting.slice(head.length) }, index, text);
    return written === null ? null : guard(written, kind!, quote, site);
  }
  switch (site.quoting) {
    case 'comment':
      return isCommentText(text) ? text : null;
    case 'raw':
      return text.trim() === '' || /<\/|<!--|\]\]>|<[%?]/.test(text) ? null : text;
    case 'blank':
      return text === ' ' ? text : escapeHtml(text, { ...placeOf(site, index), kind: 'text' });
    default:
      if (opensHole(site, index, text)) return null;
      if (site.quoting.startsWith('bare')) return bare(site, index, text);
      return escapeHtml(text, placeOf(site, index));
  }
}

/** Whether a page that decodes entities first would find an expression in a text, however that is written. */
function opensHole({ quoting, segments }: Site, index: number, text: string): boolean {
  if (!quoting.includes('{')) return false;
  return text.includes('{{') || (text.endsWith('{') && index < segments.length - 1);
}

function placeOf({ quoting, segments }: Site, index: number): HtmlPlace {
  const kind = /^(?:text|pre|bare|["'])/.exec(quoting)?.[0] ?? quoting;
  const isFirst = index === 0;
  const isLast = index === segments.length - 1;
  return {
    kind: kind as HtmlPlace['kind'],
    keepsStart: !isFirst || quoting === 'blank' || quoting.includes('<'),
    keepsEnd: !isLast || quoting === 'blank' || quoting.includes('>'),
    afterHole: !isFirst || quoting.includes('('),
    beforeHole: !isLast || quoting.includes(')'),
    isStrict: quoting.includes('!'),
  };
}

/** A value without quotes gets some where it is all of one piece. */
function bare(site: Site, index: number, text: string): string {
  if (site.segments.length > 1 || /^[^\s"'=<>`&{[$#%]+$/.test(text))
    return escapeHtml(text, placeOf(site, index));
  return `"${escapeHtml(text, { ...placeOf(site, index), kind: '"' })}"`;
}

function isCommentText(text: string): boolean {
  return text === text.trim() && !/^-?>|^-|-$|--!?>|<[%?]/.test(text);
}

const OPENS_CODE = /\{[{%#!]/;

/**
 * Script inside HTML must not hold what ends the script, the attribute or the hole around it; a mark of HTML stands only
 * where a literal of the donor has one.
 */
function guard(written: string, kind: string, quote: string, site: Site): string | null {
  switch (kind) {
    case 'handler': {
      const place = {
        keepsStart: true,
        keepsEnd: true,
        afterHole: false,
        beforeHole: false,
        isStrict: false,
      } as const;
      // Angular looks for comments before it reads literals, and takes an escaped quote for the end of one.
      const plain = written.includes('//') ? written.replace(/\\(.)/gs, withoutQuote) : written;
      const escaped = plain.replace(/[&<>\r]/g, (unit) => escapeHtml(unit, { ...place, kind: '"' }));
      return quote === 'bare'
        ? escaped.replace(/[\s"'=`]/g, (unit) => `&#${unit.codePointAt(0)};`)
        : escaped.replaceAll(quote, quote === '"' ? '&quot;' : '&#39;');
    }
    case 'hole':
      return /[{}%\r\n]/.test(written) ||
        [...(written.match(/[<>&]/g) ?? [])].some((mark) => !site.text.includes(mark)) ||
        (quote !== '-' && (quote === 'bare' || written.includes(quote)))
        ? null
        : written;
    default: {
      const isLiteral = site.kind === 'string' || site.kind === 'template' || site.kind === 'scalar';
      const mayEscape = isLiteral && !site.quoting.includes('raw');
      // Engines look for their code in scripts too. What the donor has of it there stays what it is.
      const isPlain = !OPENS_CODE.test(site.text) && OPENS_CODE.test(written);
      if (isPlain && !mayEscape) return null;
      const marked = isPlain ? written.replace(/\{(?=[{%#!])/g, '\\u007B') : written;
      const ending = /<(?=\/script|\/style|!--|[%?])/gi;
      if (!ending.test(marked)) return marked;
      return mayEscape ? marked.replace(ending, '\\u003C') : null;
    }
  }
}

function withoutQuote(escaped: string, unit: string): string {
  return /["'`]/.test(unit) ? `\\u00${unit.charCodeAt(0).toString(16)}` : escaped;
}
