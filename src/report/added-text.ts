import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { patchLines } from './patch-lines.ts';

/** One side of a diff; without a text where git would call it binary. */
export type ShownFile = {
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
  readonly text: string | null;
};

const NOTHING = '/dev/null';

/** A file that is laid beside the donor's (`before` is null) or over one of them, in the words and the form of git. */
export function addedText(before: ShownFile | null, after: ShownFile, paint: Paint): string {
  if (before === null) return oneSided('new', after, paint);
  // A link or a submodule that gives way to a file is gone before the file comes.
  if (kindOf(before) !== kindOf(after))
    return oneSided('deleted', before, paint) + oneSided('new', after, paint);
  if (before.path === after.path && before.mode === after.mode && before.oid === after.oid) return '';
  const head = [
    `diff --git a/${before.path} b/${after.path}`,
    ...(before.mode === after.mode ? [] : [`old mode ${before.mode}`, `new mode ${after.mode}`]),
    ...(before.path === after.path
      ? []
      : ['similarity index 90%', `rename from ${before.path}`, `rename to ${after.path}`]),
  ];
  return lines(head, paint) + body(`a/${before.path}`, before, `b/${after.path}`, after, paint);
}

/** Without the permissions: what git keeps apart are files, links and submodules. */
function kindOf({ mode }: ShownFile): string {
  return mode.slice(0, 3);
}

function oneSided(what: 'new' | 'deleted', file: ShownFile, paint: Paint): string {
  const { path, mode, oid, text } = file;
  const head = lines([`diff --git a/${path} b/${path}`, `${what} file mode ${mode}`], paint);
  const none = { path, mode, oid: '0'.repeat(oid.length), text: text === null ? null : '' };
  return what === 'new'
    ? head + body(NOTHING, none, `b/${path}`, file, paint)
    : head + body(`a/${path}`, file, NOTHING, none, paint);
}

function body(from: string, before: ShownFile, to: string, after: ShownFile, paint: Paint): string {
  if (before.text !== null && after.text !== null)
    return patchLines(from, to, before.text, after.text, paint);
  if (before.oid === after.oid) return '';
  const said = [`index ${before.oid}..${after.oid}`, `Binary files ${from} and ${to} differ`];
  return said.map((line) => `${harmlessText(line)}\n`).join('');
}

function lines(head: readonly string[], paint: Paint): string {
  return head.map((line) => `${paint.bold(harmlessText(line))}\n`).join('');
}
