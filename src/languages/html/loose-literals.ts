import type { Span } from '../../model/edit.ts';
import type { KeyUse } from '../../model/reading.ts';
import type { Site, SiteContext } from '../../model/site.ts';
import { PRINTS, prefixedCall } from './prefixed-call.ts';

export type LooseLiterals = { readonly sites: readonly Site[]; readonly keys: readonly KeyUse[] };

const LITERAL = /"((?:[^"\\\r\n]|\\[^\r\n])*)"|'((?:[^'\\\r\n]|\\[^\r\n])*)'/g;
/** In curly braces one may go over several lines. */
const LONG_LITERAL = /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'/g;
/** What looks texts up, as template languages call it: a function, a helper, a filter behind the literal. */
const LOOKS_UP =
  /^(?:t|__|_|_e|tr|trans|transchoice|translate|i18n|lang|choice|message|messageText|gettext|ngettext|localize|msg|spring\.message(?:Text)?|s\.message|i18n\.get|loc|L|Localizer)$/;
/** Names that mean other things as well. */
const WEAK = /^(?:t|_|L|lang|choice|message|msg|loc|tr)$/;
/** `trans('status.' . $name)`, and the same in Twig and in Ruby: only a part of the key is known. */
const JOINED_BEHIND = /^\s*(?:\.\s*[$\w('"]|[~+])/;
const JOINED_BEFORE = /(?:[\w)\]'"]\s*\.|[~+])\s*$/;
const FILTER = /^\s*\|\s*(trans|translate|t|i18n|transloco|i18next|tr|localize|translation)\b/;

/**
 * The literals in template code of a language that no parser of ours reads: Jinja, Twig, FreeMarker, Razor, Ruby, PHP.
 * `quote` is that of the attribute around it.
 */
export function looseLiterals(text: string, span: Span, quote: string): LooseLiterals {
  const code = text.slice(span.start, span.end);
  const sites: Site[] = [];
  const keys: KeyUse[] = [];
  for (const match of code.matchAll(/^\{[{%]/.test(code) ? LONG_LITERAL : LITERAL)) {
    const raw = match[1] ?? match[2] ?? '';
    const start = span.start + match.index;
    const own = { start, end: start + match[0].length };
    const before = code.slice(Math.max(0, match.index - 200), match.index);
    const end = match.index + match[0].length;
    const behind = code.slice(end, end + 40);
    const isRepeated = raw !== '' && code.startsWith(match[0], end + 1) && code[end] === ' ';
    const context = contextOf(before, behind, isRepeated ? 'repeated' : 'once');
    const callee = FILTER.exec(behind)?.[1] ?? context.callee;
    const looksUp = callee !== undefined && LOOKS_UP.test(callee) && (context.argument ?? 0) === 0;
    if (looksUp && raw !== '' && !JOINED_BEFORE.test(before)) {
      const key = unescaped(raw);
      const said = JOINED_BEHIND.test(behind) ? { key: null, parts: [key, ''] } : { key };
      keys.push({ span: own, ...said, callee, ...stackOf(code, callee, behind), ...weak(callee) });
    }
    sites.push({
      span: own,
      kind: 'string',
      text: unescaped(raw),
      holes: [],
      segments: [{ start: start + 1, end: own.end - 1 }],
      quoting: `loose ${quote}:${match[0][0]}`,
      context: callee === undefined ? context : { ...context, callee, argument: context.argument ?? 0 },
      node: 'string',
    });
  }
  return { sites, keys };
}

/** A tag of Django takes the text itself, and a context behind it; so do gettext's own functions in Jinja. */
function stackOf(code: string, callee: string, behind: string): Partial<KeyUse> {
  const isTag = code.startsWith('{%') && /^trans(?:late)?$/.test(callee);
  if (!isTag && !/^n?gettext$/.test(callee)) return {};
  const context = isTag ? /^\s+context\s+(["'])(.*?)\1/.exec(behind)?.[2] : undefined;
  return { stack: 'gettext', ...(context !== undefined && { context }) };
}

function weak(callee: string): Partial<KeyUse> {
  return WEAK.test(callee) ? { evidence: 'name' } : {};
}

/**
 * A text as it is written in such a literal; null where it cannot be without what these languages read differently. A mark of
 * HTML stands only where the donor's literal has one.
 */
export function writeLoose(text: string, said: string, literalQuote: string, quote: string): string | null {
  if (MARKS.some((mark) => text.includes(mark) && !said.includes(mark))) return null;
  if (/[\r\n{}%]|[[(]\[|\$\(|#\{|@/.test(text) || /[\0-\x1f]/.test(text)) return null;
  if (text.includes('\\') || text.includes(literalQuote)) return null;
  return quote !== '-' && (quote === 'bare' || text.includes(quote)) ? null : text;
}

const MARKS = ['<', '>', '&'];

function unescaped(raw: string): string {
  return raw.replace(/\\(["'\\])/g, '$1');
}

/** `$isNew ? 'Create' : `: what follows stands where the choice does, and its colon makes no name of what is before it. */
const OTHER_CHOICE = /(?<!\?)\?(?![?.>:-])[^?,;{}\n]*:\s*$/;

/** `state in ['Open', `: what is asked for is one of these. */
const IN_LIST = /\bin\s*[([](?:\s*(?:"[^"]*"|'[^']*')\s*,)*\s*$/;

function contextOf(
  before: string,
  behind: string,
  given: 'once' | 'repeated' | 'none' = 'none',
): SiteContext {
  if (
    /(?:[!=]=|\b(?:eq|ne|is|equals|in)\s*\(?)\s*$/.test(before) ||
    IN_LIST.test(before) ||
    /^\s*(?:[!=]=|\.equals\b)/.test(behind)
  )
    return { use: 'compared' };
  if (/^\s*=>/.test(behind)) return { use: 'key' };
  if (/\[\s*$/.test(before) && /^\s*\]/.test(behind) && /[\w\])]\s*\[\s*$/.test(before))
    return { use: 'index' };
  const choice = OTHER_CHOICE.exec(before);
  if (choice !== null) return contextOf(before.slice(0, choice.index), '');
  const property = /(?:^|[\s,({[])["']?(?:[\w$]+\.)*([\w-]+)["']?\s*(?:=>|[:=])\s*$/.exec(before)?.[1];
  if (property !== undefined) return { use: 'value', property };
  const prefixed = given === 'none' ? null : prefixedCall(before, given === 'repeated');
  if (prefixed !== null) return prefixed;
  const call = /([\w$.@:]+)\s*\(((?:[^()"']|"[^"]*"|'[^']*')*)$/.exec(before);
  // `{{t "key"}}`, `{% trans "…" %}`, `<@spring.message "key"/>`: a helper takes its arguments without parentheses.
  const helper = call ?? /^\W*([A-Za-z_][\w.]*)\s+((?:[^"']|"[^"]*"|'[^']*')*)$/.exec(before);
  if (helper === null) return { use: 'value' };
  const others = helper[2] ?? '';
  if (call === null && PRINTS.test(helper[1]!)) return { use: 'value', isModuleScope: true };
  const argument =
    call === null ? (others.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).length : others.split(',').length - 1;
  const callee = helper[1]!.replace(/^[@.]+/, '');
  // Brackets alone, `@(isOpen ? "On" : "Off")`, call nothing.
  return callee === '' ? { use: 'value' } : { use: 'value', callee, argument };
}
