import type { Span } from '../../model/edit.ts';
import type { Reading } from '../../model/reading.ts';
import { json } from '../json.ts';
import { bareScript } from '../script/bare-script.ts';
import { decodeEntities } from './decode-entities.ts';
import { maskPageTags } from './mask-page-tags.ts';
import { type Part, shiftReading } from './shift-reading.ts';

/** What a `<script>` holds; null: something that is no script. */
export function scriptEnding(type: string, lang: string): 'js' | 'jsx' | 'ts' | 'tsx' | 'json' | null {
  const said = type.trim().toLowerCase().replace(/;.*$/s, '');
  if (/^(?:application|text)\/(?:[\w.-]+\+)?json$|^(?:importmap|speculationrules)$/.test(said)) return 'json';
  if (/^(?:tsx?|jsx)$/i.test(lang)) return lang.toLowerCase() as 'ts' | 'tsx' | 'jsx';
  if (/^(?:text|application)\/typescript$/.test(said)) return 'ts';
  if (/^text\/(?:babel|jsx)$/.test(said)) return 'jsx';
  return /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma|j)script[\d.]*)?$/.test(said) ? 'js' : null;
}

const CDATA = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/;

const JSP = /\.(?:jspx?|jspf|tagx?|gsp)$/i;

/** The content of a script element. Its literals are written as the script's, with nothing in them that ends it. */
export function readScript(
  text: string,
  span: Span,
  path: string,
  ending: string,
): { part: Part; reading: Reading } {
  const raw = text.slice(span.start, span.end);
  const inner = CDATA.exec(raw)?.[1];
  const start = span.start + (inner === undefined ? 0 : raw.indexOf(inner));
  const language = ending === 'json' ? json : bareScript;
  const code = inner ?? raw;
  const reading = language.read(JSP.test(path) ? maskPageTags(code) : code, `${path}.${ending}`);
  const part = shiftReading(reading, (offset) => start + offset, ending === 'json' ? 'json:' : 'script:');
  return { part, reading };
}

/** A script in the value of an attribute; null where it is none, or says nothing. `quote` is the attribute's. */
export function readHandler(
  text: string,
  span: Span,
  path: string,
  quote: string,
  isStatement: boolean,
): Part | null {
  const { text: code, rawOffset } = decodeEntities(text.slice(span.start, span.end), true);
  return readCode(code, path, isStatement, (offset) => span.start + rawOffset(offset), `handler ${quote}:`);
}

/** The literals in template code: `{{ isOpen ? "Нээлттэй" : "Хаалттай" }}`. `quote` is that of the attribute around it. */
export function readHole(text: string, span: Span, path: string, quote: string): Part | null {
  const raw = text.slice(span.start, span.end);
  // A filter is no operator, though it looks like one: `{{ 'key' | translate }}`.
  const code = /^(?:\{\{\{?|<%[=-]|\$\{|\{(?=[^{%#:/@]))([\s\S]*?)(?:\}?\}\}|-?%>|\})$/.exec(raw)?.[1];
  if (code === undefined) return null;
  const start = span.start + raw.indexOf(code);
  return readCode(code, path, false, (offset) => start + offset, `hole ${quote}:`);
}

const FILTERS = /(?<!\|)\|(?!\|)/;

function readCode(
  code: string,
  path: string,
  isStatement: boolean,
  offsetOf: (offset: number) => number,
  quoting: string,
): Part | null {
  // Most expressions hold no literal, and a parser is dear.
  if (!/["'`]/.test(code)) return null;
  // A handler is the body of a function: it may return.
  const lead = isStatement ? '(async()=>{' : '(';
  const source = `${lead}${code}\n${isStatement ? '})' : ')'}`;
  const reading = bareScript.read(source, `${path}.${isStatement ? 'js' : 'ts'}`);
  if (reading.diagnostics.length > 0 || reading.sites.length === 0) return null;
  // A filter binds closer than any operator, so what looks like a sum beside one may be none.
  const chains = FILTERS.test(code) ? [] : reading.chains;
  return shiftReading(
    { ...reading, chains },
    (offset) => offsetOf(Math.min(code.length, Math.max(0, offset - lead.length))),
    quoting,
  );
}
