import { parse } from 'tldts';

/** A host name in a text: lower case, no trailing dot; UTF-16 offsets of what stands there. */
export type Host = {
  readonly host: string;
  readonly start: number;
  readonly end: number;
  /** It stands in an XML or SOAP namespace: part of a name that is compared, not an address that is called. */
  readonly wire: boolean;
};

const NAME = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}._-]{0,252}[\p{L}\p{N}\p{M}_])?`;
const AFTER_SCHEME = new RegExp(String.raw`:\/\/(?:[^\s\/?#@"'<>\u0060\\]{0,200}@)?(${NAME})`, 'gu');
const AFTER_MAILBOX = new RegExp(String.raw`@(?<=[\p{L}\p{N}_.%+-]@)(${NAME})`, 'gu');

/**
 * Every host of a text after `://` or in a mail address; with `tld` (a country's, "mn") also bare dotted names that
 * end in it. Only names under a suffix of the public suffix list count, so `localhost` and `1.2.3` do not.
 */
export function findHosts(text: string, options: { readonly tld?: string } = {}): Host[] {
  const found = new Map<number, Host>();
  const add = (name: string, start: number): void => {
    const host = name.toLowerCase();
    if (found.has(start) || !isRealHost(host)) return;
    const end = start + name.length;
    found.set(start, { host, start, end, wire: isWire(text, start) });
  };
  const patterns = [
    ...(text.includes('://') ? [AFTER_SCHEME] : []),
    ...(text.includes('@') ? [AFTER_MAILBOX] : []),
  ];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern))
      add(match[1]!, match.index + match[0].length - match[1]!.length);
  }
  if (options.tld !== undefined) {
    for (const start of bareNames(text, options.tld)) add(start.name, start.start);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

const WIRE = /(?:xmlns(?::[\w.-]{1,64})?|targetNamespace|\bnamespace)\s*=\s*\\?["'][^"']*$|\bQName\([^)]*$/;
// A minified line may have 100,000 hosts: what stands far before one is not read again for each.
const LOOK_BACK = 400;

function lineBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - LOOK_BACK), offset);
  return before.slice(before.lastIndexOf('\n') + 1);
}

function isWire(text: string, start: number): boolean {
  return WIRE.test(lineBefore(text, start));
}

function isRealHost(host: string): boolean {
  const { publicSuffix, domain, isIcann, isPrivate, isIp } = parse(host, { allowPrivateDomains: true });
  if (isIp || !(isIcann || isPrivate)) return false;
  // `github.io` is a suffix under which others register, and a host as well.
  return domain !== null || (isPrivate === true && publicSuffix === host);
}

type Bare = { readonly name: string; readonly start: number };

function* bareNames(text: string, tld: string): Iterable<Bare> {
  const ending = `.${tld.toLowerCase()}`;
  if (!text.toLowerCase().includes(ending)) return;
  const escaped = tld.replace(/[^\p{L}\p{N}-]/gu, '');
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}_@$.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}${escaped}(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}_$])`,
    'giu',
  );
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (standsAsHost(text, match.index, end)) yield { name: match[0], start: match.index };
  }
}

/** `name.bg`: a field that has a text for each language, as forms and rules about them name it. */
const FIELD =
  /^(?:this|self|(?:abstract|body|caption|content|desc|descript|description|heading|keywords|label|message|name|note|short_?title|slug|subject|subtitle|summary|text|title|value)s?)\.[^.]+$/i;

/** Code reads `names.mn` as a property; a host in code stands in quotes, elsewhere alone in its word. */
function standsAsHost(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  // `GB.BG` is a code of a region or a message: whoever writes a host in capitals gives it a scheme.
  if (FIELD.test(name) || /\.\p{Lu}+$/u.test(name)) return false;
  const line = lineBefore(text, start);
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  if (before === '/') return line.endsWith('//');
  if (/["'`]/.test(before) || /["'`]/.test(after)) return true;
  if (/\p{Ll}\p{Lu}/u.test(name)) return false;
  if (/[^\s<>(\]=:,*|]/.test(before)) return false;
  if (/\b(?:const|let|var|return|await|typeof|this|new|if|else|case)\b|=>/.test(line)) return false;
  // `? names.close.mn` on a line of its own: one way of a choice.
  if (/^\s*[?:]\s+$/.test(line)) return false;
  if (/[=(:,<]\s*$/.test(line) && /[;)\]},([=]/.test(after)) return false;
  return /[\s/:,.;)<>|*]/.test(after);
}
