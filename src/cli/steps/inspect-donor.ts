import { inspectFile, licenceFindings } from '../../clone/inspect-file.ts';
import { readFileOr, writeFile } from '../../io/write-file.ts';
import type { Finding } from '../../model/finding.ts';
import { isRegular, SYMLINK } from '../../model/snapshot.ts';
import { decode } from '../../transfer/decode.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import type { Events } from './events.ts';
import { cachedReader } from './reader.ts';

/**
 * What a donor holds that must be looked at before anything of it is published: secrets, personal data, its
 * licence. The answer belongs to the donor's tree and is kept with it; nothing found is ever shown itself.
 */
export async function inspectDonor(
  workspace: Workspace,
  donor: ClonedDonor,
  events: Events,
): Promise<readonly Finding[]> {
  const { id } = donor.spec;
  const path = workspace.places.cache(id, 'inspection.json');
  const known = stored(path, donor.snapshot.tree);
  if (known !== null) return known;
  events.phase('inspect', id);
  const { entries } = donor.snapshot;
  const paths = new Map(entries.filter(isRegular).map((entry) => [entry.oid, entry.path]));
  // Links hold nothing to be looked at, but the derive wants what they say out of the same store.
  const links = entries.filter(({ mode }) => mode === SYMLINK).map(({ oid }) => oid);
  const findings: Finding[] = [];
  const licences: { path: string; text: string }[] = [];
  let done = 0;
  await cachedReader(
    donor.mirror,
    id,
    workspace.places.cache(id, 'blobs'),
  )([...new Set([...paths.keys(), ...links])], (oid, bytes) => {
    const at = paths.get(oid);
    if (at === undefined) return;
    events.tick(++done, paths.size);
    const inspected = inspectFile(decode(at, oid, bytes), id);
    findings.push(...inspected.findings);
    if (inspected.licence !== null) licences.push(inspected.licence);
  });
  findings.push(...(await licenceFindings(id, licences)));
  writeFile(path, JSON.stringify({ tree: donor.snapshot.tree, findings }));
  return findings;
}

function stored(path: string, tree: string): readonly Finding[] | null {
  const text = readFileOr(path, null);
  if (text === null) return null;
  try {
    const inspection = JSON.parse(text.toString()) as { tree: string; findings: Finding[] };
    return inspection.tree === tree ? inspection.findings : null;
  } catch {
    return null;
  }
}
