import { describeValue } from '../describe-value.ts';
import type { Reader } from './reader.ts';
import { references, soleReference } from './references.ts';
import { type Found, textSites } from './text-sites.ts';
import { walkYaml, type YamlPair } from './walk-yaml.ts';

const GITHUB = /(?:^|\/)\.(?:github|forgejo|gitea)\/(?:workflows|actions)\/.*\.ya?ml$/;
const GITLAB =
  /(?:^|\/)(?:\.gitlab-ci|\.gitlab\/[^/]*)\.ya?ml$|(?:^|\/)\.gitlab\/.*\.ya?ml$|\.gitlab-ci\.ya?ml$/;
const CONTEXT = /\b(secrets|vars|env)\.([A-Za-z_]\w*)/g;

/** Pipelines: `secrets.X`, `vars.X` and `env:` of GitHub's kind; `variables:` and `$X` of GitLab's. */
export const ci: Reader = {
  id: 'ci',
  match: (path) => GITHUB.test(path) || GITLAB.test(path),
  fault: (_, text) => walkYaml(text).fault,
  read: (path, text) => {
    const { pairs } = walkYaml(text);
    const code = text.replace(/(?<=^|\s)#.*$/gm, (comment) => ' '.repeat(comment.length));
    const map = GITHUB.test(path) ? 'env' : 'variables';
    const declared = pairs.flatMap((pair) => declaration(pair, map));
    const own = locallySet(code);
    const known = new Set(declared.map(({ name }) => name));
    const shell = references(code, 'pipeline').filter(({ name }) => !own.has(name) || known.has(name));
    return textSites(path, text, [...declared, ...(map === 'env' ? contexts(code) : []), ...shell]);
  },
};

function declaration({ path, text, at, isDoubled }: YamlPair, map: string): readonly Found[] {
  const name = path.at(-1)!;
  // `variables: { X: { value: d, description: … } }`
  const isLong = path.at(-3) === map && name === 'value';
  if ((path.at(-2) !== map && !isLong) || text === null) return [];
  const key = isLong ? path.at(-2)! : name;
  if (!/^[A-Za-z_]\w*$/.test(key)) return [];
  const expression = /^\$\{\{\s*(?:secrets|vars|env)\.(\w+)\s*\}\}$/.exec(text.trim());
  const refersTo = expression?.[1] ?? soleReference(text);
  const within = path.length > (isLong ? 3 : 2) ? path[path[0] === 'jobs' ? 1 : 0] : undefined;
  const isComputed = refersTo === null && text.includes('${{');
  return [
    {
      name: key,
      kind: 'declare',
      how: map,
      at,
      ...(refersTo === null || refersTo === key
        ? isComputed || refersTo === key
          ? { hasDefault: false }
          : describeValue(text)
        : { hasDefault: false, refersTo }),
      ...(within !== undefined && { within }),
      ...(isDoubled && { flaw: 'doubled-key' as const }),
    },
  ];
}

function contexts(code: string): readonly Found[] {
  return [...code.matchAll(/\$\{\{([^}]*)\}\}|^\s*(?:-\s+)?if:(.*)$/gm)].flatMap((expression) => {
    const body = expression[1] ?? expression[2]!;
    const at = expression.index + expression[0].indexOf(body);
    return [...body.matchAll(CONTEXT)].map(
      (match): Found => ({
        name: match[2]!,
        kind: 'read',
        how: `${match[1]}.`,
        at: at + match.index,
        hasDefault: false,
      }),
    );
  });
}

function locallySet(code: string): ReadonlySet<string> {
  const set = /(?:^|[\s;&(|"'])(?:export\s+)?([A-Z_][A-Z0-9_]*)=|\b(?:for|read)\s+([A-Z_][A-Z0-9_]*)\b/gm;
  return new Set([...code.matchAll(set)].map((match) => match[1] ?? match[2]!));
}
