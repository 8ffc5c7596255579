import { charClass } from '../char-class.ts';
import { runAround } from '../hit.ts';
import type { Protection } from './protection.ts';

const MAPPING =
  /@(?:Table|Column|JoinColumn|JoinTable|SecondaryTable|SequenceGenerator|Index|UniqueConstraint|NamedStoredProcedureQuery|@?map)\b/;

const isOfToken = charClass(/[\p{L}\p{N}_$]/u);

const PROSE = /\.(?:md|txt|rst|adoc|html?)$/i;

/**
 * A table or column name lives in databases as well as in code. Whether it may change depends on whether
 * the recipient starts with an empty database: a question, not a rename.
 */
export const databaseName: Protection = {
  code: 'database-name',
  soft: true,
  protects(context, { world }) {
    if (PROSE.test(context.path)) return false;
    const at = context.start - context.lineStart;
    const quoted = /["'`][^"'`]*$/.test(context.line.slice(0, at)) && /["'`]/.test(context.line.slice(at));
    if (!quoted) return false;
    if (MAPPING.test(context.line.slice(0, at))) return true;
    const token = runAround(context, isOfToken);
    const end = token.start + token.text.length - context.lineStart;
    const whole =
      /["'`]/.test(context.line[token.start - context.lineStart - 1] ?? '') &&
      /["'`]/.test(context.line[end] ?? '');
    return whole && world.databaseNames.includes(token.text);
  },
};
