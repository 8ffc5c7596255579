import { isMap } from 'yaml';
import { describeValue } from '../describe-value.ts';
import type { Reader } from './reader.ts';
import { references, soleReference } from './references.ts';
import { type Found, textSites } from './text-sites.ts';
import { scalarItems, walkYaml, type YamlPair } from './walk-yaml.ts';

/** `environment` and `build.args` of every service, as a map or as a list, and `${X}` anywhere in the file. */
export const compose: Reader = {
  id: 'compose',
  match: (path) => /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/.test(path),
  fault: (_, text) => walkYaml(text).fault,
  read: (path, text) => {
    const { pairs } = walkYaml(text);
    const declared = pairs.flatMap((pair) => [...mapEntry(pair), ...listEntries(pair)]);
    const code = text.replace(/(?<=^|\s)#.*$/gm, (comment) => ' '.repeat(comment.length));
    return textSites(path, text, [...declared, ...references(code, 'compose')]);
  },
};

type Holder = { readonly within: string; readonly how: 'compose' | 'compose-args' };

/** The service whose environment or build arguments are at a path; null for any other path. */
function serviceOf(path: readonly string[]): Holder | null {
  const [top, service, part, inner] = path;
  if (top?.startsWith('x-') === true && path.at(-1) === 'environment') return { within: top, how: 'compose' };
  if (top !== 'services' || service === undefined) return null;
  const isEnvironment = part === 'environment' && path.length === 3;
  const isArgs = part === 'build' && inner === 'args' && path.length === 4;
  if (isEnvironment) return { within: service, how: 'compose' };
  return isArgs ? { within: service, how: 'compose-args' } : null;
}

function mapEntry({ path, text, at, isDoubled }: YamlPair): readonly Found[] {
  const name = path.at(-1)!;
  const holder = serviceOf(path.slice(0, -1));
  if (holder === null || text === null || !/^[A-Za-z_][\w.-]*$/.test(name)) return [];
  return [entry(name, text, at, holder, isDoubled)];
}

function listEntries({ path, value }: YamlPair): readonly Found[] {
  const holder = serviceOf(path);
  if (holder === null || isMap(value)) return [];
  return scalarItems(value).flatMap(({ text, at }) => {
    const [, name, given] = /^([A-Za-z_][\w.-]*)(?:=(.*))?$/s.exec(text) ?? [];
    return name === undefined ? [] : [entry(name, given ?? '', at, holder, false)];
  });
}

function entry(name: string, value: string, at: number, holder: Holder, isDoubled: boolean): Found {
  const refersTo = soleReference(value);
  return {
    name,
    kind: 'declare',
    at,
    ...holder,
    ...(refersTo === null ? describeValue(value) : { hasDefault: false, refersTo }),
    ...(isDoubled && { flaw: 'doubled-key' as const }),
  };
}
