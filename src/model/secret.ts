import type { Span } from './edit.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { hasSecretShape, secretShapes } from './secret-shapes.ts';

export type SecretKind = 'assigned-secret' | 'private-key' | 'url-userinfo' | 'token';

/** A secret in a text: where its value stands (UTF-16 offsets, without quotes), never the value itself. */
export type Secret = {
  readonly kind: SecretKind;
  readonly span: Span;
  /** The name it is assigned to, as written. */
  readonly key?: string;
};

/**
 * Every secret of a text: keys in PEM, tokens of well-known shape, user information in URLs, and values assigned to
 * names like `password`. `longestLine` (UTF-16 units) bounds the lines read for assignments: a longer one is
 * minified or data. Spans are in order and never overlap. A weak value (`changeme`) is reported: a person decides.
 */
export function findSecrets(text: string, longestLine = 5000): Secret[] {
  return separate([...secretShapes(text), ...assignments(text, longestLine)]);
}

/** Of overlapping secrets the first and wider stays; of equal ones the better known shape, with the other's key. */
function separate(found: readonly Secret[]): Secret[] {
  const kept: Secret[] = [];
  for (const secret of [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1);
    if (last === undefined || secret.span.start >= last.span.end) kept.push(secret);
    else {
      const end = Math.max(last.span.end, secret.span.end);
      const key = last.key ?? (secret.span.start === last.span.start ? secret.key : undefined);
      kept[kept.length - 1] = { ...last, span: { ...last.span, end }, ...(key !== undefined && { key }) };
    }
  }
  return kept;
}

const CANDIDATE =
  /pass|pwd|secret|token|api[-_.]?key|(?:access|account|private|signing|encryption|master)[-_.]?key|credential|auth/gi;
const ANY_CANDIDATE = new RegExp(CANDIDATE, 'i');

/** Whether `findSecrets` may find anything: it is asked of every long literal, and most say neither a name nor a shape. */
export function mayHoldSecrets(text: string): boolean {
  return hasSecretShape(text) || text.includes('PRIVATE KEY') || ANY_CANDIDATE.test(text);
}

const LONGEST_NAME = 100;
const LONGEST_VALUE = 4000;

function* assignments(text: string, longestLine: number): Iterable<Secret> {
  const candidate = new RegExp(CANDIDATE);
  let line: Span = { start: 0, end: -1 };
  let code: boolean | undefined;
  for (let hit = candidate.exec(text); hit !== null; hit = candidate.exec(text)) {
    if (hit.index >= line.end) line = lineAt(text, hit.index);
    if (line.end - line.start > longestLine) {
      candidate.lastIndex = line.end;
      continue;
    }
    const tail = /^[\w.-]*\w/.exec(text.slice(hit.index, hit.index + LONGEST_NAME))![0];
    const lead = /[\w.$-]*$/.exec(text.slice(Math.max(line.start, hit.index - LONGEST_NAME), hit.index))![0];
    const name = (lead + tail).replace(/^[-.$]+/, '');
    const end = hit.index + tail.length;
    candidate.lastIndex = end;
    const strength = strengthOf(name);
    if (strength === null) continue;
    code ??= looksLikeCode(text);
    const before = text.slice(Math.max(line.start, end - name.length - 200), end - name.length);
    const given = valueAfter({ before, name, after: text.slice(end, end + LONGEST_VALUE), code });
    const value = given && withoutWrapping(given);
    if (value === null || !isSecretValue(value, name, strength)) continue;
    const span = { start: end + value.start, end: end + value.start + value.text.length };
    candidate.lastIndex = span.end;
    yield { kind: 'assigned-secret', span, key: name };
  }
}

function lineAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset) + 1, end: end < 0 ? text.length : end };
}

function wordsOf(name: string): string[] {
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  return words.filter((word) => word !== '').map((word) => word.toLowerCase());
}

const WORD_KEY = /^(?:\w*(?:passw(?:or)?d|passphrase|pwd|secret)|(?:db|smtp|mail|user|pg|ftp|root)?pass)\d*$/;
const SHAPED_KEY =
  /^(?:\w*token|\w*apikey|(?:access|account|private|signing|encryption|master)key|credentials?|auth(?:orization)?)\d*$/;
// A name that ends in one of these is about a secret; one that begins with one of the others does something with it.
const ABOUT = `url uri urls endpoint path paths file filename dir field fields label labels name names type types length len
  size min max count limit expiry expire expires expiration expired exp ttl age timeout duration interval lifetime days
  validity hours minutes seconds ms header headers placeholder title message messages msg error errors required rule rules
  pattern regex policy policies validator validation valid validate enabled disabled enable disable id ids location issuer
  audience algorithm alg cookie host port provider providers strategy method methods scope scopes mode prefix suffix input
  form component page route router button column table service reset forgot change update strength hint help icon class
  selector text description desc info status state version kind format encoding schema dto module guard middleware model
  controller handler action event request response link screen modal dialog view template subject email username role group
  server domain realm flow callback redirect visible visibility show hide store storage manager factory util utils helper
  config configuration settings options params props list map index symbol address contract balance permission check match
  mismatch success fail failed failure invalid wrong incorrect missing repository entity impl library lib`;
const DOES = `is has have show hide toggle invalid wrong missing expired forgot forgotten incorrect bad no without need needs
  require requires enable disable validate verify check get find fetch read load save store remove delete clear generate
  revoke decode encode parse render handle use set`;
const ABOUT_WORDS = new Set(ABOUT.split(/\s+/));
const DOES_WORDS = new Set(DOES.split(/\s+/));

type Strength = 'word' | 'shaped';

/** `word`: any value may be the secret (`password`); `shaped`: only one that looks random (`token`); null: no key. */
function strengthOf(name: string): Strength | null {
  const words = wordsOf(name).map((word, i, all) => (word === 'key' && i > 0 ? `${all[i - 1]}key` : word));
  const last = words.findLastIndex((word) => WORD_KEY.test(word) || SHAPED_KEY.test(word));
  if (last < 0 || words.slice(last + 1).some((word) => ABOUT_WORDS.has(word))) return null;
  const own = name.slice(name.lastIndexOf('.') + 1);
  if (DOES_WORDS.has(wordsOf(own)[0] ?? '') && !/^set[A-Z]/.test(own)) return null;
  return words.some((word) => WORD_KEY.test(word)) ? 'word' : 'shaped';
}

const CODE_LINE =
  /[;{(,]\s*$|^\s*\}(?!\})|^\s*(?:import|from|const|let|var|function|class|def|return|public|private|if\s*\(|@\w)\b/;

/** Whether the bare words of a text are expressions: braces, calls and keywords, judged by its first lines. */
function looksLikeCode(text: string): boolean {
  const lines = text.slice(0, 16_000).match(/^[ \t]*[^\s#].*$/gm) ?? [];
  return lines.filter((line) => CODE_LINE.test(line)).length * 4 > lines.length;
}

type Value = Readonly<{ start: number; text: string; syntax: 'quoted' | 'bare' | 'env' }>;
type Site = Readonly<{ before: string; name: string; after: string; code: boolean }>;

const LINE_START = /^\s*(?:[-+*#;>]\s*|\/\/\s*|export\s+|set\s+|env\s+|arg\s+)*["']?$/i;
const LINE_VALUE = /^["']?[ \t]*([=:])[ \t]*([^\s"'`]\S*)[ \t]*(?:[#;].*)?\r?(?:\n|$)/d;
const QUOTED = /^["'`]?\]?\s{0,40}(?:(?::[\w<>&[\]?|., ]{1,40})?=(?![=>])|=>|:=|:)\s{0,40}\w?[@$]?["'`]/;
const CONNECTION = /\b(?:server|data source|host|user id|uid|user(?:name)?|database|accountname)\s*=/i;
const ARGUMENT = /\b(?:define|env|getenv|get|set|put|add|setProperty|setHeader|header)\(\s*["'`]$/;

/** The text that a name is given, in whichever of the many notations; `start` counts from the end of the name. */
function valueAfter({ before, name, after, code }: Site): Value | null {
  const own = name.slice(name.lastIndexOf('.') + 1);
  const upper = /^[A-Z][A-Z0-9_]*$/.test(own);
  // `kind ? 'password' : 'text'`
  if (/(?<!\?)\?\s*["'`]?$/.test(before)) return null;
  const assigned = quoted(after, QUOTED);
  if (assigned) return assigned;
  if (/<(?:[\w-]+:)?$/.test(before))
    return bare(after, /^(?:\s[^<>\n]{0,200})?>\s*([^<>\s]+)\s*<\//d, 'quoted');
  if (/\b(?:name|key|id|property)["']?\s*[=:]\s*["']?$/i.test(before))
    return (
      quoted(after, /^["']?\s{0,20},?\s{0,20}["']?(?:value|stringValue|defaultValue)["']?\s*[=:]\s*["']/) ??
      bare(after, /^["']?[ \t]*\r?\n[ \t]*value:[ \t]+([^\s"'`{}[\]]\S*)[ \t]*\r?(?:\n|$)/d) ??
      bare(after, /^["'][^<>\n]{0,100}>\s*([^<>\s]+)\s*<\//d, 'quoted')
    );
  if (before.endsWith('${')) return bare(after, /^:[-=]?([^}\s"'`]+)\}/d);
  if (/:\/\/[^\s"'`<>]*[?&]$/.test(before)) return bare(after, /^=([^\s&;"'`<>#)\\,]+)/d);
  if (before.endsWith('--'))
    return bare(after, /^(?:=|[ \t]+)([^\s"'`-][^\s"'`]*)/d) ?? quoted(after, /^[ \t]+["']/);
  const listed = /(?:^|[;"'`])$/.test(before) && /^=[^;"'`]+[;"'`]/.test(after);
  if (listed && CONNECTION.test(before + after.slice(0, 200))) return bare(after, /^=([^;"'`\s]+)[;"'`]/d);
  if (/\b(?:with|encrypted|#define)\s+$/i.test(before)) return quoted(after, /^\s+["']/);
  const argument = ARGUMENT.test(before);
  const fallback = upper || argument ? quoted(after, /^["'`]?[)\]]?\s*(?:\|\||\?\?|\?:)\s*["'`]/) : null;
  if (fallback || argument) return fallback ?? quoted(after, /^["'`]\s*,\s*["'`]/);
  const called = after.startsWith('(') && strengthOf(own) !== null;
  if (called && (/^(?:set|with)[A-Z_]/.test(own) || name !== own || before.endsWith('.')))
    return quoted(after, /^\(\s*["'`]/);
  return unquoted({ before, name, after, code }, upper);
}

function unquoted({ before, name, after, code }: Site, upper: boolean): Value | null {
  const atStart = LINE_START.test(before);
  const line = atStart && !code && !/^(?:this|self)\./.test(name) ? LINE_VALUE.exec(after) : null;
  if (line) {
    const [, separator, text = ''] = line;
    // A YAML block: the value stands on the line below.
    if (separator === ':' && /^[|>][+-]?$/.test(text))
      return bare(after, /^.*\n[ \t]+(\S+)[ \t]*\r?(?:\n|$)/d);
    if (separator === ':' && /^[|>&*!{[%@]/.test(text)) return null;
    return { start: line.indices![2]![0], text, syntax: upper ? 'env' : 'bare' };
  }
  if (upper && /(?:^|[\s"'`;&|(,]|-D)$/.test(before)) {
    const value = bare(after, /^=([^\s"'`=][^\s"'`]*)/d, 'env');
    if (value) return { ...value, text: value.text.replace(/[;,)\]}]+$/, '') };
  }
  if (!atStart || code || !(name.includes('.') || /\b(?:env|arg)\s+$/i.test(before))) return null;
  return bare(after, /^[ \t]+([^\s"'`=:]\S*)[ \t]*\r?(?:\n|$)/d);
}

function bare(after: string, pattern: RegExp, syntax: Value['syntax'] = 'bare'): Value | null {
  const found = pattern.exec(after);
  return found && { start: found.indices![1]![0], text: found[1]!, syntax };
}

function quoted(after: string, lead: RegExp): Value | null {
  const opening = lead.exec(after)?.[0];
  if (opening === undefined) return null;
  const quote = opening.at(-1);
  let end = opening.length;
  while (end < after.length && after[end] !== quote && after[end] !== '\n')
    end += after[end] === '\\' ? 2 : 1;
  // A text type (`'a' | 'b'`), or the key of the next line.
  if (after[end] !== quote || /^\s*(?:\|(?!\|)|:)/.test(after.slice(end + 1, end + 40))) return null;
  return { start: opening.length, text: after.slice(opening.length, end), syntax: 'quoted' };
}

/** The secret in `Bearer abc` and in `${DB_PASSWORD:abc}`, where it is the default. */
function withoutWrapping({ start, text, syntax }: Value): Value {
  const inner = /^\$\{[\w.]+:[-=]?([^}]+)\}$/d.exec(text) ?? /^(?:Bearer|Basic|Token) +(\S+)$/di.exec(text);
  return inner ? { start: start + inner.indices![1]![0], text: inner[1]!, syntax } : { start, text, syntax };
}

const NOT_SECRET: readonly RegExp[] = [
  /^(?:true|false|null|nil|none|undefined|yes|no|on|off|required|optional|nullable|hidden|default|auto)(?:[!?;,[\](|].*)?$/i,
  /^(?:string|str|text|(?:var)?char|int|integer|number|bool|boolean|bytes|any|unknown|void|never|object|id|json)(?:[!?;,[\](|].*)?$/i,
  /^(?:include|omit|same-origin|bearer|basic|jwt|oauth2?|local|session|cookie|memory)[;,]?$/i,
  /^[a-z][\w+.-]*:\/\/|^(?:\.{0,2}|~)\/[a-z_.:[\]/-]*$|^[a-z]:\\|^classpath:|^arn:|^[~^]?\d+\.\d+\.\d+/i,
  /^[\w./@-]+\.(?:pem|key|crt|cer|json|ya?ml|txt|env|properties|[jt]sx?|java|html|p12|jks|pfx|pub|php|py|sh|xml)$/i,
  // A regular expression, a validation rule, a selector, a dotted name.
  /^\^|\(\?|\b(?:required|nullable)\||^[#.]\w*[A-Za-z]{4}|^(?!.*\d.*\d)[A-Za-z_$][\w$]*(?:\?*\.[A-Za-z_$][\w$]*)+[,;]?$/,
];
// A call, an index, or an identifier before the comma that code ends its lines with.
const EXPRESSION = /^[\w.$]+(?:\(.*\)|\[.*\]|<.*>)[;,]?$|^\w+\($|^[A-Za-z_$]+[,;)]$/;
const WEAK =
  /^(?:change.?(?:me|it)|example|sample|dummy|test(?:ing)?|demo|x{3,}|your[-_]?\w+|my[-_]?(?:secret|token|password|key)|placeholder|todo|secret|password|passw0rd|admin|root|guest|qwerty|letmein|welcome)\W?\d*$/i;

function isSecretValue({ text, syntax }: Value, name: string, strength: Strength): boolean {
  if (text.length < (strength === 'word' ? 3 : 6) || /[\s\x80-\uffff]/.test(text)) return false;
  if (isPlaceholder(text) || NOT_SECRET.some((pattern) => pattern.test(text))) return false;
  if (/^[\d.,_-]+$/.test(text)) return strength === 'word' && text.length > 4;
  if (syntax !== 'quoted' && EXPRESSION.test(text)) return false;
  if (WEAK.test(text)) return syntax === 'env' || !/^(?:Password|Secret|Token)/.test(text);
  const words = wordsOf(text);
  const named = wordsOf(name);
  const [compact, key] = [words.join(''), named.join('')];
  const letters = /^[A-Za-z_-]+$/.test(text);
  if (letters && syntax !== 'env') {
    // `Passwort` is a label, `AccessToken` a type, `newPassword` a field, `RESET_PASSWORD` the name over again.
    if (/^[A-Z][a-z]+(?:[A-Z][a-z]+)*$/.test(text)) return false;
    const saysIt = key.includes(compact) || (named.length > 1 && compact.endsWith(key));
    const namesOne = strengthOf(text) !== null && (strength === 'shaped' || !/[_-]/.test(text));
    if (words.length > 1 && (saysIt || namesOne)) return false;
  }
  if (strength === 'word') return true;
  if (syntax === 'env') return compact !== key;
  return /\d/.test(text) && /[A-Za-z]/.test(text)
    ? text.length >= 8
    : letters && text.length >= 20 && words.length < 3;
}
