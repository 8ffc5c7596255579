import { Option } from 'commander';
import type { Finding, Severity } from '../../model/finding.ts';
import { findingsText } from '../../report/findings-text.ts';
import { table } from '../../report/table.ts';
import { CHECK, type Register } from '../program.ts';
import { exclusively } from '../steps/exclusively.ts';
import { leftovers } from '../steps/leftovers.ts';
import { openWorkspace } from '../workspace.ts';

type Options = { readonly failOn: Severity | 'never' };

const RANK: Record<Severity | 'never', number> = { never: 3, error: 2, warning: 1, info: 0 };

export const check: Register = (program, run) => {
  program
    .command('check')
    .commandsGroup(CHECK)
    .description('Say what remains of the donor’s names in the recipients, main included: what CI runs')
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 from this severity on')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  saphan check -C e-laos\n  saphan check -C e-laos --fail-on warning --json\n',
    )
    .action((options: Options, command) =>
      run('check', command.optsWithGlobals(), async ({ dir, events, paint }) => {
        const workspace = openWorkspace(dir);
        const donors = await exclusively(workspace, () => leftovers(workspace, events));
        const findings: readonly Finding[] = donors.flatMap((donor) => donor.findings);
        const ok = findings.every(({ severity }) => RANK[severity] < RANK[options.failOn]);
        const result = { donors: donors.map(({ findings: _, ...counts }) => counts) };
        const head = ['recipient', 'branch', 'left', 'open', 'kept', ''].map((cell) => paint.bold(cell));
        const rows = result.donors.map(({ donor, branch, left, open, kept }) => [
          donor,
          branch,
          String(left),
          String(open),
          String(kept),
          left === 0 ? paint.green('✓ no name left over') : paint.red('✗ names left over'),
        ]);
        const text = [table([head, ...rows]), findingsText(findings, paint)]
          .filter((part) => part !== '')
          .join('\n');
        return { command: 'check', ok, exit: ok ? 0 : 1, findings, result, text };
      }),
    );
};
