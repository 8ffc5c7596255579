import type { Site } from '../../model/site.ts';
import type { CodeReader } from './code-reader.ts';
import { type Frame, holdsStatements } from './frame.ts';
import { beginsLine } from './open-indented.ts';
import { operatorCode } from './operator.ts';
import { TOKEN } from './tokens.ts';

const BEFORE_VALUE = new Set([':', '='].map(operatorCode));

/** What a literal is that stands between two tokens where no expression can; the site as it is where one can. */
export function looseLiteral(
  reader: CodeReader,
  frame: Frame,
  [first, last]: readonly [number, number],
  site: Site,
): Site {
  const { tokens, rules } = reader;
  switch (rules.loose) {
    case 'docstring': {
      const ends = last + 1 >= tokens.count || tokens.kinds[last + 1] === TOKEN.semicolon;
      const isStatement = first === frame.segment && (ends || beginsLine(tokens, last + 1));
      return holdsStatements(frame) && isStatement ? { ...site, kind: 'comment' } : site;
    }
    case 'description': {
      const before = first - 1;
      const isValue = tokens.kinds[before] === TOKEN.operator && BEFORE_VALUE.has(tokens.facts[before]!);
      if (isValue || frame.role === 'list' || frame.role === 'index') return site;
      return { ...site, context: { ...site.context, annotation: 'Description' } };
    }
    case 'tag': {
      if (frame.role !== 'type' || frame.assigned !== -1) return site;
      return { ...site, context: { ...site.context, use: 'syntax', annotation: 'tag' } };
    }
    default:
      return site;
  }
}
