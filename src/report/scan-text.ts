import { INTERFACE_WORDS } from '../messages/interface-words.ts';
import { KIND_WORDS } from '../messages/kind-words.ts';
import { type Say, sayIn } from '../messages/say-in.ts';
import { FILE_WORDS, SCAN_WORDS, UNSEEN_WORDS } from '../messages/scan-words.ts';
import { TABLE_WORDS } from '../messages/table-words.ts';
import type { Finding } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { factsText } from './facts-text.ts';
import { findingsText } from './findings-text.ts';
import { modulesText } from './modules-text.ts';
import { namesText } from './names-text.ts';
import { table } from './table.ts';
import { textPictureText } from './text-picture-text.ts';

const LISTED = 12;

/** What a donor is, on one page: what it holds, what it is called, whom it calls, whose it is, what was not seen. */
export function scanText(scan: ScanResult, findings: readonly Finding[], paint: Paint): string {
  const { files, packages } = scan;
  const say = sayIn(paint.translate);
  const titled = (title: string, body: string) => (body === '' ? '' : `${paint.bold(title)}\n${body}`);
  const section = (title: string, body: string) => titled(say(title), body);
  const rows = (list: readonly (readonly (string | number)[])[]) =>
    indent(table(list.slice(0, LISTED).map((row) => row.map((cell) => harmlessText(String(cell)))))) +
    (list.length > LISTED
      ? paint.dim(`  ${say(INTERFACE_WORDS.more, { count: list.length - LISTED })}\n`)
      : '');
  const filesOf = (count: number) => say(TABLE_WORDS.files, { count });
  const linesOf = (count: number) => say(TABLE_WORDS.lines, { count });
  const parts = [
    titled(
      harmlessText(`${scan.source} ${scan.ref}`.trim()),
      rows([[say(FILE_WORDS.commit), scan.commit.slice(0, 12)], ...fileRows(files, say)]),
    ),
    section(
      SCAN_WORDS.languages,
      rows([...scan.languages.map((each) => [each.language, each.files, each.lines])]),
    ),
    section(
      SCAN_WORDS.scripts,
      rows(scan.scripts.map((each) => [each.script, filesOf(each.files), linesOf(each.lines)])),
    ),
    titled(
      say(SCAN_WORDS.texts, { language: scan.texts.language }),
      indent(textPictureText(scan.texts, paint)),
    ),
    section(SCAN_WORDS.names, indent(namesText(scan.names, paint))),
    section(SCAN_WORDS.npm, rows(packages.npm.map((name) => [name]))),
    section(SCAN_WORDS.npmForeign, rows(packages.npmForeignWithName.map((name) => [name]))),
    section(SCAN_WORDS.java, rows(packages.java.map(({ prefix, files: count }) => [prefix, filesOf(count)]))),
    section(
      SCAN_WORDS.hosts,
      rows(
        calledFirst(scan.hosts).map((each) => [
          each.host,
          each.count,
          each.wire === 0 ? '' : say(SCAN_WORDS.inNamespaces, { count: each.wire }),
        ]),
      ),
    ),
    section(SCAN_WORDS.licences, rows(licenceRows(scan, say))),
    section(
      SCAN_WORDS.secrets,
      rows(
        [...scan.secrets, ...scan.personalData].map((each) => [
          say(KIND_WORDS[each.kind] ?? each.kind),
          each.count,
          say(SCAN_WORDS.inFiles, { count: each.files }),
        ]),
      ),
    ),
    titled(
      say(SCAN_WORDS.facts, { country: scan.country.code ?? '' }),
      scan.country.facts.length === 0 ? '' : indent(factsText(scan.country.facts, paint)),
    ),
    section(
      SCAN_WORDS.modules,
      scan.country.modules.length === 0 ? '' : indent(modulesText(scan.country.modules, paint)),
    ),
    section(
      SCAN_WORDS.variables,
      rows(
        scan.configuration.map((each) => [
          say(KIND_WORDS[each.class]!),
          each.variables,
          each.silent === 0 ? '' : say(SCAN_WORDS.silent, { count: each.silent }),
        ]),
      ),
    ),
    section(
      SCAN_WORDS.unseen,
      rows(scan.unseen.flatMap(({ what, count }) => (count === 0 ? [] : [[count, say(UNSEEN_WORDS[what])]]))),
    ),
    findingsText(findings, paint),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

const STANDARDS =
  /(?:^|\.)(?:w3|xmlsoap|apache|oasis-open|springframework|hibernate)\.org$|^(?:schemas|xmlns|java)\./;

/** Every tool's files name the standards' bodies: they come last. */
function calledFirst(hosts: ScanResult['hosts']): ScanResult['hosts'] {
  const isStandard = ({ host }: ScanResult['hosts'][number]) => STANDARDS.test(host);
  return [...hosts.filter((host) => !isStandard(host)), ...hosts.filter(isStandard)];
}

function fileRows(files: ScanResult['files'], say: Say): readonly (readonly [string, string | number])[] {
  const { encodings } = files;
  const rows: readonly (readonly [string, number])[] = [
    [FILE_WORDS.files, files.total],
    [FILE_WORDS.text, files.text],
    [FILE_WORDS.binary, files.binary],
    [FILE_WORDS.links, files.links],
    [FILE_WORDS.executable, files.executable],
    [FILE_WORDS.crlf, files.crlf],
    [FILE_WORDS.bom, encodings.bom],
    [FILE_WORDS.utf16, encodings['utf-16le'] + encodings['utf-16be']],
    [FILE_WORDS.older, encodings.older],
  ];
  const size = `${(files.bytes / 1e6).toFixed(1)} MB`;
  return [...rows.filter(([, count]) => count > 0), [FILE_WORDS.size, size] as const].map(([word, value]) => [
    say(word),
    value,
  ]);
}

function licenceRows({ licences, manifestLicences }: ScanResult, say: Say): readonly (readonly string[])[] {
  const texts = licences.map(({ path, id, verdict }) => [
    path,
    id ?? say(SCAN_WORDS.noLicence),
    verdict === 'match' ? '' : verdict,
  ]);
  const shallow = [...manifestLicences].sort((a, b) => a.path.split('/').length - b.path.split('/').length);
  return [...texts, ...shallow.map(({ path, licence }) => [path, licence, say(SCAN_WORDS.byManifest)])];
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
