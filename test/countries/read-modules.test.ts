import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModules } from '../../src/countries/read-modules.ts';
import { moduleSearch } from '../../src/rebrand/modules/module-search.ts';
import { settleModules } from '../../src/rebrand/modules/settle-modules.ts';
import { surveyModules } from '../../src/rebrand/modules/survey-modules.ts';
import { decode } from '../../src/transfer/decode.ts';

const FILES: Readonly<Record<string, string>> = {
  'src/modules/ebarimt/send.ts': `export const sendEbarimt = () => fetch('https://api.ebarimt.mn/put');`,
  'src/orders.ts': `import { sendEbarimt } from './modules/ebarimt/send';\nsendEbarimt(process.env.EBARIMT_POS_NO);`,
  'src/barimt.ts': 'export const rebarimtise = 1;',
  'package-lock.json': '{ "ebarimt": 1 }',
};

describe('modules of a country', () => {
  it.each(readdirSync('templates/modules'))(
    '%s is sound, and every module has its proposal and effect',
    (name) => {
      const modules = readModules(readFileSync(`templates/modules/${name}`, 'utf8'), name);
      expect(new Set(modules.map(({ id }) => id)).size).toBe(modules.length);
      for (const { terms, hosts } of modules) expect(terms.length + hosts.length).toBeGreaterThan(0);
    },
  );

  it('are found with their folders, importers, variables and hosts', () => {
    const search = moduleSearch(readModules(readFileSync('templates/modules/mn.yaml', 'utf8'), 'mn'))!;
    const sighted = Object.entries(FILES).map(([path, text]) => ({
      path,
      modules: surveyModules(decode(path, '', Buffer.from(text)), search),
    }));
    const [found, ...more] = settleModules(search, Object.keys(FILES), sighted);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      module: { id: 'ebarimt', proposal: 'drop' },
      files: 2,
      folders: ['src/modules/ebarimt'],
      ownFiles: 1,
      importers: ['src/orders.ts'],
      variables: ['EBARIMT_POS_NO'],
      hosts: ['api.ebarimt.mn'],
    });
  });
});
