import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** What a donor holds, and `class, table that it looks for, table that stays` of what has to be told. */
const PAIRS: readonly (readonly [path: string, text: string, told: string])[] = [
  [
    'db/migrate/20240101000000_make.rb',
    'create_table :emongolia_guests\ncreate_table :emongolia_boxes\n',
    '',
  ],
  [
    'app/models/emongolia_guest.rb',
    'class EmongoliaGuest < ApplicationRecord\nend\n',
    'ElaosGuest elaos_guests emongolia_guests',
  ],
  [
    'app/models/emongolia_box.rb',
    "class EmongoliaBox < ApplicationRecord\n  self.table_name = 'emongolia_boxes'\nend\n",
    '',
  ],
  ['app/models/emongolia_tool.rb', 'class EmongoliaTool < ApplicationRecord\nend\n', ''],
  ['database/migrations/2024_01_01_000000_make.php', "<?php\nSchema::create('emongolia_cities', f());\n", ''],
  [
    'app/City.php',
    '<?php\nclass EmongoliaCity extends Model {}\n',
    'ElaosCity elaos_cities emongolia_cities',
  ],
  [
    'db/V1__init.sql',
    'CREATE TABLE emongolia_place (id INT);\nCREATE TABLE "EmongoliaVisits" (id INT);\n',
    '',
  ],
  ['Place.java', '@Entity\npublic class EmongoliaPlace {}\n', 'ElaosPlace elaos_place emongolia_place'],
  ['Named.java', '@Entity\n@Table(name = "emongolia_place")\npublic class EmongoliaPlace {}\n', ''],
  [
    'Db.cs',
    'class Db : DbContext { public DbSet<EmongoliaVisit> EmongoliaVisits { get; set; } }\n',
    'ElaosVisits ElaosVisits EmongoliaVisits',
  ],
  ['prisma/migrations/1_init/migration.sql', 'CREATE TABLE "EmongoliaHouse" (id INT);\n', ''],
  [
    'prisma/schema.prisma',
    'model EmongoliaHouse {\n  id Int\n}\nmodel EmongoliaPlace {\n  id Int\n  @@map("emongolia_place")\n}\n',
    'ElaosHouse ElaosHouse EmongoliaHouse',
  ],
];

describe('classes and the tables that they find by their names', () => {
  let findings: readonly Finding[] = [];
  const told = (path: string) =>
    findings.flatMap(({ code, args, place }) =>
      code === 'table-parted' &&
      place?.path.toLowerCase() === path.replaceAll('emongolia', 'elaos').toLowerCase()
        ? [`${args.model} ${args.becomes} ${args.table}`]
        : [],
    );

  beforeAll(async () => {
    const donor = makeDonor(Object.fromEntries(PAIRS.map(([path, text]) => [path, text])));
    const root = await makeWorkspace({ donor });
    await runCli(['transfer', '-C', root, '--yes']);
    ({ findings } = (await runCli(['check', 'leftovers', '-C', root, '--json'])).json());
  });

  it.each(PAIRS)('are told apart in %s', (path, _, wanted) => {
    expect(told(path)).toEqual(wanted === '' ? [] : [wanted]);
  });
});
