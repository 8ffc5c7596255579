import { describeValue } from '../describe-value.ts';
import type { Reader } from './reader.ts';
import { references, soleReference } from './references.ts';
import { type Found, textSites } from './text-sites.ts';

const INSTRUCTION = /^[ \t]*([A-Za-z]+)[ \t]+((?:[^\n\\]|\\.|\\\r?\n)*)/gm;
const PAIR = /([A-Za-z_]\w*)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\.)*)/gs;

/** ENV and ARG of a Dockerfile, and the variables that its commands use without any of these. */
export const docker: Reader = {
  id: 'docker',
  match: (path) =>
    /(?:^|\/)(?:Docker|Container)file(?:[.-][\w.-]+)?$|\.[Dd]ockerfile$/.test(path) &&
    !path.endsWith('.dockerignore'),
  read: (path, text) => {
    const code = text.replace(/^[ \t]*#.*$/gm, (line) => ' '.repeat(line.length));
    const found: Found[] = [];
    for (const match of code.matchAll(INSTRUCTION)) {
      const [whole, instruction = '', rest = ''] = match;
      const at = match.index + whole.length - rest.length;
      if (/^ENV$/i.test(instruction)) found.push(...assigned(rest, at, 'ENV'));
      else if (/^ARG$/i.test(instruction)) found.push(...args(rest, at));
      else if (/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|FROM|COPY|ADD|USER|EXPOSE|WORKDIR)$/i.test(instruction)) {
        const set = locallySet(rest);
        found.push(...references(rest, instruction.toUpperCase(), at).filter(({ name }) => !set.has(name)));
      }
    }
    const declared = new Set(found.filter(({ kind }) => kind === 'declare').map(({ name }) => name));
    return textSites(
      path,
      text,
      found.filter(({ name, kind }) => kind === 'declare' || !declared.has(name)),
    );
  },
};

function assigned(rest: string, at: number, how: string): readonly Found[] {
  const pairs = [...rest.matchAll(PAIR)];
  if (pairs.length === 0) {
    // The old form: `ENV NAME value`.
    const [, name, value] = /^([A-Za-z_]\w*)[ \t]+(.*)/s.exec(rest) ?? [];
    return name === undefined ? [] : [declaration(name, value ?? '', at, how)];
  }
  return pairs.flatMap((pair) => {
    const value = pair[2]!.replace(/^(["'])(.*)\1$/s, '$2');
    return [
      declaration(pair[1]!, value, at + pair.index, how),
      ...references(value, how, at + pair.index).filter(({ name }) => name !== pair[1]),
    ];
  });
}

function args(rest: string, at: number): readonly Found[] {
  if (rest.includes('=')) return assigned(rest, at, 'ARG');
  return [...rest.matchAll(/[A-Za-z_]\w*/g)].map((name) => ({
    name: name[0],
    kind: 'declare',
    how: 'ARG',
    hasDefault: false,
    at: at + name.index,
  }));
}

function declaration(name: string, value: string, at: number, how: string): Found {
  const refersTo = soleReference(value);
  if (refersTo !== null && refersTo !== name) {
    return { name, kind: 'declare', how, at, hasDefault: false, refersTo };
  }
  return {
    name,
    kind: 'declare',
    how,
    at,
    ...(refersTo === null ? describeValue(value) : { hasDefault: false }),
  };
}

function locallySet(command: string): ReadonlySet<string> {
  return new Set(
    [...command.matchAll(/(?:^|[\s;&(])([A-Z_][A-Z0-9_]*)=|\b(?:for|read)\s+([A-Z_][A-Z0-9_]*)\b/g)].map(
      (match) => match[1] ?? match[2]!,
    ),
  );
}
