import type { Site, SiteContext } from '../../../model/site.ts';
import { type Dialect, dialectOf } from '../../html/dialect.ts';

const ANGULAR = dialectOf('x.component.html')!;
const HTML = dialectOf('x.html')!;
const DECORATOR = /@\s*(?:\w+\s*\.\s*)*Component\b/;
/** A comment or types may stand between a tag and its literal. */
const TAG = /\b(?:html|svg)\s*(?:[`<]|\/[/*])/;

/** `template: '<p>…'` */
const OPTION = /\btemplate\s*:\s*["'`]\s*</;
/** What stands beside the template of a component of Vue or AngularJS. */
const OF_COMPONENT =
  /^(?:data|props|methods|computed|components|setup|watch|mounted|created|emits|mixins|directives|controller|controllerAs|bindings|scope|restrict|transclude|link)$/;
const COMPONENT_CALL = /(?:^|\.)(?:component|extend|directive|defineComponent|createApp|Vue)$/;

/** Whether any literal of a script may be a page; a test on its text that spares the reading of its literals. */
export function mayHoldPages(text: string): boolean {
  return TAG.test(text) || (text.includes('template') && (DECORATOR.test(text) || OPTION.test(text)));
}

/** The kind of page that a literal of a script is by its place; null where it is none. */
export function pageDialect({ context, text }: Pick<Site, 'context' | 'text'>): Dialect | null {
  const { annotation, property, within, tag, use } = context;
  if (use !== 'value') return null;
  if (property === 'template' && isOption(context) && /^\s*</.test(text)) return HTML;
  if (annotation === 'Component' && property === 'template' && within === undefined) return ANGULAR;
  // Lit, and all that tag alike, parse it as HTML.
  return tag === 'html' || tag === 'svg' ? HTML : null;
}

/** `{ template: '<p>Read this first</p>', props: … }`, `app.component('notes', { template: … })` */
function isOption({ annotation, within, callee = '', beside = [] }: SiteContext): boolean {
  if (annotation !== undefined || within !== undefined) return false;
  return COMPONENT_CALL.test(callee) || beside.some((name) => OF_COMPONENT.test(name));
}
