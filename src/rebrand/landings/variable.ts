import { tokenAt } from '../clash.ts';
import type { Landing } from './landing.ts';

const SCREAMING = /^_*[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)+_*$/;
const SETTINGS = /(?:^|\/)\.env[^/]*$|\.env$/;

/** A variable of the environment, or a constant that is written like one: shells, compose files and CI name it too. */
export const variable: Landing = {
  code: 'variable',
  wholeOf({ text, path, start, end }) {
    const token = tokenAt(text, start, end);
    const name = text.slice(token.start, token.end);
    if (SCREAMING.test(name)) return token;
    const isSet = SETTINGS.test(path) && text[token.end] === '=';
    const isRead = /(?:\benv(?:iron)?\.|\$\{?|\bgetenv\(\s*["'])$/i.test(
      text.slice(Math.max(0, token.start - 12), token.start),
    );
    return isSet || (isRead && name === name.toUpperCase()) ? token : null;
  },
  takes: (name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name),
};
