import type { Chain, Site } from '../../model/site.ts';
import { type CompiledGrammar, ROLES } from './compile-grammar.ts';
import type { Frame } from './frame.ts';
import type { CodeRules, WordRole } from './grammar.ts';
import { operatorCode } from './operator.ts';
import { TOKEN, type Tokens, textOf } from './tokens.ts';

/** The lists of a grammar's rules as sets. */
export type WordSets = Readonly<
  Record<
    'compares' | 'looksUp' | 'puts' | 'putsPairs' | 'wireAnnotations' | 'toolAnnotations' | 'translates',
    ReadonlySet<string>
  >
>;

/** What is known while the tokens of a file are read, one after the other. */
export type CodeReader = {
  readonly tokens: Tokens;
  readonly rules: CodeRules;
  readonly words: WordSets;
  /** The operator that joins texts, as a number, and those between an object and its member. */
  readonly joint: number;
  readonly links: ReadonlySet<number>;
  readonly frames: Frame[];
  readonly sites: Site[];
  /** By number of the literal. */
  readonly siteOf: (Site | undefined)[];
  readonly chains: Chain[];
  readonly roleAt: (token: number) => WordRole | '';
  /** The name or the text that stands at a token; undefined where there is neither. */
  readonly nameOf: (token: number) => string | undefined;
};

const sets = new WeakMap<CodeRules, WordSets>();

export function newCodeReader(tokens: Tokens, { grammar }: CompiledGrammar, frames: Frame[]): CodeReader {
  const siteOf: (Site | undefined)[] = [];
  return {
    tokens,
    rules: grammar.code,
    words: wordSets(grammar.code),
    joint: operatorCode(grammar.code.joint ?? '+'),
    links: new Set((grammar.code.links ?? []).map(operatorCode)),
    frames,
    sites: [],
    siteOf,
    chains: [],
    roleAt: (token) => ROLES[tokens.facts[token]!] ?? '',
    nameOf: (token) => {
      const kind = tokens.kinds[token];
      if (kind === TOKEN.word || kind === TOKEN.wideWord) return textOf(tokens, token);
      return kind === TOKEN.literal ? siteOf[tokens.facts[token]!]?.text : undefined;
    },
  };
}

function wordSets(rules: CodeRules): WordSets {
  const known = sets.get(rules);
  if (known !== undefined) return known;
  const setOf = (list: string) => new Set(list.split(/\s+/));
  const made: WordSets = {
    compares: setOf(rules.compares),
    looksUp: setOf(rules.looksUp),
    puts: setOf(rules.puts),
    putsPairs: setOf(rules.putsPairs),
    wireAnnotations: setOf(rules.wireAnnotations),
    toolAnnotations: setOf(rules.toolAnnotations),
    translates: setOf(rules.translates ?? ''),
  };
  sets.set(rules, made);
  return made;
}
