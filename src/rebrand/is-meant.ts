import type { Name } from '../model/plan.ts';
import { isProse } from './is-prose.ts';

/** Whether a name of the plan is meant at a place of a file's text. */
export function isMeant({ only }: Name, path: string, text: string, start: number, end: number): boolean {
  if (only === undefined) return true;
  if (only.includes('prose') && only.includes('code')) return true;
  return only.includes('prose') || only.includes('code')
    ? only.includes(isProse(path, text, start, end) ? 'prose' : 'code')
    : false;
}
