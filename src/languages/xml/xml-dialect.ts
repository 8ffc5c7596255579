import type { Span } from '../../model/edit.ts';
import type { KeyUse } from '../../model/reading.ts';
import type { OpenElement } from './read-xml.ts';

/** What a use of XML makes of its elements and attributes. */
export type XmlDialect = {
  /** Whether people read the text of this element, wherever the file stands. */
  readonly isShown: (element: OpenElement, open: readonly OpenElement[]) => boolean;
  /** Whether the element's content is one text, tags in it included: `<string>` of Android. */
  readonly isWhole: (name: string, open: readonly { readonly name: string }[]) => boolean;
  /** Whether that content is an expression in Java, where only literals are texts. */
  readonly isExpression: (name: string) => boolean;
  /** Whether its text is the name of what stands behind it: `<key>` of a property list. */
  readonly isLabel: (name: string) => boolean;
  /** `how` says where the text stood: `text`, `whole`, `markup`, `cdata`. */
  readonly decode: (text: string, how: string) => string;
  readonly decodeAttribute: (text: string) => string;
  readonly quoting: (how: string) => string;
  readonly attributeQuoting: string;
  readonly keys: (attribute: string, value: string, span: Span) => readonly KeyUse[];
};

/** XML of no known use. */
export const PLAIN_XML: XmlDialect = {
  isShown: () => false,
  isWhole: () => false,
  isExpression: () => false,
  isLabel: () => false,
  decode: (text) => text,
  decodeAttribute: (text) => text,
  quoting: (how) => how,
  attributeQuoting: '',
  keys: () => [],
};
