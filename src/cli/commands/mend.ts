import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { writeFile } from '../../io/write-file.ts';
import { mendText } from '../../report/mend-text.ts';
import { examples } from '../examples.ts';
import { CHECK, type Register } from '../register.ts';
import { withFormerNames } from '../steps/former-plan.ts';
import { mendMain } from '../steps/mend-main.ts';
import { ownFiles } from '../steps/own-files.ts';
import { runIn } from '../steps/run-in.ts';
import { saveCatalog } from '../steps/save-catalog.ts';
import { openWorkspace } from '../workspace.ts';

const EXAMPLES = `
Examples:
  saphan mend -C e-laos --dry-run    what of the old names is left in catalogs, overlay and main
  saphan mend -C e-laos              rename it in catalogs and overlay, and write a patch for main
`;

export const mend: Register = (program, run) => {
  program
    .command('mend')
    .helpGroup(CHECK)
    .description(
      'Rename what is left of old names, former ones of the plan included, in catalogs and overlay; write a patch for main',
    )
    .option('-n, --dry-run', 'say what would change, and write nothing')
    .addHelpText('after', examples(EXAMPLES))
    .action((flags: { readonly dryRun?: boolean }, command) =>
      run('mend', command.optsWithGlobals(), ({ dir, events, paint }) => {
        const isDry = flags.dryRun === true;
        return runIn(openWorkspace(dir), isDry, async (workspace) => {
          const { plan, former } = await withFormerNames(workspace);
          const own = await ownFiles(workspace, plan);
          const mains = await mendMain(workspace, plan, events);
          const patches = mains.map(({ donor, files, patch }) => {
            const path = join(workspace.places.exports, `${donor}.main.patch`);
            if (!isDry) writeFile(path, patch);
            return { donor, files, path: relative(workspace.root, path).split('\\').join('/') };
          });
          if (!isDry) {
            for (const catalog of own.catalogs) saveCatalog(workspace, catalog);
            for (const { path, becomes, bytes } of own.overlay) {
              writeFile(join(workspace.root, becomes), bytes);
              if (path !== becomes) rmSync(join(workspace.root, path));
            }
          }
          const result = {
            dryRun: isDry,
            former: former.map(({ from, to }) => ({ from, to })),
            catalogs: own.catalogs.map(({ language, donor, domain }) => ({ language, donor, domain })),
            overlay: own.overlay.map(({ path, becomes }) => ({ path, becomes })),
            patches,
          };
          const { findings } = own;
          const text = mendText(result, paint);
          return { command: 'mend', ok: true, exit: 0, findings, result, text, next: 'saphan transfer' };
        });
      }),
    );
};
