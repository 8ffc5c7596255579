import type { Reading } from '../../model/reading.ts';
import type { Site } from '../../model/site.ts';
import { blankText } from '../data/blank-text.ts';
import { unmerged } from '../data/unmerged.ts';
import { VUE_DIALECT } from '../html/dialect.ts';
import { readHtml } from '../html/read-html.ts';
import { type Part, shiftReading } from '../html/shift-reading.ts';
import { json } from '../json.ts';
import { readPug } from '../pug/read-pug.ts';
import { yaml } from '../yaml.ts';
import { type ComponentBlock, componentBlocks } from './component-blocks.ts';

/** Blocks that are read as a page is; what else stands at the top is a language of its own. */
const PAGE = new Set(['template', 'script', 'style']);
/** Languages of templates whose marks are not those of HTML. */
const FOREIGN = /^(?:pug|jade|haml|slim)$/i;

function isPug({ name, attributes }: ComponentBlock): boolean {
  return name === 'template' && /^(?:pug|jade)$/i.test(attributes.get('lang') ?? '');
}

/** Reads a single-file component: its template with the scripts and styles beside it, and its messages. */
export function readVue(text: string, path: string): Reading {
  const blocks = componentBlocks(text);
  const apart = blocks.filter(
    (block) => !PAGE.has(block.name) || FOREIGN.test(block.attributes.get('lang') ?? ''),
  );
  const page = readHtml(without(text, apart), path, VUE_DIALECT);
  const messages = apart.filter(({ name }) => name === 'i18n').map((block) => readMessages(text, block));
  const templates = apart.filter(({ name }) => name === 'template');
  const foreign = templates.filter((block) => !isPug(block));
  const pages = templates.filter(isPug).map(({ content }) => {
    const reading = readPug(text.slice(content.start, content.end));
    return { reading, part: shiftReading(reading, (offset) => content.start + offset, 'pug:') };
  });
  const parts = [page, ...messages.map(({ part }) => part), ...pages.map(({ part }) => part)];
  const byStart = (a: Pick<Site, 'span'>, b: Pick<Site, 'span'>) => a.span.start - b.span.start;
  return {
    sites: parts.flatMap(({ sites }) => sites).sort(byStart),
    chains: page.chains,
    keys: parts.flatMap(({ keys }) => keys).sort(byStart),
    diagnostics: [
      ...(page.diagnostics.length > 0 ? page.diagnostics : unmerged(text)),
      ...messages.flatMap(({ part }) => part.diagnostics),
      ...foreign.map(({ content }) => ({ fault: 'other-language' as const, at: content.start })),
    ].sort((a, b) => a.at - b.at),
    shape: () => [page.shape(), ...[...messages, ...pages].map(({ reading }) => reading.shape())].join('\n'),
  };
}

/** The text with what stands apart covered by blanks, its line breaks and offsets kept. */
function without(text: string, blocks: readonly ComponentBlock[]): string {
  let out = '';
  let at = 0;
  for (const { content } of blocks) {
    out += text.slice(at, content.start) + blankText(text.slice(content.start, content.end));
    at = content.end;
  }
  return out + text.slice(at);
}

/** The messages of vue-i18n: languages with their keys, or those of the one language that the tag names. */
function readMessages(
  text: string,
  { attributes, content }: ComponentBlock,
): { readonly part: Part; readonly reading: Reading } {
  const raw = text.slice(content.start, content.end);
  const isYaml = /^ya?ml$/i.test(attributes.get('lang') ?? '');
  const reading = isYaml ? yaml.read(raw, 'x.yaml') : json.read(raw, 'x.json');
  const part = shiftReading(reading, (offset) => content.start + offset, isYaml ? 'yaml:' : 'json:');
  const locale = attributes.get('locale');
  const within = (site: Site) => [...(site.context.within ?? []), ...(locale === undefined ? [] : [locale])];
  const sites = part.sites.map((site) => ({
    ...site,
    context: { ...site.context, within: within(site), tag: 'i18n' },
  }));
  return { part: { ...part, sites }, reading };
}
