import { statSync } from 'node:fs';
import { join } from 'node:path';
import { compareImages } from '../../assets/compare-images.ts';
import { mayHaveSlots } from '../../assets/find-slots.ts';
import { recolour } from '../../assets/recolour.ts';
import { readFileOr } from '../../io/write-file.ts';
import type { Edit } from '../../model/edit.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { globs } from '../../model/glob.ts';
import { type Entry, isRegular } from '../../model/snapshot.ts';
import type { World } from '../../model/world.ts';
import { exclude } from '../../transfer/exclude.ts';
import type { AddedFile, ReadyEdits } from '../../transfer/texts.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { donorRename } from './donor-rename.ts';
import { eachFile } from './each-file.ts';
import { SILENT } from './events.ts';

export type Brand = {
  readonly added: readonly AddedFile[];
  readonly edits: ReadyEdits;
  readonly findings: readonly Finding[];
};

/** The recipient's pictures in the place of the donor's, each compared with the one that it replaces, and its colours. */
export async function surveyBrand(workspace: Workspace, donor: ClonedDonor, world: World): Promise<Brand> {
  const { plan, root } = workspace;
  const { assets = [], colours = [] } = plan;
  const rules = assets.map((rule) => ({ ...rule, matches: globs(rule.paths), bytes: load(root, rule.with) }));
  const rename = donorRename(donor.snapshot, plan, world);
  const entries = exclude(donor.snapshot.entries, plan, donor.spec.id).crossing;
  const ruleOf = (path: string) => rules.find(({ matches }) => matches(path));
  const isWanted = (entry: Entry) =>
    isRegular(entry) &&
    (ruleOf(entry.path) !== undefined || (colours.length > 0 && mayHaveSlots(entry.path)));
  const added: AddedFile[] = [];
  const edits = new Map<string, readonly Edit[]>();
  const findings: Finding[] = [];
  const met = new Set<string>();
  const snapshot = { ...donor.snapshot, entries };
  await eachFile(
    { mirror: donor.mirror, snapshot },
    SILENT,
    (file) => {
      const rule = ruleOf(file.path);
      if (rule !== undefined) {
        met.add(rule.with);
        const told = compareImages(file.path, file.bytes, rule.bytes);
        findings.push(...told);
        if (told.some(({ severity }) => severity === 'error')) return;
        added.push({ path: rename(file.path), bytes: rule.bytes, mode: '100644', by: 'overlay' });
        return;
      }
      if (file.encoding === null) return;
      const own = recolour(file.path, file.text(), colours);
      for (const { by } of own) met.add(by.rule);
      if (own.length > 0) edits.set(file.path, own);
    },
    isWanted,
  );
  const wanted = [...assets.map((rule) => rule.with), ...colours.map(({ from }) => `colour:${from}`)];
  const unused = wanted.filter((rule) => !met.has(rule));
  findings.push(
    ...unused.map((rule): Finding => ({ code: 'asset-unused', severity: 'warning', args: { rule } })),
  );
  const { id } = donor.spec;
  return {
    added: added.sort((a, b) => (a.path < b.path ? -1 : 1)),
    edits,
    findings: findings.map((finding) =>
      finding.place === undefined ? finding : { ...finding, place: { donor: id, ...finding.place } },
    ),
  };
}

function load(root: string, path: string): Buffer {
  const full = join(root, path);
  const bytes = statSync(full, { throwIfNoEntry: false })?.isFile() ? readFileOr(full, null) : null;
  if (bytes === null) throw new SaphanError('asset-missing', { path });
  return bytes;
}
