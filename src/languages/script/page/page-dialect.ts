import type { SiteContext } from '../../../model/site.ts';
import { type Dialect, dialectOf } from '../../html/dialect.ts';

const ANGULAR = dialectOf('x.component.html')!;
const HTML = dialectOf('x.html')!;
const DECORATOR = /@\s*(?:\w+\s*\.\s*)*Component\b/;
/** A comment or types may stand between a tag and its literal. */
const TAG = /\b(?:html|svg)\s*(?:[`<]|\/[/*])/;

/** Whether any literal of a script may be a page; a test on its text that spares the reading of its literals. */
export function mayHoldPages(text: string): boolean {
  return TAG.test(text) || (text.includes('template') && DECORATOR.test(text));
}

/** The kind of page that a literal of a script is by its place; null where it is none. */
export function pageDialect({ annotation, property, within, tag, use }: SiteContext): Dialect | null {
  if (use !== 'value') return null;
  if (annotation === 'Component' && property === 'template' && within === undefined) return ANGULAR;
  // Lit, and all that tag alike, parse it as HTML.
  return tag === 'html' || tag === 'svg' ? HTML : null;
}
