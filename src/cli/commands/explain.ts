import { isAbsolute, posix, relative, resolve } from 'node:path';
import { decisionId } from '../../model/attach.ts';
import type { Decision } from '../../model/decision.ts';
import type { Author } from '../../model/edit.ts';
import { SaphanError } from '../../model/error.ts';
import type { DonorSpec } from '../../model/plan.ts';
import type { RecordedFile } from '../../model/record.ts';
import { unitId } from '../../model/unit-id.ts';
import { type Explained, explainText } from '../../report/explain-text.ts';
import { toText } from '../../transfer/decode.ts';
import { explainLine } from '../../transfer/explain-line.ts';
import { LINK_AUTHOR } from '../../transfer/retarget-links.ts';
import { examples } from '../examples.ts';
import { CHECK, type Register } from '../register.ts';
import { type OpenDerived, openDerived, readBlob } from '../steps/open-derived.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

export const explain: Register = (program, run) => {
  program
    .command('explain')
    .helpGroup(CHECK)
    .argument('<place>', 'PATH:LINE of a derived file, or PATH alone for its first line')
    .description('Say which rule made a line, and what the donor had written there')
    .addHelpText(
      'after',
      examples(
        '\nExamples:\n  saphan explain -C e-laos portal/src/App.tsx:12\n  saphan explain recipients/portal/src/App.tsx:12\n',
      ),
    )
    .action((place: string, _options, command) =>
      run('explain', command.optsWithGlobals(), async ({ dir, streams, paint }) => {
        const { path, line } = parsePlace(place);
        const workspace = openWorkspace(dir);
        const result = await explained(workspace, fromRoot(workspace, path, streams.cwd), path, line);
        return {
          command: 'explain',
          ok: true,
          exit: 0,
          findings: [],
          result,
          text: explainText(result, paint),
        };
      }),
    );
};

function parsePlace(value: string): { path: string; line: number } {
  const match = /^(.+?)(?::(\d+))?(?::\d+)?$/.exec(value);
  const line = Number(match?.[2] ?? 1);
  if (match === null || line < 1) throw new SaphanError('place-invalid', { value });
  return { path: match[1]!, line };
}

/** A path that people type where they stand, as it reads from the workspace. */
function fromRoot(workspace: Workspace, path: string, cwd: string): string {
  const full = isAbsolute(path) ? path : resolve(cwd, path);
  return relative(workspace.root, full).split('\\').join('/');
}

async function explained(
  workspace: Workspace,
  fromWorkspace: string,
  typed: string,
  line: number,
): Promise<Explained> {
  for (const donor of workspace.plan.donors) {
    for (const path of candidates(donor, fromWorkspace, typed)) {
      const derived = await openDerived(workspace.places.recipient(donor.id), donor.id);
      const entry = derived.entries.find((candidate) => candidate.path === path);
      if (entry !== undefined) return lineOf(workspace, derived, donor, path, entry.oid, line);
    }
  }
  throw new SaphanError('place-unknown', { path: typed });
}

function candidates({ id }: DonorSpec, fromWorkspace: string, typed: string): readonly string[] {
  const prefixes = [`recipients/${id}/`, `${id}/`];
  const inside = [fromWorkspace, typed].flatMap((path) =>
    prefixes.filter((prefix) => path.startsWith(prefix)).map((prefix) => path.slice(prefix.length)),
  );
  return [...inside, typed];
}

/** Who decided on what an edit did; nothing where that was no decision, or where it was taken back since. */
function decidedBy(
  decisions: readonly Decision[],
  author: Author,
): Pick<Explained['edits'][number], 'decided'> {
  const decision = decisions.find((each) => isAuthor(each, author));
  if (decision === undefined) return {};
  const { by, on, reason } = decision;
  return { decided: { by, on, reason } };
}

function isAuthor(decision: Decision, { stage, rule }: Author): boolean {
  if (stage === 'decide') return decisionId(decision) === rule;
  const { kind, to, places } = decision;
  if (stage !== 'localize' || kind !== 'text' || to === undefined) return false;
  return places.some(({ text = '' }) => [unitId(text, to), unitId(text, `=${to}`)].includes(rule));
}

async function lineOf(
  { plan: { decisions = [] } }: Workspace,
  derived: OpenDerived,
  donor: DonorSpec,
  path: string,
  oid: string,
  line: number,
): Promise<Explained> {
  const file = derived.record.files.find((candidate) => candidate.path === path);
  const text = toText(await readBlob(derived.repository, oid), file?.encoding ?? 'utf-8');
  const history = explainLine(text, line, file);
  if ('lines' in history) throw new SaphanError('line-unknown', { path, line, last: history.lines });
  return {
    donor: donor.id,
    path,
    line,
    text: history.text,
    from: derived.record.added.includes(path) ? null : { path: file?.from ?? path, ...history.from },
    movedBy: file?.movedBy ?? [],
    follows: file === undefined ? [] : followed(derived, file, text),
    edits: history.edits.map(({ column, old, new: now, by }) => ({
      column,
      old,
      new: now,
      stage: by.stage,
      rule: by.rule,
      ...decidedBy(decisions, by),
    })),
  };
}

/** The names that moved what a symbolic link leads to; of a directory, those of the first file in it. */
function followed({ record }: OpenDerived, { path, edits }: RecordedFile, target: string): readonly string[] {
  if (!edits.some(({ by }) => by.rule === LINK_AUTHOR.rule)) return [];
  const to = posix.join(posix.dirname(path), target).replace(/\/+$/, '');
  const led = record.files.find((file) => file.path === to || file.path.startsWith(`${to}/`));
  return led?.movedBy ?? [];
}
