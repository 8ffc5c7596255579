import type { Encoding, SourceFile } from '../model/file.ts';
import { globs } from '../model/glob.ts';
import { objectId } from '../model/objects/object-id.ts';
import type { Plan } from '../model/plan.ts';
import { type Entry, isRegular, type ObjectFormat } from '../model/snapshot.ts';
import { type Blocked, NOTHING_BLOCKED } from '../rebrand/clash.ts';
import type { NameRules } from '../rebrand/rules.ts';
import { apply } from './apply.ts';
import { decode } from './decode.ts';
import type { Outcome } from './outcome.ts';
import type { DerivePorts } from './ports.ts';
import { signer } from './signer.ts';
import { splice } from './splice.ts';
import { surveyFile } from './survey-file.ts';

/** A file that any stage has a word on. All others pass as they are. */
export type Surveyed = { readonly outcome: Outcome; readonly encoding: Encoding };

/**
 * Reads every file once and edits it on the way: nothing holds more than one file's text. Only where some
 * file needs a name to stay are the files with edits read again, so that all of them keep it.
 */
export async function surveyTree(
  entries: readonly Entry[],
  plan: Plan,
  rules: NameRules,
  format: ObjectFormat,
  ports: DerivePorts,
): Promise<ReadonlyMap<string, Surveyed>> {
  const files = entries.filter(isRegular);
  const { onChange: _, ...silent } = ports;
  const surveyed = await round(files, plan, rules, format, NOTHING_BLOCKED, silent);
  const outcomes = [...surveyed.values()].map(({ outcome }) => outcome);
  const blocked: Blocked = {
    identifiers: new Set(outcomes.flatMap((outcome) => outcome.blocked)),
    stored: new Set(outcomes.flatMap((outcome) => outcome.stored)),
  };
  const isFree = blocked.identifiers.size + blocked.stored.size === 0;
  if (isFree && ports.onChange === undefined) return surveyed;
  const edited = files.filter((entry) => (surveyed.get(entry.path)?.outcome.edits.length ?? 0) > 0);
  const again = await round(edited, plan, rules, format, blocked, ports);
  const merged = new Map(surveyed);
  for (const [path, second] of again) merged.set(path, withClashes(second, surveyed.get(path)));
  return merged;
}

/** The second look finds no clash any more: the file that has it still tells it. */
function withClashes({ outcome, encoding }: Surveyed, first: Surveyed | undefined): Surveyed {
  const clashes = first?.outcome.findings.filter((finding) => finding.code === 'name-clash') ?? [];
  return { outcome: { ...outcome, findings: [...outcome.findings, ...clashes] }, encoding };
}

async function round(
  files: readonly Entry[],
  plan: Plan,
  rules: NameRules,
  format: ObjectFormat,
  blocked: Blocked,
  ports: DerivePorts,
): Promise<Map<string, Surveyed>> {
  const surveyed = new Map<string, Surveyed>();
  const sign = signer(plan, rules, blocked);
  const isRedacted = globs(plan.redact.flatMap(({ paths }) => paths));
  const byOid = groupByOid(files);
  let done = 0;
  await ports.read([...byOid.keys()], (oid, bytes) => {
    const places = byOid.get(oid) ?? [];
    done += places.length;
    ports.progress(done, files.length);
    for (const entry of places) {
      const file = decode(entry.path, oid, bytes);
      const raw = rules.search.scan(file.utf8());
      if (raw.length === 0 && (file.encoding !== null ? !isRedacted(entry.path) : file.unread === 'binary'))
        continue;
      const signature = ports.cache === null ? '' : sign(entry, raw);
      const known = ports.cache?.get(signature);
      const outcome =
        known !== undefined && isUsable(known, ports)
          ? known
          : write(file, surveyFile(file, raw, rules, plan.redact, blocked), format, ports);
      if (outcome !== known) ports.cache?.set(signature, outcome);
      surveyed.set(entry.path, { outcome, encoding: file.encoding ?? 'utf-8' });
    }
  });
  return surveyed;
}

/** Hands the edited file on, and notes its id. */
function write(file: SourceFile, outcome: Outcome, format: ObjectFormat, ports: DerivePorts): Outcome {
  if (outcome.edits.length === 0) return outcome;
  const bytes = splice(file, outcome.edits);
  if (ports.onChange !== undefined) {
    const after = apply(file.text(), outcome.edits);
    ports.onChange({ from: file.path, to: file.path, before: file, after });
  }
  const oid = objectId('blob', bytes, format);
  ports.write('blob', oid, bytes);
  return { ...outcome, oid };
}

function isUsable(outcome: Outcome, ports: DerivePorts): boolean {
  if (outcome.edits.length === 0) return true;
  return ports.onChange === undefined && outcome.oid !== undefined && ports.has(outcome.oid);
}

function groupByOid(files: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of files) {
    const group = groups.get(entry.oid);
    if (group === undefined) groups.set(entry.oid, [entry]);
    else group.push(entry);
  }
  return groups;
}
