import type { Site } from '../../model/site.ts';
import { encodeAndroid } from './encode-android.ts';
import { encodeXml } from './encode-xml.ts';
import { writeExpression } from './expression-sites.ts';
import { xmlEvents } from './xml-events.ts';

/** A text over the segment of a site of XML; see `Language.write`. */
export function writeXml({ quoting }: Pick<Site, 'quoting'>, text: string): string | null {
  if (quoting === 'comment') return text !== text.trim() || /--|-$|^>|^->/.test(text) ? null : writable(text);
  const [, expression, declared] = /^expression (\S+)( &)?$/.exec(quoting) ?? [];
  if (expression !== undefined) return writeExpression(text, expression, declared !== undefined);
  const [, android, how = '', entities] = /^(android )?(\S+?)( &)?$/.exec(quoting) ?? [];
  const encode = android === undefined ? (said: string) => said : encodeAndroid;
  const keeps = entities !== undefined;
  if (how === '"' || how === "'") return encodeXml(encode(text), how, keeps);
  if (text.trim() === '') return null;
  if (how === 'cdata') return text.includes(']]>') ? null : writable(encode(text));
  if (how === 'markup' && isWellFormed(text))
    return text.replace(/[^<>]+(?=<|$)|<[^<>]*>/g, (part, at: number) =>
      part.startsWith('<') ? part : besideTags(part, encode, [at > 0, at + part.length < text.length]),
    );
  // White space at the ends of a text between tags is not read as a part of it.
  if (how === 'text' && text !== text.trim()) return null;
  return how === 'markup' ? null : encodeXml(encode(text), null, keeps);
}

function writable(text: string): string | null {
  return encodeXml(text, null) === null || text.includes('\r') ? null : text;
}

/** A blank beside a tag is one of the sentence, and needs no escape. */
function besideTags(
  part: string,
  encode: (text: string) => string,
  [isBehind, isBefore]: readonly [boolean, boolean],
): string {
  const from = isBehind && part.startsWith(' ') ? 1 : 0;
  const to = isBefore && part.length > from && part.endsWith(' ') ? part.length - 1 : part.length;
  return part.slice(0, from) + encode(part.slice(from, to)) + part.slice(to);
}

/** Whether the tags in a text close one another, so that it can stand as it is. */
function isWellFormed(text: string): boolean {
  const open: string[] = [];
  for (const event of xmlEvents(text)) {
    if (event.kind === 'fault' || event.kind === 'cdata' || event.kind === 'other') return false;
    if (
      event.kind === 'text' &&
      /&(?!(?:#\d+|#x[\da-fA-F]+|\w+);)|>/.test(text.slice(event.span.start, event.span.end))
    )
      return false;
    if (event.kind === 'open' && !event.isEmpty) open.push(event.name);
    if (event.kind === 'close' && open.pop() !== event.name) return false;
  }
  return open.length === 0;
}
