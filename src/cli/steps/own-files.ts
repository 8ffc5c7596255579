import { join, relative } from 'node:path';
import { readFileOr } from '../../io/write-file.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Finding } from '../../model/finding.ts';
import { lineCounter } from '../../model/lines.ts';
import type { Plan } from '../../model/plan.ts';
import { EMPTY_WORLD } from '../../model/world.ts';
import { renamePath } from '../../rebrand/rename-path.ts';
import { type NameRules, nameRules } from '../../rebrand/rules.ts';
import { renamedFile, renamedText } from '../../transfer/renamed-file.ts';
import type { Workspace } from '../workspace.ts';
import { loadCatalogs } from './load-catalogs.ts';
import { loadOverlay } from './load-overlay.ts';

/** What people wrote in the workspace and an old name is still in: as it would have to be, and where it stands. */
export type OwnFiles = {
  readonly catalogs: readonly Catalog[];
  /** Files of the overlay, from the workspace’s root. */
  readonly overlay: readonly { readonly path: string; readonly becomes: string; readonly bytes: Buffer }[];
  readonly findings: readonly Finding[];
};

/** Looks through translations and overlay; what the donor wrote (the sources of the catalogs) is the donor’s. */
export async function ownFiles(workspace: Workspace, plan: Plan): Promise<OwnFiles> {
  const rules = nameRules(plan, EMPTY_WORLD);
  const catalogs: Catalog[] = [];
  const overlay: OwnFiles['overlay'][number][] = [];
  const findings: Finding[] = [];
  for (const { id } of plan.donors) {
    for (const language of plan.languages.targets) {
      for (const catalog of await loadCatalogs(workspace, language, id)) {
        const renamed = renamedCatalog(catalog, rules);
        if (renamed === null) continue;
        catalogs.push(renamed.catalog);
        findings.push(...renamed.findings(catalogPath(workspace, catalog)));
      }
    }
    for (const { path: inside, bytes } of await loadOverlay(workspace, id)) {
      const folder = relative(workspace.root, workspace.places.overlay(id)).split('\\').join('/');
      const path = `${folder}/${inside}`;
      const moved = renamePath(inside, rules);
      const renamed = renamedFile(inside, bytes, rules);
      if (renamed === null && moved.path === inside) continue;
      overlay.push({ path, becomes: `${folder}/${moved.path}`, bytes: renamed?.bytes ?? bytes });
      if (moved.path !== inside) findings.push(left(moved.rules[0]!, inside, 'in-path', { path }));
      const placeOf = lineCounter(renamed?.file.text() ?? '');
      for (const { span, old, by } of renamed?.edits ?? [])
        findings.push(left(by.rule, old, 'as-spelled', { path, ...placeOf(span.start) }));
    }
  }
  return { catalogs, overlay, findings };
}

function renamedCatalog(catalog: Catalog, rules: NameRules) {
  const changed: string[] = [];
  const entries = catalog.entries.map((entry) => {
    const target = renamedText(entry.target, rules);
    const remarks = entry.remarks.map((remark) => renamedText(remark, rules));
    if (target === entry.target && remarks.every((remark, i) => remark === entry.remarks[i])) return entry;
    changed.push(entry.target);
    return { ...entry, target, remarks };
  });
  if (changed.length === 0) return null;
  return {
    catalog: { ...catalog, entries },
    findings: ({ path, text }: { path: string; text: string }): readonly Finding[] => {
      // Only what the search finds in the file as it stands has a place there: sources hold the donor’s names.
      const placeOf = lineCounter(text);
      return changed.map((target): Finding => {
        const at = text.indexOf(JSON.stringify(target).slice(1, -1));
        return left('', target, 'as-spelled', at === -1 ? { path } : { path, ...placeOf(at) });
      });
    },
  };
}

function catalogPath({ root, places }: Workspace, { language, donor, domain }: Catalog) {
  const file = join(places.catalogs(language, donor), `${domain}.po`);
  const text = readFileOr(file, Buffer.alloc(0)).toString();
  return { path: relative(root, file).split('\\').join('/'), text };
}

function left(rule: string, spelling: string, why: string, place: NonNullable<Finding['place']>): Finding {
  return { code: 'name-left', severity: 'error', args: { rule, spelling, why }, place };
}
