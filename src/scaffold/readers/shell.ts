import { describeValue } from '../describe-value.ts';
import type { Reader } from './reader.ts';
import { references } from './references.ts';
import { type Found, textSites } from './text-sites.ts';

const SET =
  /(?:^|[\s;&|(])(?:export\s+|local\s+|readonly\s+|declare\s+(?:-\w+\s+)?)?([A-Za-z_]\w*)\+?=|\b(?:for|read(?:\s+-\w+(?:\s+['"][^'"]*['"])?)*)\s+([A-Za-z_]\w*)\b/gm;
// `X="${X:-d}"` sets a variable to its own value or a default: it is still read from outside.
const SELF = /(?:^|[\s;&])(?:export\s+)?([A-Z_][A-Z0-9_]*)=["']?\$\{\1:?[-=]/gm;

/** Variables that a shell script or an nginx template takes from outside: used, and not set in the file itself. */
export const shell: Reader = {
  id: 'shell',
  match: (path) =>
    /\.(?:sh|bash|zsh)$|(?:^|\/)(?:entrypoint|docker-entrypoint)$|\.conf(?:\.(?:template|tmpl|j2|erb))?$|(?:^|\/)nginx[^/]*\.(?:conf|template|tmpl)/.test(
      path,
    ),
  read: (path, text) => {
    const code = text
      .replace(/(?<=^|\s)#(?!!).*$/gm, (comment) => ' '.repeat(comment.length))
      .replace(/(envsubst\s+)?'[^'\n]*'/g, blankQuoted);
    const isShell = !/\.(?:conf|template|tmpl|j2|erb)$/.test(path);
    const self = new Set([...code.matchAll(SELF)].map((match) => match[1]!));
    const set = new Set(isShell ? [...code.matchAll(SET)].map((match) => match[1] ?? match[2]!) : []);
    const exported = isShell
      ? [...code.matchAll(/^[ \t]*export[ \t]+([A-Z_][A-Z0-9_]*)=(["']?)([^\n"']*)\2/gm)].flatMap(
          (match): Found[] =>
            match[3]!.includes('$')
              ? []
              : [
                  {
                    name: match[1]!,
                    kind: 'declare',
                    how: 'shell',
                    at: match.index,
                    ...describeValue(match[3]),
                  },
                ],
        )
      : [];
    const read = references(code, isShell ? 'shell' : 'nginx').filter(
      ({ name }) => self.has(name) || !set.has(name),
    );
    return textSites(path, text, [...read, ...exported]);
  },
};

/** Nothing is expanded in single quotes, but `envsubst '$X'` names what it takes. */
function blankQuoted(quoted: string, envsubst: string | undefined): string {
  return envsubst === undefined ? `'${' '.repeat(quoted.length - 2)}'` : quoted;
}
