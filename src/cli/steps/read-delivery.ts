import { hash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Format, Parsed, RowFault } from '../../formats/format.ts';
import { FORMATS } from '../../formats/index.ts';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { fill } from '../../messages/say.ts';
import type { Batch } from '../../model/batch.ts';
import { isBatchName } from '../../model/batch.ts';
import { SaphanError } from '../../model/error.ts';
import type { Workspace } from '../workspace.ts';
import { deliveredBytes } from './delivered-bytes.ts';
import { knownLanguages } from './known-languages.ts';

/** A file that came back, and where it belongs. */
export type Delivered = {
  /** As it was given. */
  readonly path: string;
  /** Of its bytes. */
  readonly digest: string;
  readonly format: Format;
  readonly parsed: Parsed;
  readonly language: string;
  readonly donor: string;
  /** The delivery that it belongs to; a file that names none goes by its own name. */
  readonly batch: string;
  readonly record: Batch | undefined;
};

/** What the command line says of files that do not say it themselves. */
export type Belonging = { readonly donor?: string; readonly language?: string };

/** Faults that leave nothing of a file; all others are about one row. */
const WHOLE: readonly RowFault['fault'][] = ['unreadable', 'encoding', 'no-table'];

/** Reads a file, whatever its name says that it is. Fails where it cannot be read, or nobody knows whose it is. */
export function readDelivery(
  workspace: Workspace,
  path: string,
  cwd: string,
  known: readonly Batch[],
  belonging: Belonging,
): Delivered {
  const bytes = deliveredBytes(path, cwd);
  const { format, parsed } = parseAny(path, bytes);
  const name = basename(path, extname(path));
  const record =
    known.find(({ batch }) => batch === parsed.batch) ??
    known.find(({ batch }) => name === batch || name.startsWith(`${batch}.`));
  const named = parsed.batch !== undefined && isBatchName(parsed.batch) ? parsed.batch : undefined;
  return {
    path,
    digest: hash('sha256', bytes, 'hex').slice(0, 8),
    format,
    parsed,
    batch: record?.batch ?? named ?? batchOf(name),
    record,
    ...whose(workspace, path, parsed, record, belonging),
  };
}

function parseAny(path: string, bytes: Uint8Array): { readonly format: Format; readonly parsed: Parsed } {
  const extension = extname(path).toLowerCase();
  // Whatever its name, a zip is no PO file: what is wrong with it, only a reader of workbooks can say.
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const score = ({ id, extensions }: Format) =>
    +((id === 'xlsx') === isZip) * 2 + +extensions.includes(extension);
  const likely = [...FORMATS].sort((a, b) => score(b) - score(a));
  let first: RowFault | undefined;
  for (const format of likely) {
    const parsed = format.parse(bytes);
    const fault = parsed.faults.find((each) => WHOLE.includes(each.fault));
    if (fault === undefined && parsed.rows.length + parsed.faults.length > 0) return { format, parsed };
    first ??= fault ?? { fault: 'no-table', detail: '' };
  }
  const { fault: kind, detail, line } = first ?? { fault: 'no-table', detail: '' };
  const place = { path, ...(line === undefined ? {} : { line }) };
  const where = line === undefined ? path : `${path}:${line}`;
  throw new SaphanError('delivery-unreadable', { path: where, kind, detail }, { place });
}

/** A file tells whose it is; what it says is from outside, so it only counts where the workspace knows it too. */
function whose(
  workspace: Workspace,
  path: string,
  parsed: Parsed,
  record: Batch | undefined,
  belonging: Belonging,
): { readonly donor: string; readonly language: string } {
  const donors = workspace.plan.donors.map(({ id }) => id);
  const languages = knownLanguages(workspace);
  const own = parsed.language === undefined ? undefined : ourLanguage(parsed.language, languages);
  const said = {
    donor: donors.find((id) => id === parsed.donor) ?? record?.donor,
    language: own ?? record?.language,
  };
  for (const what of ['donor', 'language'] as const) {
    const [asked, told] = [belonging[what], said[what]];
    if (asked === undefined || told === undefined || asked === told) continue;
    throw new SaphanError('bad-flag', {
      flag: `--${what}`,
      value: asked,
      reason: fill(FLAG_WORDS.fileSays, { path, told }),
    });
  }
  // What was written in another language would cross as ours.
  if (parsed.language !== undefined && own === undefined && belonging.language === undefined)
    throw new SaphanError('delivery-language', {
      path,
      said: parsed.language,
      languages: languages.join(', '),
    });
  const donor = said.donor ?? belonging.donor ?? only(donors);
  const language = said.language ?? belonging.language ?? only(workspace.plan.languages.targets);
  if (donor === undefined || language === undefined) {
    throw new SaphanError('delivery-unknown', {
      path,
      donors: donors.join(', '),
      languages: languages.join(', '),
    });
  }
  return { donor, language };
}

/** Poedit writes `lo_LA` where a country was chosen. */
function ourLanguage(said: string, languages: readonly string[]): string | undefined {
  const small = said.toLowerCase();
  return (
    languages.find((tag) => small === tag.toLowerCase()) ??
    languages.find((tag) => small.startsWith(`${tag.toLowerCase()}-`))
  );
}

function only(all: readonly string[]): string | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function batchOf(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  return isBatchName(plain.slice(0, 100)) ? plain.slice(0, 100) : 'delivery';
}
