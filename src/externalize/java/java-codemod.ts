import { java } from '../../languages/java.ts';
import type { Span } from '../../model/edit.ts';
import type { CodeEdit, CodeFile, Codemod, Draft, Lookup, Tree } from '../codemod.ts';
import { messageText } from '../message-text.ts';
import { nestedEdits } from '../nested-edits.ts';
import type { Sentence } from '../sentence-reader.ts';
import { type JavaModule, javaModule } from './java-module.ts';
import { javaName } from './java-name.ts';
import { isConstraintMessage, javaStay } from './java-stay.ts';
import { type JavaToken, javaTokens, sameTokensOutside } from './java-tokens.ts';

/** Java on a server: a static accessor over the resource bundle that Spring reads, and Bean Validation's own. */
export const javaCodemod: Codemod = {
  judge: (file, sentences, tree) => {
    const module = javaModule(file.path, tree);
    if (module === null || (module.accessor.package === '' && /^\s*package\b/m.test(file.text)))
      return {
        lookups: [],
        stays: sentences.map((sentence) => ({ sentence, why: 'no-mechanism' })),
        write: nothing,
      };
    return draftOf(file, sentences, module, tree);
  },
  isIntact: ({ path, text, reading }, after, edits, keys) => {
    const again = java.read(after, path);
    if (again.diagnostics.length > reading.diagnostics.length) return false;
    const said = new Set(again.sites.map((site) => site.text));
    return (
      keys.every((key) => said.has(key) || said.has(`{${key}}`)) && sameTokensOutside(text, after, edits)
    );
  },
};

function nothing() {
  return { edits: [], needs: new Map(), along: new Map() };
}

function draftOf(file: CodeFile, sentences: readonly Sentence[], module: JavaModule, tree: Tree): Draft {
  const { accessor } = module;
  const tokens = javaTokens(file.text);
  const stays: { sentence: Sentence; why: Draft['stays'][number]['why'] }[] = [];
  const lookups: Lookup[] = [];
  for (const sentence of sentences) {
    const { start, end } = sentence.site.span;
    const around = {
      previous: tokens.findLast((token) => token.end <= start),
      next: tokensFrom(tokens, end),
    };
    const why = javaStay(sentence, file.text, around);
    if (why !== null) {
      stays.push({ sentence, why });
      continue;
    }
    const { parts } = sentence.site;
    const isConstraint = isConstraintMessage(sentence, file.text);
    const hasHoles = parts.some(({ kind }) => kind === 'hole');
    const notation = isConstraint ? 'bean-validation' : hasHoles ? 'message-format' : 'plain-java';
    lookups.push({
      sentence,
      catalog: isConstraint ? module.validation : module.messages,
      text: messageText(parts, notation),
    });
  }
  return {
    lookups,
    stays,
    write: (keyOf) => {
      const isUsed = lookups.some(({ catalog }) => catalog === module.messages);
      const { name, edit } = isUsed ? javaName(file.text, tokens, accessor) : { name: '', edit: null };
      const wanted = lookups.map((lookup) => {
        const { site } = lookup.sentence;
        const isMessage = lookup.catalog === module.messages;
        const isCalled = tokensFrom(tokens, site.span.end)[0]?.text === '.';
        const call = (source: (span: Span) => string) =>
          isMessage
            ? callOf(lookup.sentence, `${name}.${accessor.method}`, keyOf(lookup), source, isCalled)
            : `"{${keyOf(lookup)}}"`;
        return { span: site.span, render: call };
      });
      const edits: CodeEdit[] = [...nestedEdits(file.text, wanted), ...(edit === null ? [] : [edit])];
      const isMade = accessor.created !== undefined && isUsed && !tree.has(accessor.created.path);
      return {
        edits: edits.sort((a, b) => a.span.start - b.span.start),
        needs: new Map(isMade ? [[accessor.created!.path, accessor.created!.text]] : []),
        along: new Map(),
      };
    },
  };
}

/** The first two tokens from an offset on. */
function tokensFrom(tokens: readonly JavaToken[], offset: number): readonly JavaToken[] {
  const at = tokens.findIndex((token) => token.start >= offset);
  return at === -1 ? [] : tokens.slice(at, at + 2);
}

function callOf(
  { site, before, after }: Sentence,
  callee: string,
  key: string,
  source: (span: Span) => string,
  isCalled: boolean,
): string {
  const holes = site.parts.flatMap((part) => (part.kind === 'hole' ? [source(part.span)] : []));
  const quoted = (text: string) => (text === '' ? [] : [`"${escaped(text)}"`]);
  const parts = [...quoted(before), `${callee}(${[`"${key}"`, ...holes].join(', ')})`, ...quoted(after)];
  const joined = parts.join(' + ');
  return isCalled && parts.length > 1 ? `(${joined})` : joined;
}

function escaped(text: string): string {
  const site = { quoting: '"', span: { start: 0, end: 2 }, segments: [{ start: 1, end: 1 }] };
  return (
    java.write(
      { ...site, kind: 'string', text: '', holes: [], context: { use: 'value' }, node: '' },
      0,
      text,
    ) ?? ''
  );
}
