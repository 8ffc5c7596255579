import { placeholdersOf } from './placeholders.ts';

/** A text without its placeholders, a blank in the place of each: whatever they say is nobody's words. */
export function withoutPlaceholders(text: string): string {
  let plain = '';
  let at = 0;
  for (const { start, end } of placeholdersOf(text)) {
    plain += `${text.slice(at, start)} `;
    at = end;
  }
  return plain + text.slice(at);
}
