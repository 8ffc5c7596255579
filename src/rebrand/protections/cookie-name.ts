import { lineBefore } from '../hit.ts';
import type { Protection } from './protection.ts';

const CALL =
  /(?:\bcookies?(?:\(\s*\))?\??\.(?:get|set|has|delete|remove|expire)\w*\(\s*|cookie\w*\s*\(\s*(?:\w+\s*,\s*)?|cookies\s*(?:\?\.)?\[\s*|cookie[-_.]?name["']?\s*[:=]\s*)["'`][^"'`]*$/i;
const MEMBER = /\bcookies\??\.[\w$]*$/i;
/** A cookie as it is sent, up to its `=`. */
const SENT = /(?:\bdocument\.cookie\s*\+?=|\bset-cookie["'`]?\s*[,:])[\s[]*["'`]?[^"'`=;\s]*$/i;
const SETTING = /\bcookie[-_.]?name\s*[:=]\s*[^"'\s]*$/i;
/** Where a framework or a server is told which one: Rails, Laravel, nginx. */
const TOLD =
  /(?:\bsession_store\b[^\n]*\bkey(?::|\s*=>)\s*["']|["']cookie["']\s*=>\s*(?:env\(\s*["']\w+["']\s*,\s*)?["']|\bSESSION_COOKIE\s*=\s*["']?|\$cookie_)[\w.-]*$/;

/** Browsers hold cookies under their names: with a new one everybody is logged out, and other systems find none. */
export const cookieName: Protection = {
  code: 'cookie-name',
  soft: true,
  protects(context) {
    if (context.term.name.kind !== 'word' || !/cookie/i.test(context.line)) return false;
    const before = lineBefore(context);
    return (
      CALL.test(before) ||
      MEMBER.test(before) ||
      SETTING.test(before) ||
      SENT.test(before) ||
      TOLD.test(before)
    );
  },
};
