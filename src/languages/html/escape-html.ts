/** Where a text is to stand. */
export type HtmlPlace = {
  /** `text`: white space is shown as one blank; `pre`: as it is; else the quote of an attribute. */
  readonly kind: 'text' | 'pre' | '"' | "'" | 'bare';
  /** Whether a blank at this end is read as a part of the text. */
  readonly keepsStart: boolean;
  readonly keepsEnd: boolean;
  /** Whether template code follows or comes before. */
  readonly afterHole: boolean;
  readonly beforeHole: boolean;
  /** Whether any mark may begin code: `@if`, `{name}`. */
  readonly isStrict: boolean;
};

const ALWAYS = /[&<>\r]/;
/** A mark with which template code could begin. */
const OPENS = /\{[{%#]|\[[[(]|[$#%]\{/y;

/** Escapes a text as little as its place allows, so that it is read as it is and nothing in it is taken for code. */
export function escapeHtml(text: string, place: HtmlPlace): string {
  const isMarkup = place.kind === 'text' || place.kind === 'pre';
  // Nothing but white space between two tags is no text.
  if (isMarkup && !place.afterHole && !place.beforeHole && /^[ \t\r\n\f]+$/.test(text))
    return [...text].map(entity).join('');
  let escaped = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    escaped += mustEscape(text, at, unit, place) ? entity(unit) : unit;
  }
  return escaped;
}

function mustEscape(text: string, at: number, unit: string, place: HtmlPlace): boolean {
  if (ALWAYS.test(unit)) return true;
  if (place.isStrict && isRisky(text, at, unit, place)) return true;
  OPENS.lastIndex = at;
  if (OPENS.test(text)) return true;
  if (place.beforeHole && at === text.length - 1 && /[{[$#%]/.test(unit)) return true;
  if (place.afterHole && at === 0 && /[}\])%?]/.test(unit)) return true;
  switch (place.kind) {
    case 'text':
    case 'pre':
      return /[ \t\n\f]/.test(unit) && mustEscapeBlank(text, at, unit, place);
    case 'bare':
      return /[\s"'=`]/.test(unit);
    default:
      return unit === place.kind;
  }
}

/** In a page with code of weak marks, what touches a hole could go on with it. */
function isRisky(text: string, at: number, unit: string, place: HtmlPlace): boolean {
  if (/[@{}#$[%]/.test(unit)) return true;
  if (!/[!-~]/.test(unit)) return false;
  return (place.afterHole && at === 0) || (place.beforeHole && at === text.length - 1);
}

function mustEscapeBlank(text: string, at: number, unit: string, place: HtmlPlace): boolean {
  const isEdge = at === 0 || at === text.length - 1;
  if (place.kind === 'text' && (unit !== ' ' || text[at + 1] === ' ')) return true;
  if (at === 0 && !place.keepsStart) return true;
  if (at === text.length - 1 && !place.keepsEnd) return true;
  return isEdge && place.kind === 'pre' && unit !== ' ';
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function entity(character: string): string {
  return NAMED[character] ?? `&#${character.codePointAt(0)};`;
}
