import { sayIn } from '../messages/say-in.ts';
import { MEND_WORDS } from '../messages/summary-words.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Mended } from '../model/mended.ts';
import type { Paint } from '../model/paint.ts';

/** What was renamed in people’s own files, and what waits for them on `main`. */
export function mendText({ dryRun, former, catalogs, overlay, patches }: Mended, paint: Paint): string {
  const say = sayIn(paint.translate);
  const done = (path: string) => say(dryRun ? MEND_WORDS.wouldRename : MEND_WORDS.renamed, { path });
  const lines = [
    ...former.map(({ from, to }) => `${from} → ${to}  ${paint.dim(say(MEND_WORDS.former))}`),
    ...catalogs.map(({ language, donor, domain }) => done(`catalogs/${language}/${donor}/${domain}.po`)),
    ...overlay.map(({ path, becomes }) => done(path === becomes ? path : `${path} → ${becomes}`)),
    ...patches.map(({ donor, files, path }) =>
      dryRun
        ? say(MEND_WORDS.mainHolds, { donor, files })
        : `${say(MEND_WORDS.mainOf, { donor })} git -C recipients/${donor} apply ../../${path}  ${paint.dim(say(MEND_WORDS.inFiles, { files }))}`,
    ),
  ];
  if (lines.length === former.length) lines.push(say(MEND_WORDS.nothingLeft));
  return lines
    .map(
      (line) =>
        `${line
          .split(/(\x1b\[\d+m)/)
          .map((part, i) => (i % 2 === 1 ? part : harmlessText(part)))
          .join('')}\n`,
    )
    .join('');
}
