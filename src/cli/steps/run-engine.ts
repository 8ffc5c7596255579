import { compareKeys, type KeysOfFile } from '../../extract/compare-keys.ts';
import { configFor } from '../../extract/donor-config.ts';
import {
  ENGINE_FILES,
  type I18nextParserEngine,
  i18nextParserEngine,
} from '../../extract/i18next-parser-engine.ts';
import { typescript } from '../../languages/typescript.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { ComparedKeys } from '../../model/compared-keys.ts';
import { isRegular } from '../../model/snapshot.ts';
import type { DonorTexts } from '../../transfer/donor-texts.ts';
import { exclude } from '../../transfer/exclude.ts';
import { readTexts } from '../../transfer/read-texts.ts';
import type { Workspace } from '../workspace.ts';
import type { ClonedDonor } from './clone-donor.ts';
import type { Events } from './events.ts';
import { gitReader } from './reader.ts';

/**
 * Has i18next-parser read every script and template that crosses, with the lexers that the donor's nearest configuration
 * of it names, and holds its keys against those of our own walk. It is an oracle: the catalogs do not change by it.
 */
export async function runEngine(
  { plan }: Workspace,
  { spec, mirror, snapshot }: ClonedDonor,
  { facts, configs }: Pick<DonorTexts, 'facts' | 'configs'>,
  events: Events,
): Promise<ComparedKeys> {
  const { id } = spec;
  events.phase('read', id);
  const own = configs.filter(({ kind }) => kind === 'i18next-parser');
  const ready = new Map<string, I18nextParserEngine>();
  for (const config of [undefined, ...own]) ready.set(config?.path ?? '', await i18nextParserEngine(config));
  const ours = new Map(facts.map(({ path, keys }) => [path, keys]));
  const skipped = new Set(facts.filter((file) => file.skipped !== undefined).map(({ path }) => path));
  const entries = exclude(snapshot.entries, plan, snapshot.donor).crossing.filter(
    (entry) =>
      isRegular(entry) &&
      !skipped.has(entry.path) &&
      (typescript.match(entry.path) || ENGINE_FILES.test(entry.path)),
  );
  const files: KeysOfFile[] = [];
  const warnings = new Set<string>();
  const texts = await readTexts(entries, gitReader(mirror, id));
  for (const [path, text] of [...texts].sort(([a], [b]) => byCodePoint(a, b))) {
    const read = ready.get(configFor(path, own)?.path ?? '')!.keys(text, path);
    for (const warning of read.warnings) warnings.add(warning);
    files.push(compareKeys({ path, text }, read.keys, ours.get(path) ?? []));
    events.tick(files.length, texts.size);
  }
  return {
    donor: id,
    files: files.length,
    both: files.reduce((sum, { both }) => sum + both, 0),
    onlyTheirs: files.flatMap(({ onlyTheirs }) => onlyTheirs),
    onlyOurs: files.flatMap(({ onlyOurs }) => onlyOurs),
    warnings: [...warnings].sort(byCodePoint),
  };
}
