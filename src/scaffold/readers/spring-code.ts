import { describeValue } from '../describe-value.ts';
import type { Reader } from './reader.ts';
import { springPlaceholders } from './spring-placeholders.ts';
import { type Found, textSites } from './text-sites.ts';

const STRING = String.raw`"(?:[^"\\\n]|\\.)*"`;
const ANNOTATION = new RegExp(
  String.raw`@(\w+)\s*\(((?:[^()"]|${STRING}|\((?:[^()"]|${STRING})*\))*)\)`,
  'g',
);
const GET_PROPERTY =
  /\bgetProperty\(\s*"([^"\n]+)"(?:\s*,\s*(?:[\w.]+\.class\s*,\s*)?(?:"([^"\n]*)"|(\w+)))?/g;
// The machine's own.
const JVM_OWN = /^(?:java|javax|user|os|file|line|path|sun|jdk)\./;
// What is read is a group of keys: the reader tells it by a star.
const GROUP = '.*';

/** What Java and Kotlin code reads: @Value, @FeignClient, @ConfigurationProperties, getProperty and placeholders in any annotation. */
export const springCode: Reader = {
  id: 'spring-code',
  match: (path) => /\.(?:java|kt)$/.test(path),
  read: (path, text) => {
    if (!/\$\{|getProperty\(|@ConfigurationProperties|@FeignClient|@ConditionalOnProperty/.test(text))
      return [];
    const code = text.replace(/\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm, (comment) =>
      comment.replace(/[^\n]/g, ' '),
    );
    return textSites(path, text, [...annotations(code), ...getProperties(code)]);
  },
};

function annotations(code: string): readonly Found[] {
  return [...code.matchAll(ANNOTATION)].flatMap((match): readonly Found[] => {
    const [whole, annotation = '', body = ''] = match;
    const at = match.index + whole.length - 1 - body.length;
    const read = springPlaceholders(body.replaceAll('\\$', ' $'), `@${annotation}`, at);
    if (annotation === 'FeignClient') return [...read, ...feignAddress(body, at)];
    const prefix = attribute(body, 'prefix');
    if (annotation === 'ConfigurationProperties') {
      const group = prefix ?? attribute(body, 'value');
      return group === null ? read : [...read, named(`${group}${GROUP}`, annotation, at)];
    }
    if (annotation === 'ConditionalOnProperty') {
      const name = attribute(body, 'name') ?? attribute(body, 'value');
      return name === null ? read : [named(prefix === null ? name : `${prefix}.${name}`, annotation, at)];
    }
    return read;
  });
}

function named(name: string, annotation: string, at: number): Found {
  return { name, kind: 'read', how: `@${annotation}`, at, hasDefault: false };
}

/** `@FeignClient(name = "tax", url = "https://…")`: an address that no variable can change. */
function feignAddress(body: string, at: number): readonly Found[] {
  const url = attribute(body, 'url');
  if (url === null || url.includes('${')) return [];
  const name = attribute(body, 'name') ?? attribute(body, 'value') ?? 'client';
  const hit: Found = {
    name: `feign:${name}`,
    kind: 'declare',
    how: '@FeignClient',
    at,
    ...describeValue(url),
  };
  return [hit];
}

/** An attribute of an annotation; `value` is also the one without a name. */
function attribute(body: string, name: string): string | null {
  const given = new RegExp(String.raw`\b${name}\s*=\s*\{?\s*"([^"\n]*)"`).exec(body)?.[1];
  if (given !== undefined) return given;
  return name === 'value' ? (/^\s*\{?\s*"([^"\n]*)"/.exec(body)?.[1] ?? null) : null;
}

function getProperties(code: string): readonly Found[] {
  return [...code.matchAll(GET_PROPERTY)].flatMap((match): Found[] => {
    const name = match[1]!;
    if (JVM_OWN.test(name)) return [];
    const value = describeValue(match[2] ?? match[3]);
    return [{ name, kind: 'read', how: 'getProperty', at: match.index, ...value }];
  });
}
