import { decodeHtmlText } from '../languages/html/html-text.ts';
import type { HtmlEncoding, UrlEncoding } from '../model/unit-site.ts';
import { decodeUrlText } from '../model/url-text.ts';
import { messagesInAddress } from './address-message.ts';
import { type Joined, join, type LoosePart, partsBetween, placeIn } from './joined.ts';
import { type MarkupRun, type MarkupTag, markupRuns } from './markup-runs.ts';
import type { Script } from './script.ts';
import type { Sentence } from './sentence.ts';
import { isHtmlText, isHtmlValue } from './shapes/html-value.ts';
import { hasMarkup } from './shapes/markup.ts';
import { withTextSlots } from './text-slots.ts';
import { trimParts } from './trim-parts.ts';

/** A unit of a sentence: most are the whole of it, but a page or an address may hold several. */
export type SentenceUnit = {
  readonly parts: readonly LoosePart[];
  readonly encoding?: UrlEncoding | HtmlEncoding;
};

/** The units of a sentence that is to be translated, in order. */
export function sentenceUnits(sentence: Sentence, script: Script | null): readonly SentenceUnit[] {
  const joined = join(sentence.atoms);
  const messages = messagesInAddress(joined.text, script);
  if (messages.length > 0) {
    return messages.flatMap(({ start, end, encoding }) => {
      const shown = (text: string) => decodeUrlText(text, encoding) ?? text;
      return unit(partsBetween(joined, start, end, shown), { encoding });
    });
  }
  if (isPage(sentence, joined.text)) return markupUnits(joined, script);
  const isText = sentence.sites.some(({ kind }) => kind === 'text');
  return unit(partsBetween(joined, 0, joined.text.length + 1, isText ? joinSpace : (text) => text));
}

/** Whether what a sentence says is a piece of a page: code that has one writes tags, data has other notations as well. */
function isPage({ sites }: Sentence, text: string): boolean {
  if (sites.every(({ kind }) => kind === 'string' || kind === 'template')) return hasMarkup(text);
  return sites.every(({ kind, node }) => kind === 'scalar' || node === 'cdata') && isHtmlValue(text);
}

function markupUnits(joined: Joined, script: Script | null): readonly SentenceUnit[] {
  const isDonors = script?.letter.test(joined.text) === true;
  const isHtml = isHtmlText(joined.text);
  return markupRuns(joined.text)
    .filter((run) => {
      const text = withoutTags(joined.text, run);
      return isDonors ? script!.letter.test(text) : /\p{Ll}{2}/u.test(text);
    })
    .flatMap((run) => {
      if (!isHtml) return unit(runParts(joined, run, joinSpace));
      const encoding: HtmlEncoding = { style: 'html', place: run.quote ?? 'text' };
      return unit(
        runParts(joined, run, (text) => joinSpace(decodeHtmlText(text))),
        { encoding },
      );
    });
}

function runParts(
  joined: Joined,
  { start, end, tags }: MarkupRun,
  shown: (text: string) => string,
): readonly LoosePart[] {
  const parts: LoosePart[] = [];
  let at = start;
  for (const tag of tags) {
    parts.push(...partsBetween(joined, at, tag.start, shown));
    parts.push({
      kind: tag.kind,
      span: spanOf(joined, tag.start),
      tag: joined.text.slice(tag.start, tag.end),
      edges: edgesOf(joined, tag),
    });
    at = tag.end;
  }
  return [...parts, ...partsBetween(joined, at, end, shown)];
}

function edgesOf(joined: Joined, { start, end }: MarkupTag) {
  const before = placeIn(joined, start);
  const last = placeIn(joined, end - 1);
  return {
    ...(before !== undefined && { before }),
    ...(last !== undefined && { behind: { ...last, at: last.at + 1 } }),
  };
}

function withoutTags(text: string, { start, end, tags }: MarkupRun): string {
  let said = '';
  let at = start;
  for (const tag of tags) {
    said += text.slice(at, tag.start);
    at = tag.end;
  }
  return said + text.slice(at, end);
}

/** Inside a literal a tag has no span of its own in the file, only a literal that holds it. */
function spanOf({ starts, atoms }: Joined, offset: number) {
  const index = starts.findLastIndex((start) => start <= offset);
  const atom = atoms[index];
  const at = atom?.kind === 'text' ? atom.site.segments[atom.segment]!.start : 0;
  return { start: at, end: at };
}

function unit(loose: readonly LoosePart[], rest: Omit<SentenceUnit, 'parts'> = {}): readonly SentenceUnit[] {
  const parts = trimParts(loose);
  const hasWords = parts.some((part) => part.kind === 'text' && part.text.trim() !== '');
  return hasWords ? [{ parts: withTextSlots(parts), ...rest }] : [];
}

/** Markup shows any white space as one blank. */
function joinSpace(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}
