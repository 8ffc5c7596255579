import { harmlessText } from '../model/harmless.ts';
import type { Mended } from '../model/mended.ts';
import type { Paint } from '../model/paint.ts';

/** What was renamed in people’s own files, and what waits for them on `main`. */
export function mendText({ dryRun, former, catalogs, overlay, patches }: Mended, paint: Paint): string {
  const done = dryRun ? 'would rename in' : 'renamed in';
  const lines = [
    ...former.map(({ from, to }) => `${from} → ${to}  ${paint.dim('the name that a former plan gave')}`),
    ...catalogs.map(({ language, donor, domain }) => `${done} catalogs/${language}/${donor}/${domain}.po`),
    ...overlay.map(({ path, becomes }) => `${done} ${path === becomes ? path : `${path} → ${becomes}`}`),
    ...patches.map(({ donor, files, path }) =>
      dryRun
        ? `main of ${donor} holds old names in ${files} files`
        : `main of ${donor}: git -C recipients/${donor} apply ../../${path}  ${paint.dim(`(${files} files)`)}`,
    ),
  ];
  if (lines.length === former.length) lines.push('Nothing of the old names is left.');
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
