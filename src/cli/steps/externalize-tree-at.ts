import { join } from 'node:path';
import { externalizeTree } from '../../externalize/externalize-tree.ts';
import type { TextDecisions } from '../../extract/file-decisions.ts';
import { languageFindings } from '../../extract/language-findings.ts';
import { scriptOf } from '../../extract/script.ts';
import { isTold, toldLanguage, USUAL_LANGUAGE } from '../../extract/told-language.ts';
import { git, gitText } from '../../io/git.ts';
import { initGit } from '../../io/init-git.ts';
import { packWriter } from '../../io/pack-writer.ts';
import { borrowObjects } from '../../io/recipient.ts';
import type { Source } from '../../io/source.ts';
import { template } from '../../io/template.ts';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { isCodePage } from '../../model/code-page.ts';
import { SaphanError } from '../../model/error.ts';
import type { ExternalizedTree } from '../../model/externalized.ts';
import type { Finding } from '../../model/finding.ts';
import { buildTree } from '../../model/objects/build-tree.ts';
import { objectId } from '../../model/objects/object-id.ts';
import { type Entry, isRegular } from '../../model/snapshot.ts';
import { encode } from '../../transfer/decode.ts';
import { donorTexts } from '../../transfer/donor-texts.ts';
import { eachFile } from './each-file.ts';
import type { Events } from './events.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { openTree } from './open-tree.ts';
import { gitReader } from './reader.ts';
import { withSurveyHelp } from './with-survey-help.ts';

export type ExternalizeOptions = {
  readonly id: string;
  readonly temporary: string;
  /** undefined: what the texts tell. */
  readonly language: string | undefined;
  readonly decisions?: TextDecisions;
  readonly isApplied: boolean;
};

export type ExternalizedAt = {
  readonly tree: ExternalizedTree;
  /** As `git apply` takes it; empty where nothing changes. */
  readonly patch: Buffer;
  readonly findings: readonly Finding[];
};

/** Files that a codemod may ask for. */
const ASKED = /\.(?:[cm]?[jt]sx?|vue|html?|java|json|properties|gradle|kts)$|(?:^|\/)pom\.xml$/;

/** Turns the hard-coded texts of a work tree into look-ups, as a patch, and makes it in a clean tree if it is to be. */
export async function externalizeTreeAt(
  source: Exclude<Source, { kind: 'url' }>,
  { id, temporary, language: wanted, decisions, isApplied }: ExternalizeOptions,
  events: Events,
): Promise<ExternalizedAt> {
  if (isApplied) await requireClean(source);
  const { mirror, commit } = await openTree(source, join(temporary, `${id}.tree`));
  const snapshot = await loadSnapshot(mirror, id, commit);
  const { entries, objectFormat } = snapshot;
  events.phase('read', id);
  const read = gitReader(mirror, id);
  const survey = (language: string, foreign = false) =>
    withSurveyHelp((help) =>
      donorTexts(
        entries,
        { language, foreign, ...(decisions === undefined ? {} : { decisions }) },
        { read, progress: events.tick, cache: null, help },
      ),
    );
  let texts = await survey(wanted ?? USUAL_LANGUAGE);
  let told = wanted === undefined ? toldLanguage(texts.facts) : null;
  // Files in Latin letters were not read yet, and they may be all there is.
  if (told !== null && !isTold(told)) told = toldLanguage((await survey(USUAL_LANGUAGE, true)).facts);
  const language = wanted ?? told?.language ?? USUAL_LANGUAGE;
  if (told !== null && language !== USUAL_LANGUAGE) texts = await survey(language);
  const files = new Map<string, { readonly text: string; readonly encoding: Parameters<typeof encode>[1] }>();
  await eachFile(
    { mirror, snapshot },
    events,
    ({ path, encoding, text }) => {
      // Catalogs beside it would be in another encoding.
      if (encoding !== null && !isCodePage(encoding)) files.set(path, { text: text(), encoding });
    },
    ({ path }) => ASKED.test(path),
    read,
  );
  const paths = entries.map(({ path }) => path);
  const present = new Set(paths);
  const done = externalizeTree({
    paths,
    has: (path) => present.has(path),
    textOf: (path) => files.get(path)?.text,
    language,
    catalogs: texts.catalogs,
    configs: texts.configs,
    templates: {
      'Messages.java': template('externalize/Messages.java'),
      'i18n.ts': template('externalize/i18n.ts'),
    },
    facts: texts.facts.filter(({ path }) => files.has(path)),
    index: texts.index,
    script: scriptOf(language),
  });
  const changed = [...done.files].map(([path, text]) => ({
    path,
    bytes: encode(text, files.get(path)?.encoding ?? 'utf-8'),
  }));
  const patch = changed.length === 0 ? Buffer.alloc(0) : await patchOf();
  if (isApplied && patch.length > 0)
    await git(
      { gitDir: (source as { gitDir: string }).gitDir, workTree: source.path },
      ['apply', '--whitespace=nowarn', '-'],
      { input: patch },
    );
  const stays: Partial<Record<string, number>> = {};
  for (const { why } of done.stays) stays[why] = (stays[why] ?? 0) + 1;
  return {
    patch,
    findings: [
      ...(told === null ? [] : languageFindings(told)),
      ...done.stays.map(
        ({ path, line, why }): Finding => ({
          code: 'text-stays',
          severity: 'info',
          args: { why },
          place: { path, line },
        }),
      ),
    ],
    tree: {
      id,
      language,
      files: [...done.edits].map(([path, edits]) => ({ path, edits })),
      created: changed.flatMap(({ path }) => (present.has(path) ? [] : [path])),
      edits: [...done.edits.values()].reduce((sum, edits) => sum + edits, 0),
      places: done.places,
      keys: done.keys,
      stays,
    },
  };

  /** As git itself tells the difference, in a repository of its own that lends the objects. */
  async function patchOf(): Promise<Buffer> {
    const apart = { gitDir: join(temporary, `${id}.after`) };
    await initGit(apart.gitDir, true, [`--object-format=${objectFormat}`]);
    borrowObjects(mirror, apart);
    const pack = packWriter(apart, objectFormat, temporary);
    try {
      const replaced = new Map<string, Entry>();
      for (const { path, bytes } of changed) {
        const oid = objectId('blob', bytes, objectFormat);
        pack.write('blob', oid, bytes);
        const mode = entries.find((entry) => entry.path === path && isRegular(entry))?.mode ?? '100644';
        replaced.set(path, { mode, oid, path });
      }
      const all = [...entries.filter(({ path }) => !replaced.has(path)), ...replaced.values()];
      const after = buildTree(all, objectFormat, (oid, bytes) => pack.write('tree', oid, bytes));
      await pack.finish();
      const args = [
        'diff-tree',
        '-p',
        '-r',
        '--no-renames',
        '--binary',
        '--full-index',
        snapshot.tree,
        after,
      ];
      return (await git(apart, args)).stdout;
    } finally {
      await pack.discard();
    }
  }
}

async function requireClean(source: Exclude<Source, { kind: 'url' }>): Promise<void> {
  if (source.kind !== 'repository' || source.gitDir === source.path) {
    const reason = FLAG_WORDS.noWorkTree;
    throw new SaphanError('bad-flag', { flag: '--apply', value: source.path, reason });
  }
  const listing = await gitText({ gitDir: source.gitDir, workTree: source.path }, ['status', '--porcelain']);
  const count = listing.split('\n').filter((line) => line !== '').length;
  if (count > 0) throw new SaphanError('tree-dirty', { path: source.path, count });
}
