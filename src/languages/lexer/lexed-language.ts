import type { Site } from '../../model/site.ts';
import { LARGEST_CODE, unreadable } from '../data/unreadable.ts';
import type { Language } from '../language.ts';
import { commentSpan, fitsComment } from './comment-text.ts';
import { type CompiledGrammar, compileGrammar } from './compile-grammar.ts';
import type { Grammar } from './grammar.ts';
import { codeKeys } from './keys/code-keys.ts';
import { IN } from './literal-text.ts';
import type { CodeReading } from './read-code.ts';
import { readCode } from './read-code.ts';
import { shape } from './shape.ts';
import { tokenize } from './tokenize.ts';
import type { Comment, Tokens } from './tokens.ts';
import { writeLiteral } from './write-literal.ts';

export type LexedLanguage = {
  readonly id: string;
  readonly match: (path: string) => boolean;
  /** Its dialects. Their forms of literals have names of their own. */
  readonly grammars: readonly [Grammar, ...Grammar[]];
  /** Which dialect a text is in; the first where it is not given. */
  readonly dialectOf?: (text: string) => Grammar;
  /** How its code is read, where that is not like C. */
  readonly readTokens?: (tokens: Tokens, compiled: CompiledGrammar) => CodeReading;
};

/** Makes a language of rows of grammar. */
export function lexedLanguage({
  id,
  match,
  grammars,
  dialectOf,
  readTokens = readCode,
}: LexedLanguage): Language {
  const quotings = new Map(grammars.flatMap((grammar) => grammar.strings.map((form) => [form.id, grammar])));
  const commentForms = new Map(
    grammars.flatMap((grammar) => grammar.comments.map((form) => [form.open, { form, grammar }])),
  );
  const hasFences = grammars.some(({ strings }) => strings.some((form) => form.codeAfter !== undefined));
  return {
    id,
    match,
    read: (text) => {
      if (text.length > LARGEST_CODE) return unreadable('too-large');
      const compiled = compileGrammar(dialectOf?.(text) ?? grammars[0]);
      const tokens = tokenize(text, compiled);
      const { sites, chains, columns } = readTokens(tokens, compiled);
      const { code } = compiled.grammar;
      return {
        sites: merge(
          sites,
          tokens.comments.map((comment) => siteOfComment(text, comment)),
        ),
        chains,
        keys: codeKeys(id, tokens, sites, code),
        ...(columns !== undefined && { columns }),
        diagnostics: tokens.diagnostics,
        shape: () => shape(tokens),
      };
    },
    write: (site, index, text) => {
      const known = site.kind === 'comment' ? commentForms.get(site.quoting) : undefined;
      if (known !== undefined) {
        const isEscape = known.grammar.hasUnicodeWords === true && text.includes('\\u');
        return index === 0 && !isEscape && fitsComment(text, known.form) ? text : null;
      }
      const grammar = quotings.get(site.quoting.split(' ', 1)[0]!);
      if (grammar === undefined) return null;
      const [quoting = '', within] = hasFences ? site.quoting.split(IN) : [site.quoting];
      const written = writeLiteral({ ...site, quoting }, index, text, grammar);
      const isEnd = within?.split(' ').some((close) => written?.includes(close)) === true;
      return isEnd ? null : written;
    },
  };
}

function siteOfComment(text: string, comment: Comment): Site {
  const { form, start, end } = comment;
  const inside = commentSpan(text, comment);
  return {
    span: { start, end },
    kind: 'comment',
    text: text.slice(inside.start, inside.end),
    holes: [],
    segments: [inside],
    quoting: form.open,
    context: { use: 'value' },
    node: form.node,
  };
}

/** Two lists in ascending order as one. */
function merge(left: readonly Site[], right: readonly Site[]): readonly Site[] {
  const merged: Site[] = [];
  let at = 0;
  for (const site of left) {
    while (at < right.length && right[at]!.span.start < site.span.start) merged.push(right[at++]!);
    merged.push(site);
  }
  while (at < right.length) merged.push(right[at++]!);
  return merged;
}
