import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { git } from '../support/git.ts';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace, recipientOf } from '../support/workspace.ts';

const SCHEMA = 'CREATE TABLE emongolia (id INT);\n';

/** Lines of code that stay until somebody decides, as the table of `SCHEMA` may be there already. */
const ASKED: readonly (readonly [path: string, text: string])[] = [
  ['schema.sql', SCHEMA],
  ['dump.sql', 'COPY public.emongolia (id, name) FROM stdin;\n'],
  [
    'index.sql',
    'CREATE INDEX a ON emongolia (id);\nALTER TABLE b ADD FOREIGN KEY (c) REFERENCES emongolia (id);\n',
  ],
  ['select.ts', "run('select emongolia.id, x.y from emongolia join x on x.id = emongolia.id');\n"],
  ['lines.php', '$q = "SELECT *\n  FROM emongolia\n  LEFT JOIN EMONGOLIA e ON 1 = 1";\n'],
  ['write.go', 'q := `INSERT INTO emongolia (a) VALUES (1)`\nu := `UPDATE emongolia e SET a = 1`\n'],
  ['drop.py', 'run("TRUNCATE emongolia")\nrun("DROP TABLE IF EXISTS emongolia")\n'],
  ['builder.ts', "knex('emongolia').first();\nconst options = { tableName: 'emongolia' };\n"],
  ['Make.php', "Schema::create('emongolia', fn () => 1);\n"],
];

/** Lines that only look like it: names of code and of the product. */
const RENAMED: readonly (readonly [path: string, text: string, becomes: string])[] = [
  [
    'import.py',
    'from emongolia import core\nfrom emongolia.core import a\n',
    'from elaos import core\nfrom elaos.core import a\n',
  ],
  [
    'import.ts',
    "import a from 'emongolia';\nexport { b } from 'emongolia';\n",
    "import a from 'elaos';\nexport { b } from 'elaos';\n",
  ],
  ['entity.java', '@Query("SELECT e FROM Emongolia e")\n', '@Query("SELECT e FROM Elaos e")\n'],
  [
    'said.ts',
    "log('Could not update emongolia, ask on emongolia');\nconst emongolia = { app: 'emongolia' };\n",
    "log('Could not update elaos, ask on elaos');\nconst elaos = { app: 'elaos' };\n",
  ],
  [
    'notes.md',
    'We select a table from emongolia and update emongolia.\n',
    'We select a table from elaos and update elaos.\n',
  ],
];

describe('a table that bears the name alone', () => {
  let root = '';
  let findings: readonly Finding[] = [];
  const derived = (path: string) => `${git(recipientOf(root, 'donor'), 'show', `derived:${path}`)}\n`;

  beforeAll(async () => {
    const files = [...ASKED, ...RENAMED.map(([path, text]) => [path, text] as const)];
    root = await makeWorkspace({ donor: makeDonor(Object.fromEntries(files)) });
    ({ findings } = (await runCli(['transfer', '-C', root, '--yes', '--json'])).json());
  });

  it.each(ASKED)('stays in %s until somebody decides', (path, text) => {
    expect(derived(path)).toBe(text);
    const why = findings
      .filter(({ place }) => place?.path === path)
      .map(({ args }) => 'why' in args && args.why);
    expect([...new Set(why)]).toEqual(['database-name']);
  });

  it.each(RENAMED)('is no table in %s', (path, _, becomes) => {
    expect(derived(path)).toBe(becomes);
  });

  it('stays for good where an applied migration makes it', async () => {
    const files = Object.fromEntries(ASKED.filter(([path]) => path !== 'schema.sql'));
    const donor = makeDonor({
      ...files,
      'db/migrations/1_init.sql': SCHEMA,
      'Row.java': '@Table(name = "emongolia")\n',
    });
    const own = await makeWorkspace({ donor });
    const told = (await runCli(['transfer', '-C', own, '--yes', '--json'])).json().findings as Finding[];
    const open = told.filter(({ code }) => code === 'name-open');
    expect(open).toEqual([]);
    const kept = told.filter(({ args }) => 'why' in args && args.why === 'migrated-name');
    const paths = new Set(kept.map(({ place }) => place?.path));
    expect([...paths].sort()).toEqual([...Object.keys(files), 'Row.java'].sort());
  });
});
