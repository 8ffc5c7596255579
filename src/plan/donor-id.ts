import type { TextFlaw } from './plan-fault.ts';

export const DONOR_ID_PATTERN = '^[a-z0-9][a-z0-9-]{0,63}$';

const SHAPE = new RegExp(DONOR_ID_PATTERN);
// An id becomes a directory, and a colleague's Windows cannot make these.
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** What is wrong with a donor's id, if anything is. */
export function donorIdFlaw(id: string): TextFlaw | null {
  if (!SHAPE.test(id)) return { reason: 'donor-id', write: donorIdFrom(id) };
  return RESERVED.test(id) ? { reason: 'donor-id-reserved', write: `donor-${id}` } : null;
}

/** The id nearest to a text, '' when nothing of the text can stand in one. */
export function donorIdFrom(text: string): string {
  const id = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 64)
    .replace(/-$/, '');
  return RESERVED.test(id) ? `donor-${id}` : id;
}
