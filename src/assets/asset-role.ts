import type { AssetRole } from '../model/asset.ts';

const FONT = /\.(?:woff2?|ttf|otf|eot)$/i;
export const ASSET = /\.(?:png|jpe?g|gif|webp|ico|svg|woff2?|ttf|otf|eot)$/i;

const ROLES: readonly (readonly [AssetRole, RegExp])[] = [
  [
    'icon',
    /favicon|(?:apple-touch|android-chrome|mstile|maskable|safari-pinned|app)[-_]?(?:icon|tab)?[-_\d]|ic_launcher|\.appiconset\/|(?:^|\/)(?:app)?-?icon[-_.@\dx]*\.\w+$|mipmap/i,
  ],
  ['splash', /splash|launch[-_]?(?:image|screen)/i],
  [
    'share-image',
    /(?:^|[/_-])(?:og|opengraph|twitter|social|share)[-_]?(?:image|card|preview)?\.\w+$|opengraph-image/i,
  ],
  ['logo', /logo|brand|emblem|seal|coat[-_]?of[-_]?arms|wordmark|crest|gerege|tryzub/i],
];

/** What an asset is for, by its path: no donor names its logo for what it shows. */
export function assetRole(path: string): AssetRole {
  if (FONT.test(path)) return 'font';
  return ROLES.find(([, pattern]) => pattern.test(path))?.[0] ?? 'picture';
}
