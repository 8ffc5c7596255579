import type { Asset, AssetList, Slot } from '../model/asset.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { SourceFile } from '../model/file.ts';
import { lineCounter } from '../model/lines.ts';
import type { Place } from '../model/place.ts';
import { ASSET, assetRole } from './asset-role.ts';
import { findSlots } from './find-slots.ts';
import { readImage } from './read-image.ts';

export type AssetSurvey = {
  readonly see: (file: SourceFile) => void;
  readonly result: () => AssetList;
};

const MENTION =
  /[\p{L}\p{N}_@.~()\-/%]+\.(?:png|jpe?g|gif|webp|ico|svg|woff2?|ttf|otf|eot)(?![\p{L}\p{N}])/giu;
/** Android and iOS name a picture without its extension. */
const RESOURCE =
  /(?:@|R\.)(?:drawable|mipmap|font)[/.]([a-z0-9_]+)|(?:named:\s*|\bImage\(|UIImage\()"([\w.-]+)"/g;
const VENDORED = /(?:^|\/)(?:node_modules|vendor|third_party|dist|Pods|\.yarn)\//;
const ICON_LINK =
  /rel=["'](?:shortcut )?(?:icon|apple-touch-icon|mask-icon)|"icons"|og:image|android:icon|AppIcon/i;
const MOST_PLACES = 50;

/** Lists what a designer has to look at: every picture, icon and font with its users, and the slots that wait. */
export function surveyAssets(paths: readonly string[]): AssetSurvey {
  const wanted = new Set(paths.filter((path) => ASSET.test(path) && !VENDORED.test(path)));
  const byName = group([...wanted], nameOf);
  const byStem = group([...wanted].filter(isResource), stemOf);
  const images = new Map<
    string,
    Omit<Asset, 'copies' | 'usedIn' | 'isIdentity'> & { readonly oid: string }
  >();
  const users = new Map<string, Place[]>();
  const asIcon = new Set<string>();
  const slots: Slot[] = [];
  const note = (path: string, place: Place, line: string) => {
    const known = users.get(path) ?? [];
    if (known.length < MOST_PLACES) users.set(path, [...known, place]);
    if (ICON_LINK.test(line)) asIcon.add(path);
  };
  const seeText = (path: string, text: string) => {
    slots.push(...findSlots(path, text).map(({ start: _, ...slot }) => slot));
    if (wanted.has(path)) return;
    const placeOf = lineCounter(text);
    const lineAt = (at: number) => {
      const next = text.indexOf('\n', at);
      return text.slice(text.lastIndexOf('\n', at - 1) + 1, next === -1 ? text.length : next).slice(0, 600);
    };
    for (const match of text.matchAll(MENTION)) {
      for (const asset of bestOf(byName.get(nameOf(match[0])) ?? [], match[0]))
        note(asset, { path, ...placeOf(match.index) }, isManifest(path) ? '"icons"' : lineAt(match.index));
    }
    for (const match of text.matchAll(RESOURCE)) {
      for (const asset of byStem.get(match[1] ?? match[2] ?? '') ?? [])
        note(asset, { path, ...placeOf(match.index) }, lineAt(match.index));
    }
  };
  return {
    see(file) {
      const { path, bytes } = file;
      if (wanted.has(path)) {
        const image = readImage(bytes);
        const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
        const said = extension === 'jpg' ? 'jpeg' : extension;
        images.set(path, {
          path,
          oid: file.oid,
          role: assetRole(path),
          format: image?.format ?? said,
          isMisnamed: image !== null && image.format !== said,
          width: image?.width ?? 0,
          height: image?.height ?? 0,
          bytes: bytes.length,
        });
      }
      if (file.encoding !== null && !VENDORED.test(path)) seeText(path, file.text());
    },
    result() {
      const sorted = [...images.values()].sort((a, b) => byCodePoint(a.path, b.path));
      const twins = group(sorted, ({ oid }) => oid);
      return {
        assets: sorted.map(({ oid, ...image }): Asset => {
          const role = image.role === 'picture' && asIcon.has(image.path) ? 'icon' : image.role;
          return {
            ...image,
            role,
            isIdentity: role !== 'picture' && role !== 'font',
            copies: (twins.get(oid) ?? []).map(({ path }) => path).filter((path) => path !== image.path),
            usedIn: (users.get(image.path) ?? []).sort(
              (a, b) => byCodePoint(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0),
            ),
          };
        }),
        slots: slots.sort((a, b) => byCodePoint(a.place.path, b.place.path)),
      };
    },
  };
}

/** Of assets with one name those that end as the mention does, of these the least deep; or all. */
function bestOf(assets: readonly string[], mention: string): readonly string[] {
  const tail = mention.replace(/^(?:[.~@]*\/)+/, '');
  const ending = assets.filter((path) => path === tail || path.endsWith(`/${tail}`));
  const depth = (path: string) => path.split('/').length;
  const least = Math.min(...ending.map(depth));
  return ending.length > 0 ? ending.filter((path) => depth(path) === least) : assets;
}

function isManifest(path: string): boolean {
  return /\.webmanifest$|(?:^|\/)manifest\.json$|browserconfig\.xml$/.test(path);
}

function isResource(path: string): boolean {
  return /(?:^|\/)(?:drawable|mipmap|font)[^/]*\/|\.xcassets\//.test(path);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function stemOf(path: string): string {
  const set = /([^/]+)\.(?:imageset|appiconset|launchimage)\//.exec(path)?.[1];
  return set ?? nameOf(path).replace(/(?:\.9)?\.\w+$/, '');
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return groups;
}
