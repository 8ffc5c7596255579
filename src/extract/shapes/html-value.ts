/** Elements that part texts, and those that stand in the midst of one. */
const BLOCKS =
  'address article aside blockquote body button caption center col colgroup dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe label legend li link main meta nav ol option p pre script section select style summary table tbody td textarea tfoot th thead title tr ul video audio source svg';
const INLINES =
  'a abbr b bdi bdo big br cite code data del dfn em font i img input ins kbd mark q s samp small span strike strong sub sup time tt u var wbr';

const BLOCK = new Set(BLOCKS.split(' '));
const KNOWN = new Set([...BLOCK, ...INLINES.split(' ')]);
const TAG = /<\/?([a-zA-Z][\w:-]*)(?=[\s/>])[^<>]*>/g;

/** Whether a text holds tags of HTML, and no other: `<bold>` and `<user>` are somebody's own. */
export function isHtmlText(text: string): boolean {
  const names = tagsOf(text);
  return names.length > 0 && names.every((name) => KNOWN.has(name));
}

/**
 * Whether a value of a data file is a piece of a page. One of several lines with nothing but inline tags may be some other
 * notation, whose line breaks mean something.
 */
export function isHtmlValue(text: string): boolean {
  if (!isHtmlText(text)) return false;
  return !/[\r\n]/.test(text.trim()) || tagsOf(text).some((name) => BLOCK.has(name) || name === 'br');
}

function tagsOf(text: string): readonly string[] {
  return [...text.matchAll(TAG)].map(([, name = '']) => name.toLowerCase());
}
