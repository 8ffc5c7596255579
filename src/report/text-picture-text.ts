import type { Heading } from '../messages/headings.ts';
import { INTERFACE_WORDS } from '../messages/interface-words.ts';
import { REASON_WORDS } from '../messages/reasons.ts';
import { sayIn } from '../messages/say-in.ts';
import { SCAN_WORDS } from '../messages/scan-words.ts';
import { TEXT_ACTION_WORDS, TEXT_CLASS_WORDS } from '../messages/text-words.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import type { TextPicture } from '../model/scan-result.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

const LISTED = 8;

/** How much text, of what class, where it stands, and what is risky in it; nothing where there is none. */
export function textPictureText(picture: TextPicture, paint: Paint): string {
  const { places, texts, plurals, unsure, classes, folders, risks } = picture;
  if (classes.length === 0) return '';
  const say = sayIn(paint.translate);
  const said = [
    say(SCAN_WORDS.toTranslate, { places, texts }),
    ...(plurals > 0 ? [say(SCAN_WORDS.plurals, { count: plurals })] : []),
    ...(unsure > 0 ? [say(SCAN_WORDS.unsure, { count: unsure })] : []),
  ];
  const parts = [
    `${said.join(', ')}\n`,
    headed(
      ['class', 'action', 'places', 'files'],
      classes.map((row) => [
        say(TEXT_CLASS_WORDS[row.class]),
        say(TEXT_ACTION_WORDS[row.action]),
        `${row.places}`,
        `${row.files}`,
      ]),
      paint,
    ),
    headed(
      ['most in', 'places', 'files'],
      folders.map((row) => [row.folder || '.', `${row.places}`, `${row.files}`]),
      paint,
    ),
    headed(
      ['risky', 'places', 'files'],
      risks.map((row) => [say(REASON_WORDS[row.reason]), `${row.places}`, `${row.files}`]),
      paint,
    ),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The head and the first rows; nothing where there is only a head. */
function headed(titles: readonly Heading[], rows: readonly (readonly string[])[], paint: Paint): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, LISTED).map((row) => row.map(harmlessText));
  const rest = rows.length - LISTED;
  const more =
    rest > 0 ? paint.dim(`${sayIn(paint.translate)(INTERFACE_WORDS.more, { count: rest })}\n`) : '';
  return table([heads(titles, paint), ...shown]) + more;
}
