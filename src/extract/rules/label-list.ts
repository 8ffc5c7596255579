import type { Circumstance } from '../circumstance.ts';
import { LABEL_LIST } from '../words/properties.ts';

/** Whether a text stands in a variable that is called by what people read: `STATUS_LABELS`. */
export function isInLabelList(at: Circumstance): boolean {
  return LABEL_LIST.has(at.context.variable) && !isColumn(at);
}

/** `columns = ['Meter Number', …]`: what Python calls so are tables of data, found by these names. */
function isColumn({ context, language }: Circumstance): boolean {
  return language === 'python' && /col(?:umn)?s?$/i.test(context.variable ?? '');
}
