import { type HitContext, lineBefore } from '../hit.ts';
import { isDocument } from '../is-document.ts';
import { lastAnswer } from '../last-answer.ts';
import { isValue } from './is-value.ts';
import { keyAbove } from './key-above.ts';
import { listedSetting } from './listed-setting.ts';
import type { Protection } from './protection.ts';

const KEY = String.raw`(?:(?<!cluster[-_]?)(?:issuers?|audiences?)(?:[-_]?ur[il])?|(?<![a-z0-9])(?:iss|aud)|(?<!Basic\s{0,3})realm(?:[-_]?name)?)`;
/** A key with its value, or with what is taken where it is not set; lists of them too. */
const SAID = new RegExp(
  String.raw`${KEY}(?:\(\))?(?:["'\]]*\s*(?::=|=>|[!=]==?|[:=]|\|\||\?\?|:-)|["']\s*,)\s*(?:\[\]string\{|[[{(]+)?\s*(?:["'][\w.:/-]*["']\s*,\s*)*["'${'`'}]?(?![./])[\w.:/${'$'}{}-]*$`,
  'i',
);
const CALL =
  /(?:\b(?:set|with|require|expect|valid(?:ate)?|accepted)?(?:Issuers?|Audiences?)|\.(?:issuer|audience)|\.audience\(\)\s*\.add|\b(?:issuedBy|permittedFor))\(\s*(?:\[\s*)?["'`][\w.:/${}-]*$/i;
/** Of many things that have a scope only those of tokens. */
const SCOPE = new RegExp(
  String.raw`(?<![a-z])scopes?(?:["'\]]*\s*(?:=>|[:=])|["']\s*,)\s*(?:\[\]string\{|[[{(]+)?\s*(?:["'][\w.:/-]*["']\s*,\s*)*["'${'`'}]?(?![./])[\w.:/-]*$`,
  'i',
);
/** As authorities write scopes: the system, and what may be done there: `portal:messages/read`. */
const QUALIFIED = /^:[a-z][\w-]*(?:[./][a-z"']|["'\s,])/;
/** A realm of Keycloak, in the address that it issues tokens under. */
const REALM = /\/realms\/[\w.-]*$/;
const COMPARED = /^[\w.-]*["']\s*\.\s*equals(?:IgnoreCase)?\([^)]*(?:issuer|audience|"iss"|"aud")/i;
const MENTION = /issue|audience|permitted|realm|scope|iss|aud/i;
const KEYS = new RegExp(`^${KEY}$`, 'i');

const speaksOfScopes = lastAnswer((text) => /scope/i.test(text));

/** Who issues tokens and whom they are for: every system that has one, or checks one, holds these names. */
export const tokenIssuer: Protection = {
  code: 'token-issuer',
  soft: true,
  protects(context) {
    const { term, path, line, text, start, end, lineStart } = context;
    if (term.name.kind !== 'word' || isDocument(path)) return false;
    const before = lineBefore(context);
    const listed = listedSetting(context, before);
    if (listed !== null) return MENTION.test(listed) && SAID.test(listed);
    const above = keyAbove(before, context);
    if (above !== null) return KEYS.test(above) && isValue(before, context, end - start);
    if (isQualified(context, before)) return true;
    if (!MENTION.test(line)) return false;
    if (REALM.test(before)) return true;
    if (COMPARED.test(line.slice(end - lineStart))) return true;
    const isSaid =
      SAID.test(before) || CALL.test(before) || (SCOPE.test(before) && /oauth|openid|token|jwt/i.test(text));
    return isSaid && isValue(before, context, end - start);
  },
};

/** Where a file speaks of scopes. */
function isQualified({ text, end }: HitContext, before: string): boolean {
  return /["'\s]$/.test(before) && QUALIFIED.test(text.slice(end, end + 80)) && speaksOfScopes(text);
}
