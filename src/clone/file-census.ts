import { byCodePoint } from '../model/by-code-point.ts';
import { isCodePage } from '../model/code-page.ts';
import type { SourceFile } from '../model/file.ts';
import type { FileCounts, LanguageCount, ScriptCount } from '../model/scan-result.ts';
import { type Entry, isRegular, SUBMODULE, SYMLINK } from '../model/snapshot.ts';
import { countScripts } from './count-scripts.ts';
import { extensionOf, languageOf } from './language-of.ts';

export type FileCensus = {
  /** Takes one regular file, once for each path that it has. */
  readonly see: (file: SourceFile) => void;
  readonly result: () => {
    readonly files: FileCounts;
    readonly languages: readonly LanguageCount[];
    readonly scripts: readonly ScriptCount[];
  };
};

type Sum = { files: number; lines: number };

const NEWLINE = 0x0a;

/** Counts the files of a tree by what they are: encodings, extensions, languages, scripts. */
export function fileCensus(entries: readonly Entry[]): FileCensus {
  const files = { text: 0, binary: 0, unknownEncoding: 0, pointers: 0, bytes: 0, crlf: 0 };
  const encodings = { 'utf-8': 0, 'utf-16le': 0, 'utf-16be': 0, bom: 0, older: 0 };
  const languages = new Map<string, Sum>();
  const scripts = new Map<string, Sum>();
  return {
    see(file) {
      files.bytes += file.bytes.length;
      if (file.encoding === null) {
        files[
          file.unread === 'pointer' ? 'pointers' : file.unread === 'binary' ? 'binary' : 'unknownEncoding'
        ]++;
        return;
      }
      const utf8 = file.utf8();
      files.text++;
      encodings[isCodePage(file.encoding) ? 'older' : file.encoding]++;
      if (file.encoding.startsWith('utf-16') || utf8.subarray(0, 3).equals(BOM)) encodings.bom++;
      if (utf8.includes('\r\n')) files.crlf++;
      const language = languageOf(file.path);
      if (language !== null) add(languages, language, linesOf(utf8));
      for (const [script, lines] of countScripts(file)) add(scripts, script, lines);
    },
    result() {
      const count = (mode: string) => entries.filter((entry) => entry.mode === mode).length;
      const regular = entries.filter(isRegular);
      return {
        files: {
          total: entries.length,
          text: files.text,
          binary: files.binary,
          unknownEncoding: files.unknownEncoding,
          pointers: files.pointers,
          links: count(SYMLINK),
          submodules: count(SUBMODULE),
          executable: count('100755'),
          bytes: files.bytes,
          encodings: { ...encodings },
          crlf: files.crlf,
          extensions: extensions(regular),
        },
        languages: rows(languages).map(([language, sum]) => ({ language, ...sum })),
        scripts: rows(scripts).map(([script, sum]) => ({ script, ...sum })),
      };
    },
  };
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

function linesOf(utf8: Buffer): number {
  let lines = utf8.length > 0 && utf8.at(-1) !== NEWLINE ? 1 : 0;
  for (let at = utf8.indexOf(NEWLINE); at !== -1; at = utf8.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

function add(sums: Map<string, Sum>, key: string, lines: number): void {
  const sum = sums.get(key) ?? { files: 0, lines: 0 };
  sums.set(key, { files: sum.files + 1, lines: sum.lines + lines });
}

function rows(sums: ReadonlyMap<string, Sum>): readonly [string, Sum][] {
  return [...sums].sort(([a, x], [b, y]) => y.files - x.files || byCodePoint(a, b));
}

function extensions(regular: readonly Entry[]): FileCounts['extensions'] {
  const counts = new Map<string, number>();
  for (const { path } of regular) counts.set(extensionOf(path), (counts.get(extensionOf(path)) ?? 0) + 1);
  return [...counts]
    .map(([extension, count]) => ({ extension, count }))
    .sort((a, b) => b.count - a.count || byCodePoint(a.extension, b.extension));
}
