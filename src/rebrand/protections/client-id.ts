import { lineBefore } from '../hit.ts';
import type { Protection } from './protection.ts';

const QUOTED = /client[-_.]?id["'\]]*\s*[:=,(]\s*["'`][\w.-]*$/i;
const PLAIN = /client[-_.]?id\s*[:=]\s*["']?[\w.-]*$/i;
const SETTINGS = /\.(?:properties|ya?ml|conf|ini|toml|env)$|(?:^|\/)\.env[^/]*$/;

/** An identity provider knows the system by its client id. */
export const clientId: Protection = {
  code: 'client-id',
  soft: true,
  protects(context) {
    if (context.term.name.kind !== 'word' || !/client/i.test(context.line)) return false;
    return (SETTINGS.test(context.path) ? PLAIN : QUOTED).test(lineBefore(context));
  },
};
