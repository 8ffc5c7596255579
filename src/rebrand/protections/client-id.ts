import { charClass } from '../char-class.ts';
import { lineBefore, runAround } from '../hit.ts';
import { listedSetting } from './listed-setting.ts';
import type { Protection } from './protection.ts';

const QUOTED = /client[-_.]?id["'\]]*\s*(?::=|=>|[:=,(])\s*["'`][\w.-]*$/i;
const PLAIN = /client[-_.]?id\s*[:=]\s*["']?[\w.-]*$/i;
const SETTINGS = /\.(?:properties|ya?ml|conf|ini|toml|env)$|(?:^|\/)\.env[^/]*$/;

const isOfName = charClass(/[\w.-]/);
/** What says itself that it is an id names a variable, and is none. */
const VARIABLE = /client[-_.]?id/i;

/** An identity provider knows the system by its client id. */
export const clientId: Protection = {
  code: 'client-id',
  soft: true,
  protects(context) {
    if (context.term.name.kind !== 'word') return false;
    if (VARIABLE.test(runAround(context, isOfName).text)) return false;
    const before = lineBefore(context);
    const listed = listedSetting(context, before);
    if (listed !== null) return PLAIN.test(listed);
    return /client/i.test(context.line) && (SETTINGS.test(context.path) ? PLAIN : QUOTED).test(before);
  },
};
