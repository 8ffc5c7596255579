import type { Site } from '../../model/site.ts';

const NEAR = 400;

/** Calls that are chained to each other, and what stands in their brackets. */
const ARGUMENTS = String.raw`\((?:[^()]|\([^()]*\))*\)`;
const CHAIN = String.raw`(?:\s*(?:\.|->)\w+${ARGUMENTS})*`;
/** `z.string().max(20).default(`, `$table->string('name', 20)->default(`: all that leads to the text. */
const BEFORE = new RegExp(
  String.raw`((?:\bstring|(?:\.|->)(?:string|char|varchar))${ARGUMENTS}${CHAIN})\s*(?:\.|->)(?:default|defaultTo|catch)\(\s*$`,
);
/** `.max(20)` behind it. */
const BEHIND = new RegExp(String.raw`^\s*\)(${CHAIN})`);
/** Annotations of a field, and all that stands between them and its value. */
const FIELD =
  /((?:@[\w.:]+(?:\((?:[^()]|\([^()]*\))*\))?\s*|\[[^[\]]*\]\s*)+)(?:[\w<>?.]+\s+)*?\w+[?!]?\s*(?::\s*[\w?.]+\s*)?(?:\{[^{}]*\}\s*)?=\s*$/;

/** What says in characters how long a text may be, by where it stands. */
const SIZES = {
  chain: [
    /(?:\.|->)(?:max|length)\(\s*(\d+)/,
    /(?:\.|->)(?:string|char|varchar)\(\s*['"]\w+['"]\s*,\s*(\d+)\s*\)/,
  ],
  field: [
    /@(?:field:)?(?:Size|Length)\([^()]*\bmax\s*[=:]\s*(\d+)/,
    /@Length\(\s*\d+\s*,\s*(\d+)/,
    /@Column\([^()]*\blength\s*[=:]\s*['"]?(\d+)/,
    /(?:@MaxLength|\bMaxLength|\bStringLength)\(\s*(\d+)/,
  ],
  options: [/\b(?:max_length|length)\s*[=:]\s*['"]?(\d+)/, /\.(?:STRING|CHAR)\(\s*(\d+)\s*\)/],
  line: [/@db\.(?:VarChar|Char|NVarChar|NChar|VarChar2)\(\s*(\d+)\s*\)/],
} as const;

/** How long a text may be that is the first value of what it is assigned to, as its own declaration says. */
export function declaredLimit(text: string, { span, context, kind }: Site): number | undefined {
  const { annotation, property, callee, variable, use } = context;
  if (kind === 'comment' || use !== 'value') return undefined;
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  const after = text.slice(span.end, span.end + NEAR);
  const chain = BEFORE.exec(before)?.[1];
  if (chain !== undefined) return smallest(SIZES.chain, chain + (BEHIND.exec(after)?.[1] ?? ''));
  if (annotation === 'default') return smallest(SIZES.line, lineAround(before, after));
  const isOption = /(?:^|\.)CharField$/.test(callee ?? '') || property === 'defaultValue';
  if (isOption && /^default(?:Value)?$/.test(property ?? ''))
    return smallest(SIZES.options, optionsAround(before, after));
  if (variable === undefined || callee !== undefined || property !== undefined) return undefined;
  return smallest(SIZES.field, FIELD.exec(before)?.[1] ?? '');
}

function smallest(sizes: readonly RegExp[], text: string): number | undefined {
  const found = sizes.flatMap((size) =>
    [...text.matchAll(new RegExp(size, 'g'))].map(([, said]) => Number(said)),
  );
  const least = Math.min(...found.filter((each) => each > 0));
  return Number.isFinite(least) ? least : undefined;
}

function lineAround(before: string, after: string): string {
  return before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0]!;
}

/** The other arguments of the same call or object, as far as no bracket stands between; one that is called is passed. */
function optionsAround(before: string, after: string): string {
  const [ahead = ''] = /(?:[^(){}]|\([^(){}]*\))*$/.exec(before) ?? [];
  const [behind = ''] = /^(?:[^(){}]|\([^(){}]*\))*/.exec(after) ?? [];
  return ahead + behind;
}
