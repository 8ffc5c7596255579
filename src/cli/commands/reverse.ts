import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { catFile } from '../../io/cat-file.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import { findingsText } from '../../report/findings-text.ts';
import { reverse as reverseTree } from '../../transfer/reverse.ts';
import { examples } from '../examples.ts';
import { CHECK, type Register } from '../register.ts';
import { derivedRefs, openDerived } from '../steps/open-derived.ts';

export const reverse: Register = (program, run) => {
  program
    .command('reverse')
    .helpGroup(CHECK)
    .argument('<recipient>', 'a recipient’s repository: recipients/ID, or a clone of it')
    .description('Lead a derived tree back to the donor’s from its edit record alone, and compare')
    .addHelpText('after', examples('\nExamples:\n  saphan reverse e-laos/recipients/portal\n'))
    .action((folder: string, _options, command) =>
      run('reverse', command.optsWithGlobals(), async ({ dir, paint }) => {
        const path = resolve(dir, folder);
        if (!existsSync(path)) throw new SaphanError('source-missing', { source: path });
        if ((await derivedRefs(path)) === null) throw new SaphanError('not-a-recipient', { path });
        const derived = await openDerived(path, basename(path));
        const { record, entries, format, repository } = derived;
        const actual = await reverseTree(entries, record, format, (oids, each) =>
          catFile(repository, oids, each),
        );
        const ok = actual === record.donorTree;
        const findings: Finding[] = ok
          ? []
          : [{ code: 'not-reversible', severity: 'error', args: { expected: record.donorTree, actual } }];
        return {
          command: 'reverse',
          ok,
          exit: ok ? 0 : 1,
          findings,
          result: { donor: record.donor, derived: derived.commit, tree: actual, expected: record.donorTree },
          text: ok ? `${actual}\n` : findingsText(findings, paint),
        };
      }),
    );
};
