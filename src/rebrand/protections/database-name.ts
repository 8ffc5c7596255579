import { charClass } from '../char-class.ts';
import { runAround } from '../hit.ts';
import { lastAnswer } from '../last-answer.ts';
import type { Protection } from './protection.ts';

const MAPPING =
  /@(?:Table|Column|JoinColumn|JoinTable|SecondaryTable|SequenceGenerator|Index|UniqueConstraint|NamedStoredProcedureQuery|@?map)\b/;

const isOfToken = charClass(/[\p{L}\p{N}_$]/u);

const PROSE = /\.(?:md|txt|rst|adoc|html?)$/i;
const isProse = lastAnswer((path) => PROSE.test(path));
const QUOTE = /["'`]/;

/**
 * A table or column name lives in databases as well as in code. Whether it may change depends on whether
 * the recipient starts with an empty database: a question, not a rename.
 */
export const databaseName: Protection = {
  code: 'database-name',
  soft: true,
  protects(context, { world }) {
    // Most lines are told by their bare sight, since this is asked of nearly every name.
    if (world.databaseNames.length === 0 && !context.line.includes('@')) return false;
    if (isProse(context.path)) return false;
    const at = context.start - context.lineStart;
    const before = context.line.slice(0, at);
    if (!QUOTE.test(before) || !QUOTE.test(context.line.slice(at))) return false;
    if (MAPPING.test(before)) return true;
    const token = runAround(context, isOfToken);
    const end = token.start + token.text.length - context.lineStart;
    const whole =
      /["'`]/.test(context.line[token.start - context.lineStart - 1] ?? '') &&
      /["'`]/.test(context.line[end] ?? '');
    return whole && world.databaseNames.includes(token.text);
  },
};
