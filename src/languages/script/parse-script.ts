import type { Comment, ParserOptions, Program } from 'oxc-parser';
import type { Diagnostic } from '../../model/reading.ts';
import { encodeScript } from './encode-script.ts';
import { isHard } from './is-hard.ts';
import { maskConflicts } from './mask-conflicts.ts';
import { parseNatively } from './parse-natively.ts';
import { parseTolerantly } from './tolerant/parse-tolerantly.ts';
import { withinStack } from './within-stack.ts';

/** A file of JavaScript or TypeScript as an ESTree, with its parentheses and its comments. Offsets are UTF-16. */
export type Script = {
  readonly program: Program;
  /** In the order in which they stand. */
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Beyond this no person wrote the file, and its tree would not fit into memory. In UTF-16 units. */
export const LARGEST = 5_000_000;

type Lang = NonNullable<ParserOptions['lang']>;

const LANGUAGES: readonly (readonly [string, Lang])[] = [
  ['.d.ts', 'dts'],
  ['.tsx', 'tsx'],
  ['.ts', 'ts'],
  ['.mts', 'ts'],
  ['.cts', 'ts'],
];

let last: { readonly text: string; readonly path: string; readonly script: Script } | null = null;

/**
 * Parses a script; never throws. A program that could not be read is empty, and `diagnostics` says why.
 *
 * The last one is remembered, so that several walks over the same file share one parse.
 */
export function parseScript(text: string, path: string): Script {
  if (last !== null && last.path === path && last.text === text) return last.script;
  const script = parse(text, path, false);
  last = { text, path, script };
  return script;
}

/** Parses what has not all of the lines and brackets of a script that was found to be plain. */
export function parsePart(text: string, path: string): Script {
  return parse(text, path, true);
}

function parse(text: string, path: string, isPlain: boolean): Script {
  if (text.length > LARGEST) return unread('too-large', 0);
  const lang = LANGUAGES.find(([ending]) => path.toLowerCase().endsWith(ending))?.[1] ?? 'jsx';
  const bytes = encodeScript(text);
  if (!isPlain && isHard(text, bytes)) return tolerantly(text, path, lang);
  const options: ParserOptions = { lang, sourceType: sourceTypeOf(lang) };
  const { program, comments, errors } = parseNatively(path, { text, bytes }, options);
  const [first] = errors;
  if (first === undefined) return { program, comments, diagnostics: [] };
  if (program.body.length === 0) return recover(text, path, lang);
  return { program, comments, diagnostics: [{ fault: 'syntax', at: first.labels[0]?.start ?? 0 }] };
}

/** What nobody finished merging is read with both its sides. */
function recover(text: string, path: string, lang: Lang): Script {
  const masked = maskConflicts(text);
  if (masked === text) return tolerantly(text, path, lang);
  const { program, comments } = parse(masked, path, false);
  return { program, comments, diagnostics: [{ fault: 'fallback', at: text.search(/^<{7}/m) }] };
}

/** TypeScript looks to the end of such a run from each of its words. */
const MODIFIER_RUN =
  /(?:\b(?:abstract|accessor|async|declare|default|export|override|private|protected|public|readonly|static)\s+){1000}/;

function tolerantly(text: string, path: string, lang: Lang): Script {
  if (MODIFIER_RUN.test(text)) return unread('too-deep', text.search(MODIFIER_RUN));
  return withinStack(() => parseTolerantly(text, path, lang)) ?? unread('too-deep', 0);
}

/** JavaScript may be a script or a module, whatever its name says. */
function sourceTypeOf(lang: Lang): 'module' | 'unambiguous' {
  return lang === 'jsx' ? 'unambiguous' : 'module';
}

function unread(fault: Diagnostic['fault'], at: number): Script {
  const program: Program = {
    type: 'Program',
    start: 0,
    end: 0,
    body: [],
    sourceType: 'module',
    hashbang: null,
  };
  return { program, comments: [], diagnostics: [{ fault, at }] };
}
