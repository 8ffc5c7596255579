import { REASON_WORDS } from '../messages/reasons.ts';
import { fill } from '../messages/say.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import type { TextPicture } from '../model/scan-result.ts';
import { table } from './table.ts';

const LISTED = 8;

/** How much text, of what class, where it stands, and what is risky in it; nothing where there is none. */
export function textPictureText(picture: TextPicture, paint: Paint): string {
  const { places, texts, unsure, classes, folders, risks } = picture;
  if (classes.length === 0) return '';
  const said = [
    `${places} places with ${texts} texts to translate`,
    ...(unsure > 0 ? [`${unsure} to be looked at`] : []),
  ];
  const rows = [
    ['class', 'action', 'places', 'files'],
    ...classes.map((row) => [row.class, row.action, `${row.places}`, `${row.files}`]),
  ];
  const parts = [
    `${said.join(', ')}\n`,
    headed(rows, paint),
    headed(
      [
        ['most in', 'places', 'files'],
        ...folders.map((row) => [row.folder || '.', `${row.places}`, `${row.files}`]),
      ],
      paint,
    ),
    headed(
      [
        ['risky', 'places', 'files'],
        ...risks.map((row) => [
          fill(REASON_WORDS[row.reason], {}, paint.translate),
          `${row.places}`,
          `${row.files}`,
        ]),
      ],
      paint,
    ),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The head row and the first of the others; nothing where there is only a head. */
function headed([head = [], ...rows]: readonly (readonly string[])[], paint: Paint): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, LISTED).map((row) => row.map(harmlessText));
  const more = rows.length > LISTED ? paint.dim(`… and ${rows.length - LISTED} more\n`) : '';
  return table([head.map((title) => paint.bold(title)), ...shown]) + more;
}
