import { isPlaceholder } from './is-placeholder.ts';
import type { Secret } from './secret.ts';

/** Secrets that their own shape gives away, whatever they are assigned to: keys in PEM, tokens, users in URLs. */
export function* secretShapes(text: string): Iterable<Secret> {
  yield* privateKeys(text);
  yield* tokens(text);
  yield* userInformation(text);
}

const PEM_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
// Base64 over lines, or in a JSON or code string with `\n` and quotes, with headers such as `Proc-Type: 4,ENCRYPTED`.
const PEM_BODY = /^(?:[A-Za-z0-9+/=\s"',]|\\[nr]|[A-Za-z-]{3,20}: [^\n\\]{0,80}(?=\r?\n|\\n))*/;
const PEM_LONGEST = 20_000;

function* privateKeys(text: string): Iterable<Secret> {
  if (!text.includes('PRIVATE KEY')) return;
  for (const begin of text.matchAll(PEM_BEGIN)) {
    const from = begin.index + begin[0].length;
    const window = text.slice(from, from + PEM_LONGEST);
    const until = window.indexOf('-----END');
    const body = until >= 0 ? window.slice(0, until) : PEM_BODY.exec(window)![0];
    // `'-----BEGIN PRIVATE KEY-----' + body` is code that makes a key, not a key.
    if (!/[A-Za-z0-9+/]{24}/.test(body) || /[(){};]/.test(body)) continue;
    const lead = /^(?:\s|\\[nr]|["'`+,])*/.exec(body)![0].length;
    const rest = body.replace(/(?:\s|\\[nr]|["'`+,]){1,40}$/, '').length;
    yield { kind: 'private-key', span: { start: from + lead, end: from + rest } };
  }
}

const TOKEN_SHAPES = [
  String.raw`eyJ(?<![\w-]eyJ)[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*`,
  String.raw`gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{22,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{36}`,
  String.raw`(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Za-z])|AIza[\w-]{35}|xox[abposr]-[\w-]{10,}`,
  String.raw`sk[-_](?=[\w-]{0,80}[0-9])(?=[\w-]{0,80}[A-Z])[\w-]{20,}|SG\.[\w-]{22}\.[\w-]{43}`,
];
const TOKEN = new RegExp(TOKEN_SHAPES.join('|'), 'g');
/** How each of them begins. */
const TOKEN_HEAD = /eyJ|gh[pousr]_|github_pat_|glpat-|npm_|A(?:KIA|SIA|Iza)|xox|sk[-_]|SG\./;

/** Whether a text may hold a secret that no name beside it tells: a token by its shape, or a user in a URL. */
export function hasSecretShape(text: string): boolean {
  return TOKEN_HEAD.test(text) || (text.includes('://') && text.includes('@'));
}

function* tokens(text: string): Iterable<Secret> {
  for (const token of text.matchAll(TOKEN)) {
    if (/\w/.test(text[token.index - 1] ?? '')) continue;
    yield { kind: 'token', span: { start: token.index, end: token.index + token[0].length } };
  }
}

const USER_INFORMATION = /:\/\/([^\s/?#"'<>`@:]{0,200})(?::([^\s/?#"'<>`]{1,200}))?@(?=[\p{L}\p{N}$[{])/gu;
const TOKEN_AS_USER = /^(?=.*\d)(?=.*[A-Za-z])[\w-]{20,}$/;

function* userInformation(text: string): Iterable<Secret> {
  if (!text.includes('://')) return;
  for (const url of text.matchAll(USER_INFORMATION)) {
    const value = url[2] ?? url[1]!;
    if (url[2] === undefined ? !TOKEN_AS_USER.test(value) : isPlaceholder(value)) continue;
    const end = url.index + url[0].length - 1;
    yield { kind: 'url-userinfo', span: { start: end - value.length, end } };
  }
}
