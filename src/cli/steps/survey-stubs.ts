import { isRegular } from '../../model/snapshot.ts';
import type { FileToStub } from '../../stub/stub-files.ts';
import { exclude } from '../../transfer/exclude.ts';
import { type ModuleStubs, moduleStubs } from '../../transfer/module-stubs.ts';
import { stubbed } from '../../transfer/stubbed.ts';
import type { AddedFile } from '../../transfer/texts.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { eachFile } from './each-file.ts';
import { SILENT } from './events.ts';
import { loadProfile } from './load-profile.ts';

/** Reads the systems that are to say that they are not available, where the overlay has no form of them. */
export async function surveyStubs(
  workspace: Workspace,
  donor: ClonedDonor,
  added: readonly AddedFile[],
): Promise<ModuleStubs | null> {
  const { plan } = workspace;
  const { id } = donor.spec;
  const { crossing } = exclude(donor.snapshot.entries, plan, id);
  const { waiting } = stubbed(crossing, plan, id, added);
  if (waiting.length === 0 || plan.country === undefined) return null;
  const { to } = plan.country;
  const { facts } = loadProfile(workspace, to).profile;
  const files: FileToStub[] = [];
  await eachFile(
    { mirror: donor.mirror, snapshot: { ...donor.snapshot, entries: crossing } },
    SILENT,
    (file) => {
      if (file.encoding !== null) files.push({ path: file.path, text: file.text() });
    },
    (entry) => isRegular(entry) && waiting.some(({ holds }) => holds(entry.path)),
  );
  return moduleStubs(files, waiting, facts['identity.nameEnglish']?.value ?? to.toUpperCase());
}
