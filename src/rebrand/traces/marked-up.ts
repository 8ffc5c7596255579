import { mapText } from './map-text.ts';
import type { View } from './view.ts';

const MARK =
  /<\/?(?:a|abbr|b|br|code|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)(?=[\s/>])[^<>]{0,200}>|\*{1,3}/gi;

/** A name with markup inside it: one part bold, another not. */
export const markedUp: View = {
  why: 'marked-up',
  read: (text) => mapText(text, MARK, ([mark]) => (/^<br/i.test(mark) ? ' ' : '')),
};
