import { catFile } from '../../io/cat-file.ts';
import { sayIn } from '../../messages/say-in.ts';
import { TABLE_WORDS } from '../../messages/table-words.ts';
import type { Finding } from '../../model/finding.ts';
import { findingsText } from '../../report/findings-text.ts';
import { table } from '../../report/table.ts';
import { reverse } from '../../transfer/reverse.ts';
import { LOOK } from '../clone-flags.ts';
import { examples } from '../examples.ts';
import { CHECK, type Register } from '../register.ts';
import { cloneAll } from '../steps/clone-all.ts';
import { deriveAll } from '../steps/derive-all.ts';
import { NOWHERE } from '../steps/derive-donor.ts';
import { looking } from '../steps/looking.ts';
import { openDerived } from '../steps/open-derived.ts';
import { openWorkspace } from '../workspace.ts';

type Proof = {
  readonly donor: string;
  readonly derived: string;
  readonly tree: string;
  readonly expected: string;
  readonly donorTree: string;
  readonly reversed: string;
};

export const verify: Register = (program, run) => {
  program
    .command('verify')
    .helpGroup(CHECK)
    .description(
      'Prove that derived is exactly what the donor and the plan give, and that it leads back to the donor',
    )
    .addHelpText('after', examples('\nExamples:\n  saphan verify -C e-laos\n'))
    .action((_options, command) =>
      run('verify', command.optsWithGlobals(), async ({ dir, events, paint }) => {
        return looking(openWorkspace(dir), async (workspace) => {
          const { donors } = await cloneAll(workspace, workspace.plan.donors, LOOK, events);
          const again = await deriveAll(workspace, donors, { cached: false, sinkOf: () => NOWHERE }, events);
          const proofs: Proof[] = [];
          for (const { donor, derivation } of again.donors) {
            events.phase('verify', donor.spec.id);
            const derived = await openDerived(workspace.places.recipient(donor.spec.id), donor.spec.id);
            const read = (oids: readonly string[], each: (oid: string, bytes: Buffer) => void) =>
              catFile(derived.repository, oids, each);
            proofs.push({
              donor: donor.spec.id,
              derived: derived.commit,
              tree: derived.tree,
              expected: derivation.tree,
              donorTree: donor.pin.tree,
              reversed: await reverse(derived.entries, derived.record, derived.format, read),
            });
          }
          const findings = proofs.flatMap(faults);
          const say = sayIn(paint.translate);
          const rows = proofs.map((proof) => [
            proof.donor,
            proof.derived.slice(0, 12),
            faults(proof).length === 0
              ? paint.green(say(TABLE_WORDS.proved))
              : paint.red(say(TABLE_WORDS.differs)),
          ]);
          const ok = findings.length === 0;
          const text = table(rows) + findingsText(findings, paint);
          return { command: 'verify', ok, exit: ok ? 0 : 1, findings, result: { donors: proofs }, text };
        });
      }),
    );
};

function faults({ donor, tree, expected, donorTree, reversed }: Proof): readonly Finding[] {
  const place = { donor, path: '' };
  const found: Finding[] = [];
  if (tree !== expected) {
    found.push({ code: 'derived-differs', severity: 'error', args: { expected, actual: tree }, place });
  }
  if (reversed !== donorTree) {
    found.push({
      code: 'not-reversible',
      severity: 'error',
      args: { expected: donorTree, actual: reversed },
      place,
    });
  }
  return found;
}
