import type { Span } from '../../model/edit.ts';
import type { Hole } from '../../model/site.ts';
import { CODE_FORMS } from './code-forms.ts';
import type { Dialect } from './dialect.ts';
import { findHoles } from './find-holes.ts';
import { HIDDEN_CODE } from './hidden-code.ts';
import type { Edges } from './text-site.ts';

/** A part of the text between two tags. `isApart`: no sentence goes over its beginning. */
export type TextPart =
  | { readonly kind: 'text'; readonly span: Span; readonly edges: Edges; readonly isApart: boolean }
  | { readonly kind: 'statement'; readonly hole: Hole; readonly isApart: boolean };

/** Code that says whether or how often something is shown, and shows nothing itself. */
const STATEMENT =
  /^(?:\{%[-+~]?\s*(?:if|elif|elsif|elseif|else|for|empty|block|with|extends|include|load|set|macro|import|from|comment|raw|autoescape|spaceless|filter|cache|call|unless|case|when|assign|capture|layout|embed|use|verbatim|switch|end\w*)\b|\{#|\{\{[~-]?\s*(?:[#/^!]|else\b|if\b|end\b|range\b|with\b|define\b|block\b|template\b)|\{[#:/@]|\{(?:\*|(?:if|else|elseif|foreach|foreachelse|for|forelse|while|section|sectionelse|block|include|extends|assign|append|capture|function|literal|strip|nocache)\b)|<%(?![=-])|<\?(?!=|php\s+echo\b)|<\/?[#@]|\[\/?[#@]|\}|@(?:php|if|else|for|switch|case|default|empty|end\w*|section|show|foreach|while|unless|isset|auth|guest|can|push|model|using|page|inject|inherits|implements|namespace|layout|attribute|typeparam|rendermode|addTagHelper|let|defer|placeholder|loading|error|\{|\*)|#\{?(?:if|else|end|foreach|set|parse|macro|\*|#))/;

/** Parts a text at statements that stand on lines of their own: what stands between two of them is one text. */
export function textParts(
  text: string,
  { start, end }: Span,
  edges: Edges,
  dialect: Dialect,
): readonly TextPart[] {
  const whole: TextPart = { kind: 'text', span: { start, end }, edges, isApart: false };
  const raw = text.slice(start, end);
  if (!MAY_HOLD.test(raw)) return [whole];
  const statements = standingAlone(text, findHoles(raw, start, dialect), { start, end }, dialect);
  if (statements.length === 0) return [whole];
  const parts: TextPart[] = [];
  let at = start;
  const addText = (to: number, keepsStart: boolean, keepsEnd: boolean) => {
    // Other white space, which a page shows as a blank, is a text.
    if (/^[ \t\r\n\f]*$/.test(text.slice(at, to))) return;
    const isApart = parts.length > 0;
    const [followsCode, precedesCode] = [at !== start, to !== end];
    const own = { keepsStart, keepsEnd, followsCode, precedesCode };
    parts.push({ kind: 'text', span: { start: at, end: to }, edges: own, isApart });
  };
  for (const hole of statements) {
    addText(hole.span.start, at === start && edges.keepsStart, false);
    parts.push({ kind: 'statement', hole, isApart: true });
    at = hole.span.end;
  }
  addText(end, false, edges.keepsEnd);
  return parts;
}

const MAY_HOLD = /\{[%#:/@{]|<[%?/#@]|\[\/?[#@]|[@#}\uE001]/;

/** Statements of lines that begin and end with one, and code that was read by itself: `{% if a %}Тийм{% else %}Үгүй{% endif %}` is two texts. */
function standingAlone(
  text: string,
  holes: readonly Hole[],
  within: Span,
  { code }: Dialect,
): readonly Hole[] {
  const isHidden = ({ span }: Hole) => text[span.start] === HIDDEN_CODE;
  // Any package may add directives to Blade.
  const isDirective = ({ span }: Hole) => text[span.start] === '@' && code.includes(CODE_FORMS.blade);
  const statements = holes.filter(
    (hole) =>
      isHidden(hole) ||
      isDirective(hole) ||
      STATEMENT.test(text.slice(hole.span.start, hole.span.end).trimStart()),
  );
  const lines: Hole[][] = [];
  for (const hole of statements) {
    const last = lines.at(-1)?.at(-1);
    const isBeside = last !== undefined && !/[\r\n]/.test(text.slice(last.span.end, hole.span.start));
    if (isBeside) lines.at(-1)!.push(hole);
    else lines.push([hole]);
  }
  return lines.flatMap((line) => {
    const before = text.slice(Math.max(within.start, line[0]!.span.start - 200), line[0]!.span.start);
    const behind = text.slice(line.at(-1)!.span.end, Math.min(within.end, line.at(-1)!.span.end + 200));
    const isAlone = /(?:^|[\r\n])[ \t]*$/.test(before) && /^[ \t]*(?:$|[\r\n])/.test(behind);
    return isAlone ? line : line.filter(isHidden);
  });
}
