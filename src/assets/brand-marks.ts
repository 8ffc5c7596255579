import type { BrandMarks, ColourCount, Mark } from '../model/asset.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { SourceFile } from '../model/file.ts';
import { ASSET, assetRole } from './asset-role.ts';
import { findSlots } from './find-slots.ts';
import { readImage } from './read-image.ts';

export type BrandMarkSurvey = {
  readonly see: (file: SourceFile) => void;
  readonly result: () => BrandMarks;
};

const VENDORED = /(?:^|\/)(?:node_modules|vendor|third_party|dist|Pods|\.yarn)\//;
const STYLED =
  /\.(?:css|scss|sass|less|styl|webmanifest|html?)$|(?:tailwind|theme|palette|colou?rs?|tokens?|manifest)[^/]*\.\w+$/i;
/** White and black are nobody's. */
const BARE = /^#(?:f{3,8}|0{3,8})$/i;
/** Where a page sets a colour by itself: of most pages nothing more is asked. */
const SETS_COLOUR = /-\[#|theme-color/;

/** The donor's logos and icons, and the colours of its theme: what a plan replaces, without who uses them. */
export function brandMarks(): BrandMarkSurvey {
  const marks: Mark[] = [];
  const colours = new Map<string, { count: number; files: Set<string> }>();
  return {
    see(file) {
      const { path, bytes } = file;
      if (VENDORED.test(path)) return;
      if (ASSET.test(path)) {
        const role = assetRole(path);
        if (role === 'picture' || role === 'font') return;
        const { format = '', width = 0, height = 0 } = readImage(bytes) ?? {};
        marks.push({ path, role, format, width, height, bytes: bytes.length });
        return;
      }
      if (file.encoding === null) return;
      const isStyled = STYLED.test(path);
      if (!isStyled && !(/\.(?:[jt]sx?|vue|svelte|astro)$/.test(path) && SETS_COLOUR.test(file.text())))
        return;
      for (const { kind, value } of findSlots(path, file.text())) {
        if ((kind !== 'colour' && kind !== 'manifest-colour') || !value.startsWith('#') || BARE.test(value))
          continue;
        const known = colours.get(value.toLowerCase()) ?? { count: 0, files: new Set() };
        known.count++;
        known.files.add(path);
        colours.set(value.toLowerCase(), known);
      }
    },
    result: () => ({
      marks: marks.sort((a, b) => byCodePoint(a.path, b.path)),
      colours: [...colours]
        .map(([colour, { count, files }]): ColourCount => ({ colour, count, files: files.size }))
        .sort((a, b) => b.count - a.count || byCodePoint(a.colour, b.colour)),
    }),
  };
}
