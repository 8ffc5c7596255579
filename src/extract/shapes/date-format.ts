/** A pattern of a date, a time or a number. */
export function isDateFormat(text: string): boolean {
  // `Add`, `Days`: a word as people write it, of letters that tokens are made of.
  if (/^[A-Z][a-z]{2,}$/.test(text)) return false;
  return (
    /^(?=.*(?:yy|YY|MM|dd|DD|HH|hh|mm|ss))(?:[yYMdDHhmsSaAZzEeLlqQkKTW]{1,4}|'[^']*'|\[[^\]]*\]|[\s\-/.:,])+$/.test(
      text,
    ) ||
    /^[#0,.%]+$/.test(text) ||
    LAYOUT_OF_GO.test(text) ||
    // `d/m/Y H:i`, as PHP and Django write them.
    /^[dDjlNSwzWFmMntLoYyaABgGhHisu](?:[\s\-/.:,]+[dDjlNSwzWFmMntLoYyaABgGhHisu]){2,}$/.test(text)
  );
}

/** `3:04pm on 2 January 2006`: the day by which Go says how a date is written. */
const LAYOUT_OF_GO =
  /^(?=.*(?:2006|15:04|3:04))(?:2006|Jan(?:uary)?|Mon(?:day)?|MST|Z07:00|[AP]M|[ap]m|\b(?:on|at)\b|[\d:\-/.,\sT_])+$/;

const TOKEN = /^(?:[yY]{2,4}|M{1,4}|[dD]{1,4}|[Hhk]{1,2}|m{1,2}|s{1,2}|S{1,3}|a|A|E{1,4}|Z{1,2}|LL?|do)$/;

/**
 * A pattern of a date with a unit's word behind its tokens: `YYYY оны MM сарын DD`, `yyyy 'оны' MM`. All its Latin letters are
 * tokens, it begins with one, and it has no more words than tokens: else it is a sentence that speaks of a pattern.
 */
export function isWordedDateFormat(text: string): boolean {
  const tokens = text.match(/[A-Za-z]+/g) ?? [];
  const words = text.match(/\p{L}+/gu) ?? [];
  const sure = tokens.filter((token) => token.length > 1).length;
  const isPattern = words[0] === tokens[0] && words.length <= 2 * tokens.length;
  return (
    isPattern &&
    sure >= 2 &&
    tokens.every((token) => TOKEN.test(token)) &&
    /[yY]{2}|[dD]{2}|[Hh]{2}/.test(text)
  );
}
