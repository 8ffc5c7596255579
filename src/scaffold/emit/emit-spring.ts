import { Document } from 'yaml';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { ConfigSite } from '../../model/config.ts';
import { BASE_PROFILE } from '../readers/spring-files.ts';
import { siteFamily, springVariable } from '../site-family.ts';
import { folderOf, inFolder, type OverlayFile, type OverlayInput, settledOf } from './overlay-input.ts';

/**
 * `application-<country>.properties` (or .yml, as the donor has it) beside the donor's own: the profile of the country.
 * What is open or secret becomes a placeholder without a default, so that the service refuses to start without it.
 */
export function emitSpring(input: OverlayInput): readonly OverlayFile[] {
  const folders = new Map<string, ConfigSite[]>();
  for (const site of input.variables.flatMap(({ sites }) => sites)) {
    const isKey = siteFamily(site) === 'spring' && site.kind === 'declare' && site.how === 'spring';
    if (!isKey || site.scope === 'test' || site.within === 'test') continue;
    const folder = folderOf(site.path);
    folders.set(folder, [...(folders.get(folder) ?? []), site]);
  }
  return [...folders].flatMap(([folder, sites]) => {
    const rows = rowsOf(input, sites);
    if (rows.length === 0) return [];
    const ending = endingOf(sites);
    const path = input.rename(inFolder(folder, `application-${input.profile.country}.${ending}`));
    return [{ path, text: ending === 'properties' ? properties(rows) : yaml(rows) }];
  });
}

type Row = { readonly key: string; readonly value: string };

function rowsOf(input: OverlayInput, sites: readonly ConfigSite[]): readonly Row[] {
  const rows = new Map<string, string>();
  for (const { name, refersTo } of sites) {
    const settled = settledOf(input, name);
    // A key that hands on a variable of the environment is right as it is.
    if (settled.kind === 'keep' || (refersTo !== undefined && settled.kind !== 'value')) continue;
    const key = input.rename(name);
    rows.set(key, settled.kind === 'value' ? settled.text : `\${${springVariable(key)}}`);
  }
  return [...rows].map(([key, value]) => ({ key, value })).sort((a, b) => byCodePoint(a.key, b.key));
}

/** As the donor's base file has it. */
function endingOf(sites: readonly ConfigSite[]): string {
  const base = sites.find(({ within }) => within === BASE_PROFILE) ?? sites[0]!;
  return base.path.slice(base.path.lastIndexOf('.') + 1);
}

const HEAD = 'The profile of this country: start with SPRING_PROFILES_ACTIVE set to it.';

function properties(rows: readonly Row[]): string {
  return `# ${HEAD}\n\n${rows.map(({ key, value }) => `${escapeKey(key)}=${escapeValue(value)}\n`).join('')}`;
}

function escapeKey(key: string): string {
  return ascii(key.replace(/[\\=:#! ]/g, '\\$&'));
}

function escapeValue(value: string): string {
  return ascii(value.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/^ /, '\\ '));
}

/** Java 8 reads these files as Latin-1. */
function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function yaml(rows: readonly Row[]): string {
  const document = new Document({});
  document.commentBefore = ` ${HEAD}`;
  for (const { key, value } of rows) {
    const path = key.split('.');
    // `a` and `a.b` cannot both stand in a tree; the flat form is the same to Spring.
    const isFree = path.slice(1).every((_, i) => {
      const held = document.getIn(path.slice(0, i + 1));
      return held === undefined || typeof held === 'object';
    });
    if (isFree && document.getIn(path) === undefined) document.setIn(path, value);
    else document.set(key, value);
  }
  return document.toString({ lineWidth: 0 });
}
