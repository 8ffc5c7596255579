import type { Site } from '../../model/site.ts';
import { encode, encodeAfterName, extendsName } from './encode.ts';
import { formOfFence, openFence } from './fence.ts';
import type { Grammar, StringForm } from './grammar.ts';
import { isBlank, widthOf } from './indentation.ts';

/** What to write over a segment of a literal, by the forms of its grammar; null where its form cannot say it. */
export function writeLiteral(site: Site, index: number, text: string, grammar: Grammar): string | null {
  const written = writeSegment(site, index, text, grammar);
  return written !== null && index === 0 && opensOtherwise(written, site, grammar) ? null : written;
}

/** Whether the text makes another mark of the opening one: that of a comment of `/` by a `*`, a longer one of `"""` by a `"`. */
function opensOtherwise(written: string, { quoting, holes }: Site, grammar: Grammar): boolean {
  const { known, opening } = quotingOf(quoting, grammar);
  if (known === undefined || known.isBelow !== undefined) return false;
  const isFence = opening !== '' && openFence(known, opening, 0)?.open === opening;
  if (isFence) return openFence(known, opening + written, 0)?.open !== opening;
  const start = known.open + written + (holes.length === 0 ? known.close : '');
  return grammar.comments.some(({ open }) => start.startsWith(open));
}

function writeSegment(site: Site, index: number, text: string, grammar: Grammar): string | null {
  const { form, opening, lineBreak, indentation } = quotingOf(site.quoting, grammar);
  if (form === undefined || site.segments[index] === undefined) return null;
  const isAfterName = index > 0 && site.holes[index - 1]!.span.end === site.segments[index]!.start;
  if (isAfterName && form.indentation !== undefined && extendsName(text, form)) return null;
  if (isAfterName && form.indentation === undefined) return encodeAfterName(text, form);
  const isDropped = index === 0 && form.dropsFirstLine === true && !/\s$/.test(opening);
  if (isDropped && FIRST_LINE.test(text)) return keepFirstLine(text, form);
  if (form.indentation === undefined) return encode(text, form);
  const block: Block = {
    form,
    lineBreak,
    indentation,
    isFirst: index === 0,
    isLast: index === site.segments.length - 1,
    isWhole: site.segments.length === 1,
  };
  if (form.indentation === 'least-left') return writeLeastLeft(text, block);
  return form.indentation === 'least' ? writeLeast(text, block) : writeClosing(text, block);
}

/** A first line of nothing but white space, which some literals leave out. */
const FIRST_LINE = /^([ \t]*)\n/;

/** Keeps that line by an escape. */
function keepFirstLine(text: string, form: StringForm): string | null {
  if (form.escapes === null) return null;
  const blank = FIRST_LINE.exec(text)![1]!;
  const rest = encode(text.slice(blank.length + 1), form);
  return rest === null ? null : `${blank}\\n${rest}`;
}

type Block = {
  readonly form: StringForm;
  readonly lineBreak: string;
  readonly indentation: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** No holes: the segment is all the text there is. */
  readonly isWhole: boolean;
};

function quotingOf(quoting: string, grammar: Grammar) {
  const space = quoting.indexOf(' ');
  const id = space === -1 ? quoting : quoting.slice(0, space);
  const detail = space === -1 ? '' : quoting.slice(space + 1);
  const known = grammar.strings.find((form) => form.id === id);
  const isBlock = known?.indentation !== undefined;
  const [own = '', lineBreak = '\n', indentation = ''] = isBlock ? detail.split(/(\r?\n)/) : [detail];
  const form = known?.fence === undefined ? known : formOfFence(known, own);
  return { known, form, opening: own, lineBreak, indentation };
}

/**
 * A block whose least indented line decides. Where the text itself does not say how far it is indented, or ends in white
 * space, the closing mark says it on a line of its own, after a `\\` that takes the line break away.
 */
function writeLeast(text: string, block: Block): string | null {
  const { lineBreak, indentation, isFirst, isLast } = block;
  const lines = text.split('\n');
  const written: string[] = [];
  for (const [at, line] of lines.entries()) {
    const encoded = encodeLine(line, block);
    if (encoded === null) return null;
    const beginsLine = at > 0 || isFirst;
    const endsLine = at < lines.length - 1;
    const kept = endsLine ? keepEnd(line, encoded) : encoded;
    written.push(beginsLine && (kept !== '' || !endsLine) ? indentation + kept : kept);
  }
  const body = written.join(lineBreak);
  return isLast && !saysIndentation(lines, block) ? `${body}\\${lineBreak}${indentation}` : body;
}

/** A block whose least indented line decides, and whose blanks are kept: one that a line begins with is escaped. */
function writeLeastLeft(text: string, block: Block): string | null {
  const { lineBreak, indentation, isFirst, isLast, form } = block;
  const lines = text.split('\n');
  const written = lines.map((line, at) => {
    const encoded = encodeLine(line, block);
    const beginsLine = at > 0 || isFirst;
    const goesOn = at === lines.length - 1 && !isLast;
    if (encoded === null || !beginsLine) return encoded;
    if (encoded === '' && !goesOn) return '';
    if (!/^[ \t]/.test(encoded)) return indentation + encoded;
    return form.escapes === null ? null : `${indentation}\\s${encoded.slice(1)}`;
  });
  return written.includes(null) ? null : written.join(lineBreak);
}

function saysIndentation(lines: readonly string[], { isWhole }: Block): boolean {
  const last = lines.at(-1)!;
  if (last === '') return lines.length > 1;
  return isWhole && !isBlank(last.at(-1)!) && lines.some((line) => line !== '' && widthOf(line) === 0);
}

/** A block whose closing mark decides, on a line of its own. */
function writeClosing(text: string, block: Block): string | null {
  const { lineBreak, indentation, isFirst, isLast } = block;
  const lines = text.split('\n').map((line) => encodeLine(line, block));
  if (lines.includes(null)) return null;
  const body = lines.map((line, at) => (at > 0 || isFirst ? indentation + line : line)).join(lineBreak);
  return isLast ? body + lineBreak + indentation : body;
}

/** A line of a block; `"""` is told from the closing mark by escaping every quote of it. */
function encodeLine(line: string, { form }: Block): string | null {
  const { close } = form;
  const encoded = encode(line, { ...form, isMultiline: false });
  const isPlain = form.escapes === null || form.closesLine === true || form.mark !== undefined;
  if (encoded === null || isPlain) return encoded;
  const quote = close[0]!;
  const isTight = line.includes(close) || line.endsWith(quote);
  return isTight ? encoded : encoded.replaceAll(`\\${quote}`, quote);
}

/** Keeps white space at the end of a line, which a block would drop. */
function keepEnd(line: string, encoded: string): string {
  if (line === '') return '';
  const last = line.at(-1)!;
  if (last === ' ') return `${encoded.slice(0, -1)}\\040`;
  // No escape spells this one, so the line is ended by an escape and goes on.
  return isBlank(last) && encoded.endsWith(last) ? `${encoded}\\n\\` : encoded;
}
