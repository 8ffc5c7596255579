import type { Finding } from '../model/finding.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import type { ScanResult, Unseen } from '../model/scan-result.ts';
import { factsText } from './facts-text.ts';
import { findingsText } from './findings-text.ts';
import { modulesText } from './modules-text.ts';
import { namesText } from './names-text.ts';
import { table } from './table.ts';
import { textPictureText } from './text-picture-text.ts';

const LISTED = 12;

const UNSEEN: Record<Unseen, string> = {
  pdf: 'PDF files',
  office: 'office documents',
  image: 'pictures',
  font: 'fonts',
  media: 'audio and video files',
  archive: 'archives',
  database: 'database files',
  compiled: 'compiled catalogs and reports',
  content: 'files about tables of a live database, whose content is not in the tree',
  binary: 'binary files',
  'unknown-encoding': 'files in an encoding that is not told',
  pointer: 'files whose contents are in Git LFS',
  submodule: 'submodules',
  missing: 'files that the donor’s copy lacks',
};

/** What a donor is, on one page: what it holds, what it is called, whom it calls, whose it is, what was not seen. */
export function scanText(scan: ScanResult, findings: readonly Finding[], paint: Paint): string {
  const { files, packages } = scan;
  const section = (title: string, body: string) => (body === '' ? '' : `${paint.bold(title)}\n${body}`);
  const rows = (list: readonly (readonly (string | number)[])[]) =>
    indent(table(list.slice(0, LISTED).map((row) => row.map((cell) => harmlessText(String(cell)))))) +
    (list.length > LISTED ? paint.dim(`  … and ${list.length - LISTED} more\n`) : '');
  const parts = [
    section(
      harmlessText(`${scan.source} ${scan.ref}`.trim()),
      rows([['commit', scan.commit.slice(0, 12)], ...fileRows(files)]),
    ),
    section('Languages', rows([...scan.languages.map((each) => [each.language, each.files, each.lines])])),
    section(
      'Scripts',
      rows(scan.scripts.map((each) => [each.script, `${each.files} files`, `${each.lines} lines`])),
    ),
    section(`Text that people read (${scan.texts.language})`, indent(textPictureText(scan.texts, paint))),
    section('Names it goes by', indent(namesText(scan.names, paint))),
    section('npm packages defined here', rows(packages.npm.map((name) => [name]))),
    section(
      'npm packages from a registry with its name',
      rows(packages.npmForeignWithName.map((name) => [name])),
    ),
    section(
      'Java packages',
      rows(packages.java.map(({ prefix, files: count }) => [prefix, `${count} files`])),
    ),
    section(
      'Hosts',
      rows(
        calledFirst(scan.hosts).map((each) => [
          each.host,
          each.count,
          each.wire === 0 ? '' : `${each.wire} in namespaces`,
        ]),
      ),
    ),
    section('Licences', rows(licenceRows(scan))),
    section(
      'Looks secret or personal',
      rows(
        [...scan.secrets, ...scan.personalData].map((each) => [
          each.kind,
          each.count,
          `in ${each.files} files`,
        ]),
      ),
    ),
    section(
      `Facts of its country (${scan.country.code ?? ''})`,
      scan.country.facts.length === 0 ? '' : indent(factsText(scan.country.facts, paint)),
    ),
    section(
      'Systems that only its country has',
      scan.country.modules.length === 0 ? '' : indent(modulesText(scan.country.modules, paint)),
    ),
    section(
      'Configuration variables',
      rows(
        scan.configuration.map((each) => [
          each.class,
          each.variables,
          each.silent === 0 ? '' : `${each.silent} fall back to the donor’s own value and say nothing`,
        ]),
      ),
    ),
    section(
      'Not looked into',
      rows(scan.unseen.flatMap(({ what, count }) => (count === 0 ? [] : [[count, UNSEEN[what]]]))),
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

function fileRows(files: ScanResult['files']): readonly (readonly [string, string | number])[] {
  const { encodings } = files;
  const rows: readonly (readonly [string, number])[] = [
    ['files', files.total],
    ['text', files.text],
    ['binary', files.binary],
    ['symbolic links', files.links],
    ['executable', files.executable],
    ['with CRLF', files.crlf],
    ['with a byte order mark', encodings.bom],
    ['in UTF-16', encodings['utf-16le'] + encodings['utf-16be']],
  ];
  return [...rows.filter(([, count]) => count > 0), ['size', `${(files.bytes / 1e6).toFixed(1)} MB`]];
}

function licenceRows({ licences, manifestLicences }: ScanResult): readonly (readonly string[])[] {
  const texts = licences.map(({ path, id, verdict }) => [
    path,
    id ?? 'unknown',
    verdict === 'match' ? '' : verdict,
  ]);
  const shallow = [...manifestLicences].sort((a, b) => a.path.split('/').length - b.path.split('/').length);
  return [...texts, ...shallow.map(({ path, licence }) => [path, licence, 'as its manifest says'])];
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
