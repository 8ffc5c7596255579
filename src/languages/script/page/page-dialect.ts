import type { SiteContext } from '../../../model/site.ts';
import { type Dialect, dialectOf } from '../../html/dialect.ts';

const ANGULAR = dialectOf('x.component.html')!;
const HTML = dialectOf('x.html')!;

/** The kind of page that a literal of a script is by its place; null where it is none. */
export function pageDialect({ annotation, property, within, tag, use }: SiteContext): Dialect | null {
  if (use !== 'value') return null;
  if (annotation === 'Component' && property === 'template' && within === undefined) return ANGULAR;
  // Lit, and all that tag alike, parse it as HTML.
  return tag === 'html' || tag === 'svg' ? HTML : null;
}
