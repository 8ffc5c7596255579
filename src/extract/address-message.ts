import type { UrlEncoding } from '../model/unit-site.ts';
import { decodeUrlText, urlEncodingOf } from '../model/url-text.ts';
import type { Script } from './script.ts';

/** A text inside an address: where it stands, and how it is written there. */
export type AddressMessage = { readonly start: number; readonly end: number; readonly encoding: UrlEncoding };

const ADDRESS =
  /^(?:[a-z][\w+.-]*:\/\/|\/|\.{1,2}\/|\?|\{\d+\}[/?]|\uFFFC[/?])[^\s?]*\?|^[\w./-]*\?[\w.-]+=/i;

/**
 * The values of a query that hold words of the donor's script (`/result?errorMessage=Алдаа гарлаа&x=1`), as spans of the
 * text.
 */
export function messagesInAddress(text: string, script: Script | null): readonly AddressMessage[] {
  if (script === null || !text.includes('=') || !ADDRESS.test(text)) return [];
  const found: AddressMessage[] = [];
  for (const { index, 0: whole, 1: lead = '' } of text.matchAll(/([?&][\w.[\]-]+=)[^&#]*/g)) {
    const raw = whole.slice(lead.length);
    const encoding = urlEncodingOf(raw);
    if (!script.letter.test(decodeUrlText(raw, encoding) ?? '')) continue;
    found.push({ start: index + lead.length, end: index + whole.length, encoding });
  }
  return found;
}
