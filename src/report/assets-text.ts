import { sayIn } from '../messages/say-in.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import { SLOT_WORDS, TABLE_WORDS } from '../messages/table-words.ts';
import type { Asset, AssetList, Slot } from '../model/asset.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

/** For the designer: pictures that carry the donor's face, all others, and places that wait for a name or a colour. */
export function assetsText({ assets, slots }: AssetList, paint: Paint): string {
  const say = sayIn(paint.translate);
  const section = (title: string, body: string) => `${paint.bold(say(title))}\n${body}`;
  const { toReplace, toLookAt, waiting, noPicture } = SUMMARY_WORDS;
  const faces = assets.filter(({ isIdentity }) => isIdentity);
  const others = assets.filter(({ isIdentity }) => !isIdentity);
  const parts = [
    faces.length === 0 ? '' : section(toReplace, rows(faces, paint)),
    others.length === 0 ? '' : section(toLookAt, rows(others, paint)),
    slots.length === 0 ? '' : section(waiting, slotRows(slots, paint)),
  ];
  return parts.filter((part) => part !== '').join('\n') || `${say(noPicture)}\n`;
}

function rows(assets: readonly Asset[], paint: Paint): string {
  const say = sayIn(paint.translate);
  return table([
    heads(['path', 'for', 'format', 'pixels', 'bytes', 'used', ''], paint),
    ...assets.map(({ path, role, format, isMisnamed, width, height, bytes, usedIn, copies }) => [
      harmlessText(path),
      role,
      format,
      width === 0 ? '' : `${width}×${height}`,
      String(bytes),
      String(usedIn.length),
      [
        ...(isMisnamed ? [say(TABLE_WORDS.misnamed)] : []),
        ...(copies.length > 0 ? [say(TABLE_WORDS.sameAs, { path: harmlessText(copies[0]!) })] : []),
      ].join(', '),
    ]),
  ]);
}

/** One colour stands in many places: it is told once, with the first. */
function slotRows(slots: readonly Slot[], { translate }: Paint): string {
  const say = sayIn(translate);
  const groups = new Map<string, { slot: Slot; count: number }>();
  for (const slot of slots) {
    const { kind, value, place } = slot;
    const key =
      kind === 'colour'
        ? `${kind} ${value.toLowerCase()}`
        : `${place.path}:${place.line ?? ''} ${kind} ${place.column ?? ''}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { slot, count: 1 });
    else known.count++;
  }
  return table(
    [...groups.values()].map(({ slot: { kind, value, place }, count }) => [
      harmlessText(`${place.path}:${place.line ?? ''}`),
      say(SLOT_WORDS[kind]),
      value === '' ? say(TABLE_WORDS.empty) : harmlessText(value),
      count === 1 ? '' : say(TABLE_WORDS.places, { count }),
    ]),
  );
}
