import type { Check } from './check.ts';
import { coverage } from './coverage.ts';
import { placeholders } from './placeholders.ts';
import { tooLong } from './too-long.ts';
import { untranslatedCopy } from './untranslated-copy.ts';

/** Every check, in the order in which they run. */
export const CHECKS: readonly Check[] = [coverage, placeholders, tooLong, untranslatedCopy];
