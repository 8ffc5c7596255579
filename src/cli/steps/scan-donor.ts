import { fileCensus } from '../../clone/file-census.ts';
import { inspectFile, licenceFindings } from '../../clone/inspect-file.ts';
import { detectLicence } from '../../clone/licence.ts';
import { licenceContradictions, manifestLicence } from '../../clone/manifest-licence.ts';
import { opaqueFiles } from '../../clone/opaque-files.ts';
import { unseenTexts } from '../../clone/unseen-texts.ts';
import { documentFindings } from '../../extract/documents/document-findings.ts';
import { DOCUMENT } from '../../extract/documents/document-texts.ts';
import { textPicture } from '../../extract/text-picture.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { Finding } from '../../model/finding.ts';
import type { KindCount, LicenceFile, ManifestLicence, ScanResult } from '../../model/scan-result.ts';
import { SUBMODULE } from '../../model/snapshot.ts';
import type { ConfigFile } from '../../scaffold/readers/reader.ts';
import { summarizeSurface } from '../../scaffold/summarize-surface.ts';
import { mayConfigure, surveyConfig } from '../../scaffold/survey-config.ts';
import { eachFile } from './each-file.ts';
import type { Events } from './events.ts';
import { nameSurvey } from './name-survey.ts';
import { scanFacts } from './scan-facts.ts';
import { scanSites } from './scan-sites.ts';
import type { Visit } from './visit-donor.ts';

export type Scan = {
  readonly result: ScanResult;
  readonly findings: readonly Finding[];
  /** The country that wrote it, as said or as its hosts tell, also one of which nothing is known. */
  readonly country: string | null;
};

/** Says what a donor is: one pass over its files, every one seen by the census, the gates and the search for names. */
export async function scanDonor(
  visit: Visit,
  { country, language: said }: { readonly country: string | null; readonly language: string | undefined },
  events: Events,
): Promise<Scan> {
  const { snapshot, source, ref } = visit;
  const { donor, commit, tree, entries } = snapshot;
  const census = fileCensus(entries);
  const names = await nameSurvey(visit);
  const facts = scanFacts(
    country ?? names.tld,
    entries.map(({ path }) => path),
  );
  const inspected: Finding[] = [];
  const licenceTexts: { readonly path: string; readonly text: string }[] = [];
  const manifestLicences: ManifestLicence[] = [];
  const configs: ConfigFile[] = [];
  await eachFile(visit, events, (file) => {
    census.see(file);
    names.see(file);
    facts.see(file);
    const { findings, licence } = inspectFile(file, donor);
    inspected.push(...findings);
    if (licence !== null) licenceTexts.push(licence);
    if (DOCUMENT.test(file.path) && file.unread !== 'pointer')
      inspected.push(
        ...documentFindings(file.path, file.bytes, null).map((finding) => withDonor(finding, donor)),
      );
    const said = file.encoding === null ? null : manifestLicence(file.path, file.text());
    if (said !== null) manifestLicences.push(said);
    if (file.encoding !== null && mayConfigure(file.path))
      configs.push({ path: file.path, text: file.text() });
    if (file.unread === 'pointer') {
      inspected.push({ code: 'lfs-pointer', severity: 'info', args: {}, place: { donor, path: file.path } });
    }
  });
  const sites = await scanSites(visit, said, events);
  const { files, languages, scripts } = census.result();
  const { findings: nameFindings, near: _, tld, ...named } = names.result();
  const { findings: factFindings, ...inCountry } = facts.result();
  const licences = await detected(licenceTexts);
  const surface = surveyConfig(configs.sort((a, b) => byCodePoint(a.path, b.path)));
  const submodules = entries.flatMap(({ mode, oid, path }): Finding[] =>
    mode === SUBMODULE
      ? [{ code: 'submodule', severity: 'warning', args: { commit: oid }, place: { donor, path } }]
      : [],
  );
  const unseen: ScanResult['unseen'] = [
    { what: 'binary', count: files.binary },
    { what: 'unknown-encoding', count: files.unknownEncoding },
    { what: 'pointer', count: files.pointers },
    { what: 'submodule', count: files.submodules },
    { what: 'missing', count: visit.missing },
    ...opaqueFiles(entries).map(({ what, count }) => ({ what, count })),
  ];
  return {
    result: {
      source,
      ref,
      commit,
      tree,
      files,
      languages,
      ...named,
      licences,
      manifestLicences: manifestLicences.sort((a, b) => byCodePoint(a.path, b.path)),
      secrets: byKind(inspected, 'secret-found'),
      personalData: byKind(inspected, 'personal-data'),
      scripts,
      texts: textPicture(sites.rows, sites.language, await sites.counts()),
      country: inCountry,
      configuration: summarizeSurface(surface),
      unseen,
    },
    country: country ?? tld,
    findings: [
      ...visit.findings,
      ...sites.findings.map((finding) => withDonor(finding, donor)),
      ...inspected.sort((a, b) => byCodePoint(a.place?.path ?? '', b.place?.path ?? '')),
      ...nameFindings,
      ...factFindings.map((finding) => withDonor(finding, donor)),
      ...surface.findings.map((finding) => withDonor(finding, donor)),
      ...submodules,
      ...unseenTexts(entries).map((finding) => withDonor(finding, donor)),
      ...(await licenceFindings(donor, licenceTexts)),
      ...licenceContradictions(donor, manifestLicences, licences),
    ],
  };
}

function withDonor(finding: Finding, donor: string): Finding {
  return { ...finding, place: { donor, path: '', ...finding.place } };
}

async function detected(
  texts: readonly { readonly path: string; readonly text: string }[],
): Promise<readonly LicenceFile[]> {
  const files: LicenceFile[] = [];
  for (const { path, text } of texts) files.push({ path, ...(await detectLicence(text)) });
  return files.sort((a, b) => byCodePoint(a.path, b.path));
}

function byKind(findings: readonly Finding[], code: 'secret-found' | 'personal-data'): readonly KindCount[] {
  const sums = new Map<string, KindCount>();
  for (const finding of findings) {
    if (finding.code !== code) continue;
    const { kind, count } = finding.args;
    const sum = sums.get(kind) ?? { kind, count: 0, files: 0 };
    sums.set(kind, { kind, count: sum.count + count, files: sum.files + 1 });
  }
  return [...sums.values()].sort((a, b) => byCodePoint(a.kind, b.kind));
}
