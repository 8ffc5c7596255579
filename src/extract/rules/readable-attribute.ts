import type { SiteContext } from '../../model/site.ts';
import { READABLE_ATTRIBUTE } from '../words/attributes.ts';
import { READABLE_IN_OTHERS } from '../words/properties.ts';

/** Whether people read what an attribute holds; components of a donor's own are told it in the donor's language: `<Panel tittel="Salg">`. */
export function isReadableAttribute({ attribute = '' }: SiteContext): boolean {
  // `@lagre-melding="lagre()"` is told to nobody.
  return READABLE_ATTRIBUTE.has(attribute) || (/^\w/.test(attribute) && READABLE_IN_OTHERS.has(attribute));
}
