import type { Asset, AssetList, Slot, SlotKind } from '../model/asset.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { table } from './table.ts';

const SLOTS: Record<SlotKind, string> = {
  'manifest-name': 'the name in a web manifest',
  'manifest-colour': 'a colour in a web manifest',
  'title-missing': 'the page has no title',
  'title-general': 'the title says nothing',
  'theme-colour-missing': 'the page has no theme colour',
  'alt-text': 'the description of a picture',
  colour: 'a colour of the donor’s',
};

/** For the designer: pictures that carry the donor's face, all others, and places that wait for a name or a colour. */
export function assetsText({ assets, slots }: AssetList, paint: Paint): string {
  const faces = assets.filter(({ isIdentity }) => isIdentity);
  const others = assets.filter(({ isIdentity }) => !isIdentity);
  const parts = [
    faces.length === 0 ? '' : `${paint.bold('To be replaced')}\n${rows(faces, paint)}`,
    others.length === 0 ? '' : `${paint.bold('To be looked at')}\n${rows(others, paint)}`,
    slots.length === 0 ? '' : `${paint.bold('Waiting for a name, a title or a colour')}\n${waiting(slots)}`,
  ];
  return parts.filter((part) => part !== '').join('\n') || 'No picture, icon or font was found.\n';
}

function rows(assets: readonly Asset[], paint: Paint): string {
  const head = ['path', 'for', 'format', 'pixels', 'bytes', 'used', ''].map((title) => paint.bold(title));
  return table([
    head,
    ...assets.map(({ path, role, format, isMisnamed, width, height, bytes, usedIn, copies }) => [
      harmlessText(path),
      role,
      format,
      width === 0 ? '' : `${width}×${height}`,
      String(bytes),
      String(usedIn.length),
      [
        ...(isMisnamed ? ['! not what its extension says'] : []),
        ...(copies.length > 0 ? [`same as ${harmlessText(copies[0]!)}`] : []),
      ].join(', '),
    ]),
  ]);
}

/** One colour stands in many places: it is told once, with the first. */
function waiting(slots: readonly Slot[]): string {
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
      SLOTS[kind],
      harmlessText(value === '' ? '(empty)' : value),
      count === 1 ? '' : `${count} places`,
    ]),
  );
}
