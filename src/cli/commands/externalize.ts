import { basename, resolve } from 'node:path';
import { type Source, sourceOf } from '../../io/source.ts';
import { withTemporaryFolder } from '../../io/with-temporary-folder.ts';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { attach } from '../../model/attach.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { languageFlaw } from '../../plan/language-flaw.ts';
import { diffLines } from '../../report/diff-lines.ts';
import { externalizeText } from '../../report/externalize-text.ts';
import { findingsText } from '../../report/findings-text.ts';
import { collect } from '../collect.ts';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import { ADAPT, type Register } from '../register.ts';
import { type ExternalizedAt, externalizeTreeAt } from '../steps/externalize-tree-at.ts';
import { runIn } from '../steps/run-in.ts';
import { openWorkspace } from '../workspace.ts';

type Flags = {
  readonly apply?: boolean;
  readonly dryRun?: boolean;
  readonly tree?: string;
  readonly donor: readonly string[];
  readonly language?: string;
};

const EXAMPLES = `
Examples:
  saphan externalize -C e-laos                     what would become look-ups on each main, as a diff
  saphan externalize -C e-laos --donor portal --apply
  saphan externalize --tree ../portal > look-ups.patch
  saphan externalize --tree ../portal --language uk --json
`;

export const externalize: Register = (program, run) => {
  program
    .command('externalize')
    .helpGroup(ADAPT)
    .description(
      'Turn hard-coded texts into look-ups in the program’s own catalogs; a diff, until it is to be applied',
    )
    .option('--apply', 'write it into the work tree, which has to be clean')
    .option('-n, --dry-run', 'only show the diff: what happens without --apply')
    .option('--tree <dir>', 'of this work tree, with no workspace')
    .option('--donor <id>', 'only of this donor’s recipient; repeatable', collect, [])
    .option(
      '--language <tag>',
      'the language of the texts (default: the plan’s source; of a tree, what its texts tell)',
    )
    .addHelpText('after', examples(EXAMPLES))
    .action((flags: Flags, command) =>
      run('externalize', command.optsWithGlobals(), async (context) => {
        const isApplied = flags.apply === true;
        if (isApplied && flags.dryRun === true)
          throw new SaphanError('flag-misused', { flag: '--dry-run', reason: FLAG_WORDS.contrary });
        if (flags.language !== undefined && languageFlaw(flags.language) !== null) {
          const reason = FLAG_WORDS.noLanguageTag;
          throw new SaphanError('bad-flag', { flag: '--language', value: flags.language, reason });
        }
        const done =
          flags.tree === undefined
            ? await ofWorkspace(flags, context)
            : await ofTree(flags.tree, flags, context);
        const findings = done.flatMap((each): readonly Finding[] => each.findings);
        const trees = done.map(({ tree }) => tree);
        const diff = done.map(({ patch }) => patch.toString()).join('');
        const { paint } = context;
        const said = diff === '' ? '' : `${diffLines(diff, paint).join('\n')}\n`;
        return {
          command: 'externalize',
          ok: true,
          exit: 0,
          findings,
          result: { dryRun: !isApplied, trees, diff },
          text: `${isApplied ? '' : said}${externalizeText(trees, isApplied, paint)}\n${findingsText(findings, paint)}`,
        };
      }),
    );
};

async function ofTree(
  folder: string,
  { language, apply }: Flags,
  { streams, events }: Context,
): Promise<readonly ExternalizedAt[]> {
  const path = resolve(streams.cwd, folder);
  return withTemporaryFolder(async (temporary) => {
    const options = { id: basename(path), temporary, language, isApplied: apply === true };
    return [await externalizeTreeAt(localSource(path), options, events)];
  });
}

async function ofWorkspace({ donor: wanted, language, apply }: Flags, { dir, events }: Context) {
  const opened = openWorkspace(dir);
  const { plan } = opened;
  for (const donor of wanted)
    if (!plan.donors.some(({ id }) => id === donor))
      throw new SaphanError('donor-unknown', { donor, known: plan.donors.map(({ id }) => id).join(', ') });
  return runIn(opened, apply !== true, async ({ places }) => {
    const done: ExternalizedAt[] = [];
    for (const { id } of plan.donors) {
      if (wanted.length > 0 && !wanted.includes(id)) continue;
      const decisions = { decided: attach(plan.decisions ?? [], 'text'), donor: id };
      const source = mainOf(places.recipient(id), id);
      const found = await externalizeTreeAt(
        source,
        {
          id,
          temporary: places.temporary,
          language: language ?? plan.languages.source,
          decisions,
          isApplied: apply === true,
        },
        events,
      );
      const findings = found.findings.map(({ place, ...finding }) => ({
        ...finding,
        place: { donor: id, ...place! },
      }));
      done.push({ ...found, findings });
    }
    return done;
  });
}

function mainOf(folder: string, donor: string) {
  try {
    return localSource(folder);
  } catch (cause) {
    throw new SaphanError('nothing-derived', { donor }, { cause });
  }
}

function localSource(path: string): Exclude<Source, { kind: 'url' }> {
  const source = sourceOf(path, path);
  if (source.kind === 'url') throw new SaphanError('source-missing', { source: path });
  return source;
}
