import { byCodePoint } from '../../model/by-code-point.ts';
import type { Plan } from '../../model/plan.ts';
import type { ConfigFile } from '../../scaffold/readers/reader.ts';
import type { ConfigSurface } from '../../scaffold/surface.ts';
import { mayConfigure, surveyConfig } from '../../scaffold/survey-config.ts';
import { exclude } from '../../transfer/exclude.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import { eachFile } from './each-file.ts';
import type { Events } from './events.ts';
import { cachedReader } from './reader.ts';

/** Every configuration variable of a donor, from the files that cross. Findings say which donor they are about. */
export async function surveyConfiguration(
  { plan, places }: Workspace,
  donor: Pick<ClonedDonor, 'mirror' | 'snapshot'>,
  events: Events,
): Promise<ConfigSurface> {
  const { snapshot, mirror } = donor;
  const id = snapshot.donor;
  events.phase('configure', id);
  const wanted = crossing(donor, plan);
  const files: ConfigFile[] = [];
  await eachFile(
    donor,
    events,
    (file) => {
      if (file.encoding !== null) files.push({ path: file.path, text: file.text() });
    },
    ({ path }) => wanted.has(path),
    cachedReader(mirror, id, places.cache(id, 'blobs')),
  );
  const { variables, findings } = surveyConfig(files.sort((a, b) => byCodePoint(a.path, b.path)));
  return {
    variables,
    findings: findings.map((finding) => ({ ...finding, place: { donor: id, path: '', ...finding.place } })),
  };
}

function crossing({ snapshot }: Pick<ClonedDonor, 'snapshot'>, plan: Plan): ReadonlySet<string> {
  const paths = exclude(snapshot.entries, plan, snapshot.donor).crossing.map(({ path }) => path);
  return new Set(paths.filter(mayConfigure));
}
