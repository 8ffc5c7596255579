import { byCodePoint } from '../model/by-code-point.ts';
import type { Finding } from '../model/finding.ts';
import { buildTree } from '../model/objects/build-tree.ts';
import type { Plan } from '../model/plan.ts';
import type { OpenMatter } from '../model/question.ts';
import type { EditRecord, RecordedFile } from '../model/record.ts';
import { type Entry, type Snapshot, SUBMODULE, SYMLINK } from '../model/snapshot.ts';
import type { World } from '../model/world.ts';
import { renamePath } from '../rebrand/rename-path.ts';
import { nameRules } from '../rebrand/rules.ts';
import { addFiles } from './add-files.ts';
import { blockedPaths } from './blocked-paths.ts';
import { exclude } from './exclude.ts';
import { generatedFiles } from './generated-files.ts';
import { holdHashed, keepHashes } from './keep-hashes.ts';
import { leaveLinks } from './leave-links.ts';
import { linkFindings } from './link-findings.ts';
import { planPaths } from './plan-paths.ts';
import type { DerivePorts, FileChange } from './ports.ts';
import { recordFile } from './record-file.ts';
import { type Retargeted, retargetLinks } from './retarget-links.ts';
import { stubbed } from './stubbed.ts';
import { surveyTree } from './survey-tree.ts';
import { tellAdded } from './tell-added.ts';
import { NO_TEXTS, type Texts } from './texts.ts';
import { textsDigest } from './texts-digest.ts';

export type Derivation = {
  /** The object id; '' where nobody asks for it (`DerivePorts.named`), and the entries have the donor's ids then. */
  readonly tree: string;
  readonly entries: readonly Entry[];
  readonly record: EditRecord;
  readonly findings: readonly Finding[];
  /** Symbolic links with a new target, by the donor's path. */
  readonly links: ReadonlyMap<string, Retargeted>;
  /** Names of the plan that this donor knows, by their `from`. */
  readonly rules: readonly string[];
  /** What waits for a person, in the order of paths. */
  readonly open: readonly OpenMatter[];
  /** The places of decisions that stand in this donor, by `placeKey`. */
  readonly decided: readonly string[];
  /** The digest of what people have written beside the plan, or null. */
  readonly texts: string | null;
  /** Two donor paths that would become one: nothing may be written then. */
  readonly collides: boolean;
};

/** `recipient tree = transfer(donor tree, plan, texts)`: pure but for its ports, and nothing is ever checked out. */
export async function derive(
  snapshot: Snapshot,
  plan: Plan,
  world: World,
  ports: DerivePorts,
  texts: Texts = NO_TEXTS,
): Promise<Derivation> {
  const excluded = exclude(snapshot.entries, plan, snapshot.donor);
  const { findings, decided } = excluded;
  const stubs = stubbed(excluded.crossing, plan, snapshot.donor, texts.added);
  // git reads the links while the rules are made.
  const parted = leaveLinks(stubs.crossing, ports.read);
  const bare = nameRules(plan, world, snapshot.donor);
  const links = await parted;
  const { crossing } = links;
  const leftOut = [...excluded.leftOut, ...stubs.leftOut, ...links.left.map(({ entry }) => entry)];
  const paths = planPaths(crossing, bare);
  const rules = { ...bare, surroundings: { ...bare.surroundings, keptFiles: paths.kept } };
  const format = snapshot.objectFormat;
  const seen = withTargets(ports, paths.moved);
  const held = new Map<string, FileChange>();
  const first = await surveyTree(crossing, plan, rules, format, holdHashed(seen, held), texts);
  const { surveyed, findings: stale } = await keepHashes(crossing, first, format, seen);
  for (const [path, change] of held) if (surveyed.get(path) === first.get(path)) seen.onChange?.(change);
  const symlinks = crossing.filter((entry) => entry.mode === SYMLINK);
  const retargeted = retargetLinks(symlinks, links.targets, paths.moved, format, ports);
  const added = addFiles(texts.added, rules, format, ports);
  const replaced = new Set(added.map(({ entry }) => entry.path));
  const renamed = (path: string) => renamePath(path, bare).path;
  const missed = links.left.filter(({ entry }) => !replaced.has(renamed(entry.path)));
  const entries: Entry[] = added.map(({ entry }) => entry);
  const files: RecordedFile[] = [];
  const under = new Map<string, Entry>();
  for (const entry of crossing) {
    const path = paths.moved.get(entry.path) ?? entry.path;
    if (replaced.has(path)) {
      leftOut.push({ path: entry.path, mode: entry.mode, oid: entry.oid });
      under.set(path, entry);
      continue;
    }
    const file = surveyed.get(entry.path);
    const oid = file?.outcome.oid ?? retargeted.get(entry.path)?.oid ?? entry.oid;
    entries.push({ mode: entry.mode, oid, path });
    const recorded = recordFile(entry, path, file, retargeted.get(entry.path), paths.movedBy.get(entry.path));
    if (recorded !== null) files.push(recorded);
  }
  await tellAdded(added, under, ports);
  const write = (oid: string, bytes: Buffer) => {
    if (!snapshot.trees.has(oid)) ports.write('tree', oid, bytes);
  };
  const blocked = blockedPaths(entries, replaced);
  const tree = ports.named ? buildTree(entries, format, write) : '';
  // In the order of the paths: which files were read first depends on what is remembered.
  const outcomes = crossing.flatMap(({ path }) => surveyed.get(path)?.outcome ?? []);
  const told = [
    ...findings,
    ...linkFindings(missed, crossing, snapshot.donor, { moved: paths.moved, renamed }),
    ...paths.findings,
    ...blocked,
    ...stale,
    ...submodules(crossing),
    ...generatedFiles(crossing, surveyed),
    ...outcomes.flatMap((outcome) => outcome.findings),
  ];
  return {
    tree,
    entries,
    record: {
      donor: snapshot.donor,
      donorTree: snapshot.tree,
      derivedTree: tree,
      files,
      leftOut,
      added: [...replaced].sort(byCodePoint),
    },
    findings: told.map((finding) => at(finding, snapshot.donor)),
    links: retargeted,
    rules: sortedOnce([paths.rules, ...outcomes.map(({ rules }) => rules)]),
    open: outcomes.flatMap((outcome) => outcome.open),
    decided: sortedOnce([decided, paths.decided, stubs.met, ...outcomes.map(({ decided }) => decided)]),
    texts: textsDigest(texts),
    collides: blocked.length > 0 || paths.findings.some((finding) => finding.code === 'path-collision'),
  };
}

/** Thousands of files say the same. */
function sortedOnce(lists: readonly (readonly string[])[]): readonly string[] {
  const all = new Set<string>();
  for (const list of lists) for (const text of list) all.add(text);
  return [...all].sort(byCodePoint);
}

/** A change is told with the path that the file will have. */
function withTargets(ports: DerivePorts, moved: ReadonlyMap<string, string>): DerivePorts {
  const { onChange } = ports;
  if (onChange === undefined) return ports;
  return {
    ...ports,
    onChange: (change) => onChange({ ...change, to: moved.get(change.from) ?? change.from }),
  };
}

function submodules(entries: readonly Entry[]): readonly Finding[] {
  return entries
    .filter((entry) => entry.mode === SUBMODULE)
    .map(({ path, oid }) => ({
      code: 'submodule',
      severity: 'warning',
      args: { commit: oid },
      place: { path },
    }));
}

function at(finding: Finding, donor: string): Finding {
  return finding.place === undefined ? finding : { ...finding, place: { donor, ...finding.place } };
}
