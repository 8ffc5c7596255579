import type { Encoding } from '../model/file.ts';
import { globs } from '../model/glob.ts';
import type { Plan } from '../model/plan.ts';
import { type Entry, isRegular, type ObjectFormat } from '../model/snapshot.ts';
import { type Blocked, NOTHING_BLOCKED } from '../rebrand/clash.ts';
import { OF_TREE } from '../rebrand/is-of-tree.ts';
import type { RawHits } from '../rebrand/needle-search.ts';
import { isOuter } from '../rebrand/outer-name.ts';
import type { NameRules } from '../rebrand/rules.ts';
import { decode } from './decode.ts';
import type { Outcome } from './outcome.ts';
import type { DerivePorts } from './ports.ts';
import { ascending, type BlobScan, type ScanMemory, scanMemory } from './scan-memory.ts';
import { signer } from './signer.ts';
import { surveyFile } from './survey-file.ts';
import type { Texts } from './texts.ts';
import { writeOutcome } from './write-outcome.ts';

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
  texts: Texts,
): Promise<ReadonlyMap<string, Surveyed>> {
  const files = entries.filter(isRegular);
  const memory = scanMemory(ports.scans?.load() ?? null, rules.search.needles, ports.scans !== null);
  const { onChange: _, ...silent } = ports;
  const surveyed = await round(files, plan, rules, format, NOTHING_BLOCKED, memory, silent, texts);
  ports.scans?.save(memory.stored);
  const outcomes = [...surveyed.values()].map(({ outcome }) => outcome);
  const blocked: Blocked = {
    identifiers: new Set(outcomes.flatMap((outcome) => outcome.blocked)),
    stored: storedNames(outcomes.flatMap((outcome) => outcome.stored)),
    keys: new Set(outcomes.flatMap((outcome) => outcome.keys)),
    foreign: new Set(outcomes.flatMap((outcome) => outcome.foreign)),
  };
  const isFree =
    blocked.identifiers.size + blocked.stored.size + blocked.keys.size + blocked.foreign.size === 0;
  if (isFree && ports.onChange === undefined) return surveyed;
  const isBlocked = (token: string) =>
    blocked.identifiers.has(token) ||
    blocked.stored.has(token) ||
    blocked.keys.has(token) ||
    blocked.foreign.has(token);
  const edited = files.filter(({ path }) => {
    const outcome = surveyed.get(path)?.outcome;
    if (outcome === undefined || outcome.edits.length === 0) return false;
    return ports.onChange !== undefined || outcome.tokens.some(isBlocked);
  });
  if (edited.length === 0) return surveyed;
  const again = await round(edited, plan, rules, format, blocked, memory, ports, texts);
  const merged = new Map(surveyed);
  for (const [path, second] of again) merged.set(path, withClashes(second, surveyed.get(path)));
  return merged;
}

/** What something of the tree is called as well, nothing outside of it holds back. */
function storedNames(names: readonly (readonly [name: string, why: string])[]): Blocked['stored'] {
  const isOfTree = new Set(names.flatMap(([name, why]) => (why === OF_TREE ? [name] : [])));
  return new Map(names.filter(([name, why]) => why !== OF_TREE && !(isOuter(why) && isOfTree.has(name))));
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
  memory: ScanMemory,
  ports: DerivePorts,
  texts: Texts,
): Promise<Map<string, Surveyed>> {
  const surveyed = new Map<string, Surveyed>();
  const sign = signer(plan, rules, blocked, texts);
  const isRedacted = globs(plan.redact.flatMap(({ paths }) => paths));
  const byOid = groupByOid(files);
  const hasMemory = memory.fresh.length < rules.search.needles.length;
  const scanFresh = hasMemory ? rules.search.scanFor(memory.fresh) : null;
  /** Whether nothing is left to do for a file: no stage has a word on it, or its last word is known. */
  const isSettled = (entry: Entry, { met, encoding, unread }: BlobScan): boolean => {
    const isPlain = encoding !== null ? !isRedacted(entry.path) : unread === 'binary';
    const isSilent = !texts.files.has(entry.path) && !texts.ready.has(entry.path);
    if (met.length === 0 && isPlain && isSilent) return true;
    const outcome = ports.cache?.get(sign(entry, met));
    if (outcome === undefined || !isUsable(outcome, ports)) return false;
    surveyed.set(entry.path, { outcome, encoding: encoding ?? 'utf-8' });
    return true;
  };
  const holdsNoFresh = withoutFresh(memory, rules, ports);
  const unsettled = [...byOid.keys()].filter((oid) => {
    const scan = holdsNoFresh(oid) ? memory.recall(oid) : undefined;
    if (scan === undefined || (isWide(scan) && memory.fresh.length > 0)) return true;
    memory.note(oid, scan);
    return !byOid.get(oid)!.every((entry) => isSettled(entry, scan));
  });
  let done = 0;
  await ports.read(unsettled, (oid, bytes) => {
    ports.progress(++done, unsettled.length);
    const remembered = scanFresh === null ? null : completed(memory.recall(oid), bytes, scanFresh);
    for (const entry of byOid.get(oid) ?? []) {
      if (remembered !== null) memory.note(oid, remembered);
      if (remembered !== null && isSettled(entry, remembered)) continue;
      const file = decode(entry.path, oid, bytes);
      const raw = rules.search.scan(file.utf8());
      const { encoding, unread } = file;
      const scan = { encoding, unread, met: ascending(raw.map(([needle]) => needle)) };
      memory.note(oid, scan);
      if (isSettled(entry, scan)) continue;
      const outcome = writeOutcome(
        file,
        surveyFile(file, raw, rules, plan.redact, blocked, texts),
        format,
        ports,
      );
      ports.cache?.set(sign(entry, scan.met), outcome);
      surveyed.set(entry.path, { outcome, encoding: encoding ?? 'utf-8' });
    }
  });
  return surveyed;
}

/** Tells of which blobs it is known, without a look, that they hold none of the new needles. */
function withoutFresh(
  memory: ScanMemory,
  { search }: NameRules,
  ports: DerivePorts,
): (oid: string) => boolean {
  if (memory.fresh.length === 0) return () => true;
  if (memory.fresh.length === search.needles.length) return () => false;
  const without = ports.without?.(memory.fresh.map((index) => search.needles[index]!));
  return (oid) => without?.has(oid) === true;
}

/** Needles are looked for in UTF-8, so the bytes as they are tell nothing. */
function isWide({ encoding }: BlobScan): boolean {
  return encoding !== null && encoding !== 'utf-8';
}

/** What is remembered of a blob, and which of the new needles it holds; null where that takes a whole look. */
function completed(
  known: BlobScan | undefined,
  bytes: Buffer,
  scanFresh: (utf8: Uint8Array) => RawHits,
): BlobScan | null {
  if (known === undefined || isWide(known)) return null;
  const raw = scanFresh(bytes);
  return raw.length === 0
    ? known
    : { ...known, met: ascending([...known.met, ...raw.map(([needle]) => needle)]) };
}

function isUsable(outcome: Outcome, ports: DerivePorts): boolean {
  if (outcome.edits.length === 0) return true;
  if (ports.onChange !== undefined) return false;
  return !ports.named || (outcome.oid !== undefined && ports.has(outcome.oid));
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
