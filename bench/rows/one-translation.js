import { git } from '../../scripts/donors/shell.js';
import { ratio, rounds } from '../tools/rounds.js';

const FEW = ['ສະບາຍດີ', 'ຂອບໃຈ', 'ຊື່', 'ວັນທີ', 'ທີ່ຢູ່'];
const CORRECTED = ['ສະບາຍດີບໍ', ...FEW.slice(1)];

/**
 * What a translator waits for who corrects one text, held against a first run in which no text of the donor is known yet;
 * and against the first derive after an extraction, which has read them.
 */
export const oneTranslationRow = {
  name: 'one-translation',
  run(context) {
    const donor = context.large('erxes');
    if (donor === null) return null;
    const workspace = context.workspaceOf(donor);
    const extracted = () => {
      for (const forget of ['Recipient', 'Cache', 'Catalogs']) workspace[`forget${forget}`]();
      workspace.clone();
      workspace.extractNow();
      workspace.translate(FEW);
    };
    const first = () => {
      extracted();
      workspace.forgetCache();
    };
    const results = rounds(context.count, [
      { name: 'first run', before: first, command: workspace.localize },
      { name: 'first after an extraction', before: extracted, command: workspace.localize },
      {
        name: 'one translation changed',
        before: () => workspace.translate(CORRECTED),
        command: workspace.localize,
      },
    ]);
    const [initial, derived, changed] = results;
    const rewritten = git(workspace.recipient, 'diff', '--name-only', 'derived^', 'derived').split('\n');
    const holding = workspace.filesOf(CORRECTED[0]);
    if (rewritten.length > holding) throw new Error('files without the corrected text were rewritten');
    return [
      {
        what: 'one translation, erxes',
        results: [changed, initial],
        ratio: ratio(changed, initial),
        target: 0.4,
        note: `${rewritten.length} files rewritten of ${holding} in which the text stands`,
      },
      {
        what: 'against a derive alone',
        results: [changed, derived],
        ratio: ratio(changed, derived),
        target: null,
      },
    ];
  },
};
