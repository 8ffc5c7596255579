import { git } from '../../scripts/donors/shell.js';
import { ratio, rounds } from '../tools/rounds.js';

const FEW = ['ສະບາຍດີ', 'ຂອບໃຈ', 'ຊື່', 'ວັນທີ', 'ທີ່ຢູ່'];
const CORRECTED = ['ສະບາຍດີບໍ', ...FEW.slice(1)];

/** What a translator waits for who corrects one text, held against the first derive after the extraction. */
export const oneTranslationRow = {
  name: 'one-translation',
  run(context) {
    const donor = context.large('erxes');
    if (donor === null) return null;
    const workspace = context.workspaceOf(donor);
    const first = () => {
      for (const forget of ['Recipient', 'Cache', 'Catalogs']) workspace[`forget${forget}`]();
      workspace.clone();
      workspace.extractNow();
      workspace.translate(FEW);
    };
    const results = rounds(context.count, [
      { name: 'first derive', before: first, command: workspace.localize },
      {
        name: 'one translation changed',
        before: () => workspace.translate(CORRECTED),
        command: workspace.localize,
      },
    ]);
    const [initial, changed] = results;
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
    ];
  },
};
