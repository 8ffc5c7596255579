/** The notations in which a text says "something else goes here". */
export type PlaceholderKind =
  /** `{{name}}` of i18next, Vue, Angular, Handlebars. */
  | 'mustache'
  /** `$t(key)` of i18next. */
  | 'nesting'
  /** `${x}`. */
  | 'template'
  /** `{0}`, `{name}`, `{}`, `{0,number}`. */
  | 'brace'
  /** The head of an ICU plural or select: `{count, plural,`. */
  | 'icu'
  /** What stands between the texts of an ICU plural or select: `one {`, `}`, `}}`. */
  | 'icu-branch'
  /** `%s`, `%1$s`, `%(name)s`, `%%`, `%#@count@` of Apple. */
  | 'printf'
  /** `:name` of Laravel. */
  | 'colon'
  /** `<0>`, `</0>`, `<br/>`. */
  | 'tag'
  /** `&nbsp;`, `&#10;`. */
  | 'entity'
  | 'url'
  | 'email';

export type Placeholder = {
  readonly raw: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly kind: PlaceholderKind;
};

// Names may be of any script: a translator who translates `{name}` to `{ຊື່}` has to be told.
const NAME = String.raw`[\p{L}\p{N}_$@.][\p{L}\p{M}\p{N}_$@.\[\]-]*`;

/** In the order in which they are tried at one position. */
const NOTATIONS: readonly (readonly [PlaceholderKind, string])[] = [
  ['url', String.raw`\b(?:https?|ftp)://[\w.~:/?#\[\]@!$&'()*+,;=%-]*[\w/=%~#]`],
  ['email', String.raw`(?<![\w.+-])[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`],
  ['icu', String.raw`\{\s*${NAME}\s*,\s*(?:plural|selectordinal|select)\s*,(?:\s*offset:\d+)?`],
  ['mustache', String.raw`\{\{\{?[^{}]*\}?\}\}`],
  ['nesting', String.raw`\$t\((?:[^()]|\([^()]*\))*\)`],
  ['template', String.raw`\$\{(?:[^{}]|\{[^{}]*\})*\}`],
  ['brace', String.raw`\{\s*(?:${NAME})?\s*(?:[,:!][^{}]*)?\}`],
  ['tag', String.raw`</?(?:\d+\s*/?|[A-Za-z][\w:.-]*(?=[\s/>])[^<>]*)>`],
  ['entity', String.raw`&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});`],
  [
    'printf',
    String.raw`(?<!\d(?=%[A-Za-z]{2}))%(?:%|(?:\d+\$)?#@\w+@|\(\w+\)[diouxXeEfFgGcs]|(?:\d+\$)?[-+#0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|q|L|z|j|t)?[diouxXeEfFgGcsp@n])`,
  ],
  ['colon', String.raw`(?<![\p{L}\p{M}\p{N}_:]):[A-Za-z_]\w*`],
];

const ANY = new RegExp(NOTATIONS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');
const ANY_OR_CLOSE = new RegExp(`${ANY.source}|\\}`, 'gu');
const BRANCH = /\s*(?:=\d+|[\p{L}_][\p{L}\p{N}_-]*)\s*\{/uy;
const CLOSE = /\s*\}/y;

/** What must stay as it is in a text, in order, none overlapping. The one reader of them for pseudo texts and checks. */
export function placeholdersOf(text: string): readonly Placeholder[] {
  const found: Placeholder[] = [];
  const open: ('icu' | 'branch')[] = [];
  let at = 0;
  const add = (match: RegExpExecArray, kind: PlaceholderKind): void => {
    at = match.index + match[0].length;
    found.push({ raw: match[0], start: match.index, end: at, kind });
  };
  for (;;) {
    if (open.at(-1) === 'icu') {
      const branch = execAt(BRANCH, text, at);
      const close = branch === null ? execAt(CLOSE, text, at) : null;
      if (branch !== null) {
        open.push('branch');
        add(branch, 'icu-branch');
        continue;
      }
      // What is neither a branch nor the end is no ICU message after all: the rest is read as plain text.
      open.pop();
      if (close !== null) add(close, 'icu-branch');
      continue;
    }
    const match = execAt(open.length > 0 ? ANY_OR_CLOSE : ANY, text, at);
    if (match === null) return found;
    const which = match.findIndex((group, i) => i > 0 && group !== undefined);
    const kind = NOTATIONS[which - 1]?.[0] ?? 'icu-branch';
    add(match, kind);
    if (which === -1) open.pop();
    if (kind === 'icu') open.push('icu');
  }
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
