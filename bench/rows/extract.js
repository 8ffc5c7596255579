import { fileURLToPath } from 'node:url';
import { ratio, rounds } from '../tools/rounds.js';

const PARSER = fileURLToPath(new URL('../i18next-parser.js', import.meta.url));
const MEGABYTES = 450;

/** Hard-coded and keyed texts in one pass, held against what i18next-parser needs for the keys alone. */
export const extractRow = {
  name: 'extract',
  run(context) {
    const donor = context.large('erxes');
    if (donor === null) return null;
    const workspace = context.workspaceOf(donor);
    const results = rounds(context.count, [
      { name: 'saphan extract', before: workspace.forgetCatalogs, command: workspace.extract },
      {
        name: 'i18next-parser',
        command: [process.execPath, PARSER, workspace.mirror, 'refs/saphan/donor'],
      },
    ]);
    const [{ mb }] = results;
    const note =
      mb === null
        ? 'no GNU time here: memory not measured'
        : `${mb > MEGABYTES ? 'over' : 'within'} the target of ${MEGABYTES} MB`;
    return [{ what: 'extract, erxes', results, ratio: ratio(results[0], results[1]), target: 0.5, note }];
  },
};
