import { byCodePoint } from '../model/by-code-point.ts';
import type { Finding } from '../model/finding.ts';
import type { LicenceFile, ManifestLicence } from '../model/scan-result.ts';

const LONGEST = 80;

/** The licence that a package.json, composer.json or pom.xml names, or null. */
export function manifestLicence(path: string, text: string): ManifestLicence | null {
  if (/(?:^|\/)node_modules\//.test(path)) return null;
  const licence = /(?:^|\/)(?:package|composer)\.json$/.test(path)
    ? fromJson(text)
    : /(?:^|\/)pom\.xml$/.test(path)
      ? (/<licenses>\s*<license>[\s\S]{0,400}?<name>([^<]{1,200})<\/name>/.exec(text)?.[1] ?? null)
      : null;
  const said = licence?.trim().slice(0, LONGEST) ?? '';
  return said === '' ? null : { path, licence: said };
}

/** Where a manifest names another licence than the licence file that lies nearest above it does. */
export function licenceContradictions(
  donor: string,
  manifests: readonly ManifestLicence[],
  licences: readonly LicenceFile[],
): readonly Finding[] {
  const told = new Set<string>();
  return [...manifests]
    .sort((a, b) => depth(a.path) - depth(b.path) || byCodePoint(a.path, b.path))
    .flatMap(({ path, licence }): Finding[] => {
      const file = nearest(path, licences);
      if (file === null || file.id === null || agrees(licence, file.id)) return [];
      // A monorepo repeats itself in each package: the first place says it.
      const key = `${licence}\n${file.path}`;
      if (told.has(key)) return [];
      told.add(key);
      const args = { said: licence, id: file.id, file: file.path };
      return [{ code: 'licence-contradiction', severity: 'warning', args, place: { donor, path } }];
    });
}

function nearest(path: string, licences: readonly LicenceFile[]): LicenceFile | null {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const beside = licences.filter((file) => folderOf(file.path) === folder && file.id !== null);
    if (beside.length > 0) return beside[0]!;
    if (folder === '') return null;
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function depth(path: string): number {
  return path.split('/').length;
}

/** By family and version: a manifest's "AGPL-3.0" is the "AGPL-3.0-only" of the list. */
function agrees(said: string, id: string): boolean {
  if (/see licen[cs]e/i.test(said)) return true;
  const letters = (text: string) =>
    text.toLowerCase().replace(/-only|-or-later|\+|licen[cs]e|version|[^a-z0-9]/g, '');
  return letters(said).includes(letters(id));
}

function fromJson(text: string): string | null {
  try {
    const manifest: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof manifest !== 'object' || manifest === null || !('license' in manifest)) return null;
    const { license } = manifest;
    if (typeof license === 'string') return license;
    const hasType = typeof license === 'object' && license !== null && 'type' in license;
    return hasType && typeof license.type === 'string' ? license.type : null;
  } catch {
    return null;
  }
}
