import { redact } from '../model/redact.ts';
import type { Site } from '../model/site.ts';
import type { Verdict } from '../model/unit.ts';

const LONGEST = 120;

/** What stands in the place of a text that looks secret. */
const HIDDEN = '[redacted]';

/** A site as it stands in the file, cut at 120 characters, with nothing secret in it. */
export function shownText(text: string, { span }: Pick<Site, 'span'>, { reason }: Verdict): string {
  if (reason === 'secret') return HIDDEN;
  const raw = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  // A cut between the halves of a character would be no text any more.
  const whole = /[\ud800-\udbff]$/.test(raw) ? raw.slice(0, -1) : raw;
  return redact(whole);
}
