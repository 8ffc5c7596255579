import { QuoteType, Tokenizer } from 'htmlparser2';
import type { Span } from '../../model/edit.ts';
import type { Dialect } from './dialect.ts';
import { maskTemplates } from './mask-templates.ts';

export type HtmlAttribute = {
  /** In lower case. */
  readonly name: string;
  /** Without its quotes. */
  readonly value: Span;
  readonly quote: '"' | "'" | 'bare';
};

/** What an HTML text is made of, in order. Names are in lower case. */
export type HtmlEvent =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly span: Span;
      readonly attributes: readonly HtmlAttribute[];
      /** All names, those without a value as well. */
      readonly names: readonly string[];
      /** It has no content and no end tag. */
      readonly isVoid: boolean;
    }
  | { readonly kind: 'close'; readonly name: string; readonly span: Span }
  | { readonly kind: 'text'; readonly span: Span }
  /** The content of an element in which there is no markup: a script, a style. */
  | { readonly kind: 'raw'; readonly span: Span }
  | { readonly kind: 'comment'; readonly span: Span };

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);
const RAW = new Set('script style xmp iframe noembed noframes plaintext'.split(' '));
/** `<spring:message/>`, `<app-card/>`: what compiles a page lets these close themselves. */
const isCustom = (name: string) => /[:-]/.test(name);
const QUOTES = { [QuoteType.Double]: '"', [QuoteType.Single]: "'" } as const;

/** Reads HTML as browsers do, and as XML where any element of the dialect may close itself. Never fails. */
export function htmlEvents(text: string, dialect: Dialect): readonly HtmlEvent[] {
  const isXml = dialect.closesItself;
  const masked = maskTemplates(text, dialect);
  const events: HtmlEvent[] = [];
  const nameAt = (start: number, end: number) => masked.slice(start, end).toLowerCase();
  let tag = { name: '', start: 0, isVoid: false };
  let names: string[] = [];
  let attributes: HtmlAttribute[] = [];
  let attribute = '';
  let value: Span = { start: 0, end: 0 };
  let foreign = 0;
  let raw = '';
  const addText = (start: number, end: number) => {
    // In a tag that breaks off the tokenizer has forgotten where its text began.
    if (start === end || start < 0) return;
    const kind = raw === '' ? 'text' : 'raw';
    const last = events.at(-1);
    // The tokenizer parts text wherever it looked for markup in vain.
    const isSame = last?.kind === kind && last.span.end === start;
    if (isSame) events.pop();
    events.push({ kind, span: { start: isSame ? last.span.start : start, end } });
  };
  const open = (end: number, closesItself: boolean) => {
    const { name, start } = tag;
    const isVoid = tag.isVoid || (closesItself && (isXml || foreign > 0 || isCustom(name)));
    events.push({ kind: 'open', name, span: { start, end }, attributes, names, isVoid });
    if (isVoid) return;
    if (name === 'svg' || name === 'math') foreign++;
    if (RAW.has(name)) raw = name;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: isXml },
    {
      onopentagname(start, end) {
        // `<Col>` of Vue and Svelte is a component.
        const isVoid = VOID.has(isXml ? masked.slice(start, end) : nameAt(start, end));
        tag = { name: nameAt(start, end), start: start - 1, isVoid };
        names = [];
        attributes = [];
      },
      onattribname(start, end) {
        attribute = nameAt(start, end);
        value = { start: end, end };
      },
      onattribdata(start, end) {
        value = { start, end };
      },
      onattribend(quote) {
        names.push(attribute);
        if (quote === QuoteType.NoValue) return;
        const mark = quote === QuoteType.Unquoted ? 'bare' : QUOTES[quote];
        attributes.push({ name: attribute, value, quote: mark });
      },
      onopentagend: (at) => open(at + 1, false),
      onselfclosingtag: (at) => open(at + 1, true),
      onclosetag(start, end) {
        const name = nameAt(start, end);
        if (name === 'svg' || name === 'math') foreign = Math.max(0, foreign - 1);
        raw = '';
        const close = masked.indexOf('>', end);
        const span = { start: start - 2, end: close === -1 ? text.length : close + 1 };
        events.push({ kind: 'close', name, span });
      },
      oncomment(start, last) {
        const span = { start: start - 4, end: last + 1 };
        if (/^<!--[\s\S]*--!?>$/.test(masked.slice(span.start, span.end)))
          events.push({ kind: 'comment', span });
      },
      oncdata(start, end, offset) {
        if (isXml || foreign > 0) events.push({ kind: 'raw', span: { start, end: end - offset } });
      },
      ontext: addText,
      ontextentity: () => {},
      onattribentity: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
      isInForeignContext: () => foreign > 0,
    },
  );
  tokenizer.write(masked);
  tokenizer.end();
  return events;
}
