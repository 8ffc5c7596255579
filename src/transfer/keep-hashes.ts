import type { Edit } from '../model/edit.ts';
import type { Finding } from '../model/finding.ts';
import { type Entry, isRegular, type ObjectFormat } from '../model/snapshot.ts';
import { withEdits } from '../model/with-edits.ts';
import { LOCK_HASHES, type LockHash } from '../rebrand/locks/lock-hashes.ts';
import { decode } from './decode.ts';
import { NO_OUTCOME } from './outcome.ts';
import type { DerivePorts, FileChange } from './ports.ts';
import type { Surveyed } from './survey-tree.ts';
import { writeOutcome } from './write-outcome.ts';

type Pair = { readonly kind: LockHash; readonly lock: Entry; readonly manifest: Entry };

export type KeptHashes = {
  readonly surveyed: ReadonlyMap<string, Surveyed>;
  readonly findings: readonly Finding[];
};

/**
 * The hashes that lock files hold of manifests with new names. Only where the donor's hash is what we would make of the
 * donor's manifest do we know how it is made: any other is left, and told.
 */
export async function keepHashes(
  entries: readonly Entry[],
  surveyed: ReadonlyMap<string, Surveyed>,
  format: ObjectFormat,
  ports: Pick<DerivePorts, 'read' | 'onChange' | 'named' | 'write'>,
): Promise<KeptHashes> {
  const editsOf = ({ path }: Entry) => surveyed.get(path)?.outcome.edits ?? [];
  const pairs = pairsOf(entries).filter(({ manifest }) => editsOf(manifest).length > 0);
  if (pairs.length === 0) return { surveyed, findings: [] };
  const texts = await textsOf(pairs, ports);
  const kept = new Map(surveyed);
  const findings: Finding[] = [];
  for (const { kind, lock, manifest } of pairs) {
    const file = decode(lock.path, lock.oid, texts.get(lock.oid) ?? Buffer.alloc(0));
    const was = decode(manifest.path, manifest.oid, texts.get(manifest.oid) ?? Buffer.alloc(0)).text();
    const at = file.encoding === null ? undefined : kind.field.exec(file.text())?.indices?.[1];
    const is = withEdits(was, editsOf(manifest));
    if (at === undefined || kind.partOf(was) === kind.partOf(is)) continue;
    const [start, end] = at;
    const old = file.text().slice(start, end);
    const becomes = kind.hashOf(was) === old ? kind.hashOf(is) : null;
    if (becomes === null) {
      const args = { manifest: kind.manifest };
      findings.push({ code: 'lock-hash-stale', severity: 'warning', args, place: { path: lock.path } });
      continue;
    }
    const hash: Edit = { span: { start, end }, old, text: becomes, by: editsOf(manifest)[0]!.by };
    const edits = [...editsOf(lock), hash].sort((a, b) => a.span.start - b.span.start);
    const { outcome = NO_OUTCOME, encoding = 'utf-8' } = surveyed.get(lock.path) ?? {};
    kept.set(lock.path, { outcome: writeOutcome(file, { ...outcome, edits }, format, ports), encoding });
  }
  return { surveyed: kept, findings };
}

/** Holds back what is to be shown of lock files until it is known what becomes of their hashes. */
export function holdHashed(ports: DerivePorts, held: Map<string, FileChange>): DerivePorts {
  const { onChange } = ports;
  if (onChange === undefined) return ports;
  return {
    ...ports,
    onChange: (change) => {
      if (isHashed(change.from)) held.set(change.from, change);
      else onChange(change);
    },
  };
}

function isHashed(path: string): boolean {
  return LOCK_HASHES.some(({ lock }) => path.endsWith(lock) && nameOf(path) === lock);
}

async function textsOf(pairs: readonly Pair[], { read }: Pick<DerivePorts, 'read'>) {
  const texts = new Map<string, Buffer>();
  const oids = new Set(pairs.flatMap(({ lock, manifest }) => [lock.oid, manifest.oid]));
  await read([...oids], (oid, bytes) => texts.set(oid, Buffer.from(bytes)));
  return texts;
}

function pairsOf(entries: readonly Entry[]): readonly Pair[] {
  const locks = entries.filter((entry) => isRegular(entry) && isHashed(entry.path));
  if (locks.length === 0) return [];
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return locks.flatMap((lock) => {
    const kind = LOCK_HASHES.find((each) => each.lock === nameOf(lock.path))!;
    const manifest = byPath.get(lock.path.slice(0, -kind.lock.length) + kind.manifest);
    return manifest === undefined || !isRegular(manifest) ? [] : [{ kind, lock, manifest }];
  });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
