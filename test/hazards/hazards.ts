import type { Content } from '../support/make-donor.ts';

/** One thing that goes wrong in renames: what the donor holds, what has to become of it, and what has to be told. */
export type Hazard = {
  readonly name: string;
  readonly donor: Readonly<Record<string, Content>>;
  /** Files that are others afterwards: their new text, `[new path, new text]` (null: the bytes as they were), or null for none. */
  readonly becomes?: Readonly<Record<string, string | null | readonly [path: string, text: string | null]>>;
  /** Codes of findings, `code why` where they have a reason. */
  readonly told?: readonly string[];
};

const INTEGRITY = 'sha512-q83vEMONGOLIAemongoliaAb0Cd1Ef2Gh3Ij4Kl5Mn6Op7Qr8St9Uv0Wx1Yz2Ab3Cd4Ef5Gh6Ij7Kl8==';
const CLASS = Buffer.concat([
  Buffer.from([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52]),
  Buffer.from('mn/gov/ema/emongolia/Pay\0'),
]);
/** As DER has it: a name between bytes that are no text. */
const CERTIFICATE = [
  '-----BEGIN CERTIFICATE-----',
  ...(Buffer.concat([
    Buffer.from([0x30, 0x82, 0x02, 0x99, 0x06, 0x03, 0x55, 0x04, 0x03, 0x0c, 0x13]),
    Buffer.from('inway.emongolia.local'),
    Buffer.from([0x30, 0x81, 0x9f, 0xff, 0x00, 0x02, 0x03, 0x01, 0x00, 0x01, 0xfe, 0xd4, 0x88, 0x13, 0x90]),
  ])
    .toString('base64')
    .match(/.{1,24}/g) ?? []),
  '-----END CERTIFICATE-----',
  '',
].join('\n');
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), Buffer.from('pixels')]);

export const HAZARDS: readonly Hazard[] = [
  {
    name: 'every case and separator of the brand',
    donor: {
      'a.ts':
        'emongolia eMongolia EMongolia Emongolia EMONGOLIA e-mongolia e_mongolia E_MONGOLIA e.mongolia e Mongolia\n',
    },
    becomes: { 'a.ts': 'elaos eLaos ELaos Elaos ELAOS e-laos e_laos E_LAOS e.laos e Laos\n' },
  },
  {
    name: 'the brand in the middle of identifiers',
    donor: { 'a.java': 'x.getEMongoliaId(); IEMongolia i; my_emongolia_id = toEmongolia2(v);\n' },
    becomes: { 'a.java': 'x.getELaosId(); IELaos i; my_elaos_id = toElaos2(v);\n' },
  },
  {
    name: 'a database schema with the name of the brand',
    donor: { 'Org.java': '@Table(name = "ORG", schema = "ITC_EMONGOLIA")\n' },
    told: ['name-open database-name'],
  },
  {
    name: 'a column that a mapping names and a query elsewhere',
    donor: {
      'Ref.java': '@Column(name = "EMONGOLIA_ID") String id;\n',
      'q.sql.ts': "const q = 'EMONGOLIA_ID';\n",
    },
    told: ['name-open database-name'],
  },
  {
    name: 'a variable of the environment, in the code and in every declaration',
    donor: {
      'a.ts': 'process.env.EMONGOLIA_URI;\n',
      '.env.example': 'EMONGOLIA_URI=\n',
      'compose.yml': 'environment:\n  EMONGOLIA_URI: ${EMONGOLIA_URI}\n',
      'ci.yml': 'env: { EMONGOLIA_URI: x }\n',
    },
    becomes: {
      'a.ts': 'process.env.ELAOS_URI;\n',
      '.env.example': 'ELAOS_URI=\n',
      'compose.yml': 'environment:\n  ELAOS_URI: ${ELAOS_URI}\n',
      'ci.yml': 'env: { ELAOS_URI: x }\n',
    },
  },
  {
    name: 'a host below a domain of the plan',
    donor: { 'a.conf': 'server cdn.e-mongolia.mn;\n' },
    becomes: { 'a.conf': 'server cdn.e-laos.gov.la;\n' },
  },
  {
    name: 'the brand in the path of somebody else’s host',
    donor: { 'ci.sh': 'docker pull https://hub.example-registry.mn/e-mongolia/app\n' },
    told: ['name-open address', 'host-left host-country'],
  },
  {
    name: 'a dotted spelling in a file’s name and in its import',
    donor: { 'e.mongolia.service.ts': 'export {};\n', 'use.ts': "import './e.mongolia.service';\n" },
    becomes: {
      'e.mongolia.service.ts': ['e.laos.service.ts', 'export {};\n'],
      'use.ts': "import './e.laos.service';\n",
    },
  },
  {
    name: 'an abbreviation of the brand, and words that hold it',
    donor: { 'a.js': 'NX_DAEMON nodemon daemon IconLemon2 demonstration ReferenceEmon\n' },
    told: ['name-open abbreviation'],
  },
  {
    name: 'a brand with a letter missing',
    donor: { 'ci.yml': 'name: Build E-Mongola\n' },
    told: ['name-open near-miss'],
  },
  {
    name: 'the brand in the donor’s own script',
    donor: { 'a.md': 'И-Монгол, и-монгол, И-МОНГОЛ\n' },
    becomes: { 'a.md': 'ອີ-ລາວ, ອີ-ລາວ, ອີ-ລາວ\n' },
  },
  {
    name: 'the brand with a case ending',
    donor: { 'a.md': 'И-Монголын нүүр\n' },
    told: ['name-open inflected'],
  },
  { name: 'the country’s own name', donor: { 'a.md': 'Mongolia, the Mongolian state, Монгол Улс\n' } },
  {
    name: 'a module named for the country',
    donor: { 'plugins/mongolian_api/index.ts': 'export const mongolianConfig = { mongolian: 1 };\n' },
  },
  {
    name: 'words that only hold the letters',
    donor: { 'a.ts': 'interface IMongoLogPayload { mongoose: MongoLogDetailContent }\n' },
  },
  {
    name: 'a licence header',
    donor: {
      'a.js': '/*\n * This Source Code Form of e-Mongolia is subject to a licence.\n */\nlet emongolia;\n',
    },
    becomes: {
      'a.js': '/*\n * This Source Code Form of e-Mongolia is subject to a licence.\n */\nlet elaos;\n',
    },
    told: ['name-kept licence-header'],
  },
  {
    name: 'a package and its directory',
    donor: {
      'src/mn/gov/ema/emongolia/A.java': 'package mn.gov.ema.emongolia;\nimport mn.gov.ema.emongolia.b.C;\n',
    },
    becomes: {
      'src/mn/gov/ema/emongolia/A.java': [
        'src/la/gov/mtc/elaos/A.java',
        'package la.gov.mtc.elaos;\nimport la.gov.mtc.elaos.b.C;\n',
      ],
    },
  },
  {
    name: 'a part of a package that is a part of other words',
    donor: { 'a.xsd.txt': 'XMLSchema schema email age20To24Female switch entryExitCountry\n' },
  },
  {
    name: 'an earlier name that an unfinished rename left behind',
    donor: { 'Res.java': '@ResponseWrapper(className = "mn.gov.itc.emongolia.data.Pay")\n' },
    becomes: { 'Res.java': '@ResponseWrapper(className = "la.gov.mtc.elaos.data.Pay")\n' },
  },
  {
    name: 'names held in strings: scans, reflection, queries, factories',
    donor: {
      'App.java':
        '@ComponentScan("mn.gov.ema.emongolia")\n@Query("select a from Ref a where a.eMongoliaId = :id")\nString eMongoliaId;\n',
      'META-INF/spring.factories': 'X=mn.gov.ema.emongolia.Auto\n',
      'a.xml': '<bean class="mn.gov.ema.emongolia.Auto"/>\n',
    },
    becomes: {
      'App.java':
        '@ComponentScan("la.gov.mtc.elaos")\n@Query("select a from Ref a where a.eLaosId = :id")\nString eLaosId;\n',
      'META-INF/spring.factories': 'X=la.gov.mtc.elaos.Auto\n',
      'a.xml': '<bean class="la.gov.mtc.elaos.Auto"/>\n',
    },
  },
  {
    name: 'a package of a workspace, and its users',
    donor: { 'ui/package.json': '{ "name": "emongolia-ui" }\n', 'a.ts': "import 'emongolia-ui/button';\n" },
    becomes: { 'ui/package.json': '{ "name": "elaos-ui" }\n', 'a.ts': "import 'elaos-ui/button';\n" },
  },
  {
    name: 'a package of a registry that begins with the brand',
    donor: {
      'package.json': '{ "dependencies": { "emongolia-telemetry": "1.0.4" } }\n',
      'a.ts': "import 'emongolia-telemetry';\n",
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a scope of somebody else’s',
    donor: {
      'package.json': '{ "devDependencies": { "@emongolia-inhouse/configs": "2.0.0" } }\n',
      'tsconfig.json': '{ "extends": "@emongolia-inhouse/configs/tsconfig" }\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a container and its mention',
    donor: { 'compose.yml': 'container_name: emongolia_db\n', 'a.yml': 'host: emongolia_db\n' },
    becomes: { 'compose.yml': 'container_name: elaos_db\n', 'a.yml': 'host: elaos_db\n' },
  },
  {
    name: 'a SOAP namespace with the brand',
    donor: { 'Pay.java': '@XmlType(namespace = "http://emongolia.xyp.gov.mn/pay")\n' },
    told: ['name-kept wire'],
  },
  {
    name: 'a namespace that a WSDL declares, used elsewhere',
    donor: {
      'p.wsdl': '<definitions targetNamespace="http://meta.emongolia.xyp.gov.mn/"/>\n',
      'use.ts': "const ns = 'http://meta.emongolia.xyp.gov.mn/';\n",
    },
    told: ['name-kept wire'],
  },
  {
    name: 'namespaces of the state’s exchange, with no brand in them',
    donor: {
      'Q.java': 'new QName("http://citizen.xyp.gov.mn/", "pay"); // {http://citizen.xyp.gov.mn/}pay\n',
    },
  },
  {
    name: 'a server of the donor’s state in a build script',
    donor: { 'build.sh': 'curl https://api.stat.gov.mn/v1\n' },
    told: ['host-left host-state'],
  },
  {
    name: 'a protobuf package',
    donor: { 'pay.proto': 'package mn.gov.ema.emongolia.pay.v1;\n' },
    told: ['name-kept wire'],
  },
  {
    name: 'a protobuf package that a package of the JVM has the name of',
    donor: {
      'pay.proto':
        'package mn.gov.ema.emongolia;\noption java_package = "mn.gov.ema.emongolia.grpc";\nmessage Pay {}\n',
      'src/mn/gov/ema/emongolia/pay/A.java':
        'package mn.gov.ema.emongolia.pay;\nimport mn.gov.ema.emongolia.grpc.Pay;\n@Scan("mn.gov.ema.emongolia")\nclass A { String wire = "mn.gov.ema.emongolia.Pay"; String path = "mn.gov.ema.emongolia.Pays/get"; }\n',
      'call.ts': "const service = 'mn.gov.ema.emongolia.Pays/get';\n",
    },
    becomes: {
      'pay.proto':
        'package mn.gov.ema.emongolia;\noption java_package = "la.gov.mtc.elaos.grpc";\nmessage Pay {}\n',
      'src/mn/gov/ema/emongolia/pay/A.java': [
        'src/la/gov/mtc/elaos/pay/A.java',
        'package la.gov.mtc.elaos.pay;\nimport la.gov.mtc.elaos.grpc.Pay;\n@Scan("la.gov.mtc.elaos")\nclass A { String wire = "mn.gov.ema.emongolia.Pay"; String path = "mn.gov.ema.emongolia.Pays/get"; }\n',
      ],
    },
    told: ['name-kept wire'],
  },
  {
    name: 'an applied migration',
    donor: { 'prisma/migrations/1_init/migration.sql': "CREATE TABLE a (b TEXT DEFAULT 'emongolia');\n" },
    told: ['name-kept migration'],
  },
  {
    name: 'what an applied migration makes, in queries, settings and prose',
    donor: {
      'migrations/001_init.up.sql':
        '-- emongolia_comment\nCREATE SCHEMA emongolia_core;\nCREATE TABLE emongolia_core.tokens (emongolia_token TEXT);\n',
      'queries/token.sql':
        '-- name: GetEmongoliaToken :one\nSELECT emongolia_token FROM emongolia_core.tokens;\n',
      'store.go':
        'const get = `select emongolia_token from emongolia_core.tokens`\nvar emongolia_comment = 1\n',
      'job.yaml': 'env:\n  - name: SCHEMA\n    value: emongolia_core\n  - name: APP\n    value: emongolia\n',
      'setup.md': 'helm install --set schema=emongolia_core emongolia\n',
      'fixtures/emongolia_core.tokens.yml': '- emongolia_token: a\n',
    },
    becomes: {
      'queries/token.sql':
        '-- name: GetElaosToken :one\nSELECT emongolia_token FROM emongolia_core.tokens;\n',
      'store.go': 'const get = `select emongolia_token from emongolia_core.tokens`\nvar elaos_comment = 1\n',
      'job.yaml': 'env:\n  - name: SCHEMA\n    value: emongolia_core\n  - name: APP\n    value: elaos\n',
      'setup.md': 'helm install --set schema=emongolia_core elaos\n',
    },
    told: ['name-kept migration', 'name-kept migrated-name'],
  },
  {
    name: 'a table of one word that a migration makes without quotes',
    donor: {
      'migrations/001_init.up.sql':
        'CREATE TABLE IF NOT EXISTS public.emongolia (id INT);\nALTER TABLE emongolia ADD name TEXT;\n',
      'reports/all.sql':
        'SELECT emongolia.id FROM emongolia\nJOIN users u ON u.id = emongolia.id;\nINSERT INTO emongolia (id) VALUES (1);\n',
      'store.py':
        'from emongolia import core\nGET = "SELECT id FROM emongolia WHERE id = %s"\nSET = "UPDATE emongolia SET name = %s"\n',
      'store.ts':
        "import { run } from './emongolia';\nexport const get = `\n  SELECT *\n  FROM\n    emongolia\n`;\nlog('select one from the list, update emongolia');\n",
      'Row.java': '@Table(name = "emongolia")\nclass Row {}\n',
      'repo.java': '@Query("SELECT e FROM Emongolia e")\nclass Emongolia {}\n',
    },
    becomes: {
      'store.py':
        'from elaos import core\nGET = "SELECT id FROM emongolia WHERE id = %s"\nSET = "UPDATE emongolia SET name = %s"\n',
      'store.ts':
        "import { run } from './elaos';\nexport const get = `\n  SELECT *\n  FROM\n    emongolia\n`;\nlog('select one from the list, update elaos');\n",
      'repo.java': '@Query("SELECT e FROM Elaos e")\nclass Elaos {}\n',
    },
    told: ['name-kept migration', 'name-kept migrated-name'],
  },
  {
    name: 'migrations that are programs: their files, their classes and what they make',
    donor: {
      'database/migrations/2021_05_27_101031_create_emongolia_news_table.php':
        "<?php\nuse Emongolia\\Schema;\nclass CreateEmongoliaNewsTable {\n$t->text('emongolia_footer');\n}\n",
      'app/News.php': '<?php\npublic $emongolia_footer;\n$x->emongolia_footer = emongolia();\n',
      'core/migrations/0044_add_emongolia_flag.py': "import emongolia.core\nname='emongolia_flag'\n",
      'core/migrations/0045_next.py': "dependencies = [('core', '0044_add_emongolia_flag')]\n",
      'core/models.py': 'emongolia_flag = Field()\nemongolia_other = 1\n',
    },
    becomes: {
      'database/migrations/2021_05_27_101031_create_emongolia_news_table.php':
        "<?php\nuse Elaos\\Schema;\nclass CreateEmongoliaNewsTable {\n$t->text('emongolia_footer');\n}\n",
      'app/News.php': '<?php\npublic $emongolia_footer;\n$x->emongolia_footer = elaos();\n',
      'core/migrations/0044_add_emongolia_flag.py': "import elaos.core\nname='emongolia_flag'\n",
      'core/models.py': 'emongolia_flag = Field()\nelaos_other = 1\n',
    },
    told: ['name-open database-name', 'name-kept migrated-name'],
  },
  {
    name: 'the user of a database and the password, in the connection and beside it',
    donor: {
      'compose.yml':
        'environment:\n  POSTGRES_PASSWORD: emongolia\n  PGPASSWORD: emongolia\n  DATABASE_URL: postgresql://emongolia:emongolia@db:5432/x\n  ADMIN_PASSWORD: emongolia\n',
      'job.yaml':
        '- name: POSTGRES_DATABASE\n  value: emongolia\n- name: OIDC_CLIENT_ID\n  value: "emongolia"\n',
    },
    becomes: {
      'compose.yml':
        'environment:\n  POSTGRES_PASSWORD: emongolia\n  PGPASSWORD: emongolia\n  DATABASE_URL: postgresql://emongolia:emongolia@db:5432/x\n  ADMIN_PASSWORD: elaos\n',
    },
    told: ['name-open database-name', 'name-open client-id'],
  },
  {
    name: 'a chart that another takes from its folder',
    donor: {
      'charts/emongolia-api/Chart.yaml': 'name: emongolia-api\n',
      'deploy/Chart.yaml': 'dependencies:\n  - repository: "file://../charts/emongolia-api"\n',
    },
    becomes: {
      'charts/emongolia-api/Chart.yaml': ['charts/elaos-api/Chart.yaml', 'name: elaos-api\n'],
      'deploy/Chart.yaml': 'dependencies:\n  - repository: "file://../charts/elaos-api"\n',
    },
  },
  {
    name: 'a certificate, which nobody can rename',
    donor: { 'tls/cert.pem': CERTIFICATE, 'a.go': `var pinned = \`${CERTIFICATE}\`\n` },
    told: ['name-hidden certificate'],
  },
  {
    name: 'who wrote it and who owns it, in a file and in words of another language',
    donor: {
      AUTHORS: 'The people of e-Mongolia\n',
      'README.md': 'Hak Cipta e-Mongolia 2021 Steppe\n© 2020 e-Mongolia\nАвторские права: e-Mongolia\n',
    },
    told: ['name-kept authors', 'name-kept legal-line'],
  },
  {
    name: 'a lock file',
    donor: { 'package-lock.json': `{ "name": "emongolia", "integrity": "${INTEGRITY}" }\n` },
    told: ['name-kept lock-file'],
  },
  {
    name: 'the brand’s letters inside a hash',
    donor: { 'sri.html': `<script integrity="${INTEGRITY}"></script>\n` },
    told: ['name-inside-word'],
  },
  {
    name: 'a copyright line and an author',
    donor: {
      'a.py': 'x = 1\n# Copyright 2023 e-Mongolia\n',
      'package.json': '{\n  "author": "e-Mongolia"\n}\n',
    },
    told: ['name-kept legal-line'],
  },
  {
    name: 'a licence file',
    donor: { LICENSE: 'e-Mongolia grants you\n' },
    told: ['name-kept licence'],
  },
  {
    name: 'links to commits in a history of changes',
    donor: { 'CHANGELOG.md': '- [fix](https://github.com/e-mongolia/app/commit/0a1b2c3)\n' },
    told: ['name-open address'],
  },
  { name: 'a generated binary', donor: { 'Pay.class': CLASS }, told: ['binary-holds-name'] },
  {
    name: 'a swap file of an editor',
    donor: { '.env.swp': Buffer.concat([Buffer.from('b0VIM 8.2\0'), Buffer.from('EMONGOLIA_URI=x\0')]) },
    becomes: { '.env.swp': null },
    told: ['file-excluded'],
  },
  {
    name: 'a picture named for the brand',
    donor: { 'emongolia-logo.png': PNG, 'a.html': '<img src="emongolia-logo.png">\n' },
    becomes: { 'emongolia-logo.png': ['elaos-logo.png', null], 'a.html': '<img src="elaos-logo.png">\n' },
  },
  {
    name: 'a link to a file that moves',
    donor: { 'emongolia.md': 'x\n', latest: { link: 'emongolia.md' } },
    becomes: { 'emongolia.md': ['elaos.md', 'x\n'], latest: '-> elaos.md' },
  },
  { name: 'a list of the world’s currencies', donor: { 'cur.ts': "['KZT', 'LAK', 'MNT', 'USD', '₮']\n" } },
  { name: 'a list of time zones', donor: { 'tz.ts': "['Asia/Ulaanbaatar', 'Asia/Vientiane']\n" } },
  { name: 'codes of language and country', donor: { 'l.ts': "x.mnConfigs; lang = 'mn'; tag = 'mn-MN';\n" } },
  {
    name: 'a calling code, and digits like it',
    donor: { 'a.svg': '<path d="M0.9761 976"/>\n', 'p.ts': "'+976'\n" },
  },
  { name: 'a numeric country code', donor: { 'c.json': '{ "currencyCode": "496" }\n' } },
  {
    name: 'the pattern of an identity number',
    donor: { 'r.java': 'Pattern.compile("(^[А-ЯЁӨҮ]{2}[0-9]{8}$)");\n' },
  },
  { name: 'letters of two scripts in a plate', donor: { 'p.ts': '/^(БP|OP|БH)\\d{4}$/\n' } },
  {
    name: 'letters of two scripts in the brand',
    donor: { 'a.md': 'the еMongolia portal\n' },
    told: ['name-hidden look-alike'],
  },
  { name: 'a city that a foreign service names', donor: { 'c.xml': '<ulaanbaatar>1</ulaanbaatar>\n' } },
  { name: 'a tax module of the country', donor: { 'ebarimt/index.ts': 'export const ebarimt = 1;\n' } },
  {
    name: 'JSON with comments',
    donor: { 'settings.json': '{\n  // the emongolia portal\n  "a": "emongolia",\n}\n' },
    becomes: { 'settings.json': '{\n  // the elaos portal\n  "a": "elaos",\n}\n' },
  },
  {
    name: 'line ends and a byte order mark',
    donor: { 'a.txt': '\ufeffemongolia\r\nx\r\n' },
    becomes: { 'a.txt': '\ufeffelaos\r\nx\r\n' },
  },
  {
    name: 'a file that is no UTF-8',
    donor: { 'a.txt': Buffer.from([0xc8, 0x2d, 0xcc, 0x20, ...Buffer.from('emongolia'), 0x0a]) },
    told: ['encoding-unknown'],
  },
  {
    name: 'the new name in the donor already',
    donor: { 'seed.ts': "seed('e-Laos'); seed('e-Mongolia');\n" },
    becomes: { 'seed.ts': "seed('e-Laos'); seed('e-Laos');\n" },
    told: ['target-present'],
  },
  {
    name: 'the new name is another thing’s name',
    donor: { 'clash.ts': 'const oldEmongolia = 1;\nconst oldElaos = 2;\n' },
    told: ['name-clash', 'name-open clash'],
  },
  {
    name: 'a key that would stand twice',
    donor: { 'twice.json': '{ "emongoliaTwin": 1, "elaosTwin": 2 }\n', 'use.js': 'data.emongoliaTwin;\n' },
    told: ['name-clash', 'name-open clash'],
  },
  {
    name: 'a host of which the donor has replaced one half',
    donor: { 'a.yml': 'url: https://emongolia.gov.la/\n' },
    told: ['name-open address', 'name-half-replaced'],
  },
  {
    name: 'a catalog in a language that nobody looks at any more',
    donor: { 'locales/ru.json': '{ "old.key": "Портал e-Mongolia" }\n' },
    becomes: { 'locales/ru.json': '{ "old.key": "Портал e-Laos" }\n' },
  },
  {
    name: 'a name in two literals',
    donor: { 'a.js': "const a = 'e-' + 'mongolia';\n" },
    told: ['name-hidden joined'],
  },
  {
    name: 'a name in a secret of a cluster',
    donor: { 'secret.yaml': 'data: { app: ZS1Nb25nb2xpYSBwb3J0YWwgMjAyNg== }\n' },
    told: ['name-hidden encoded-text'],
  },
  {
    name: 'somebody else’s code in the tree',
    donor: { 'public/vendor/emongolia-qr.js': 'emongolia();\n', 'a.min.js': 'emongolia()\n' },
    told: ['name-kept vendored', 'name-kept minified'],
  },
  {
    name: 'a word of a component that starts as a lock file does',
    donor: { 'Block.tsx': 'emongolia\n', 'clock.ts': 'emongolia\n' },
    becomes: { 'Block.tsx': 'elaos\n', 'clock.ts': 'elaos\n' },
  },
  {
    name: 'an artifact of Maven that the donor takes from a repository, beside its own',
    donor: {
      'pom.xml':
        '<project><groupId>mn.gov.ema.emongolia</groupId><artifactId>emongolia-web</artifactId>\n<dependency><groupId>mn.tool.emongolia</groupId>\n<artifactId>emongolia-sdk</artifactId></dependency>\n<dependency><groupId>mn.gov.ema.emongolia</groupId>\n<artifactId>emongolia-web</artifactId></dependency></project>\n',
      'A.java': 'import mn.tool.emongolia.Client;\nimport mn.gov.ema.emongolia.Pay;\n',
    },
    becomes: {
      'pom.xml':
        '<project><groupId>la.gov.mtc.elaos</groupId><artifactId>elaos-web</artifactId>\n<dependency><groupId>mn.tool.emongolia</groupId>\n<artifactId>emongolia-sdk</artifactId></dependency>\n<dependency><groupId>la.gov.mtc.elaos</groupId>\n<artifactId>elaos-web</artifactId></dependency></project>\n',
      'A.java': 'import mn.tool.emongolia.Client;\nimport la.gov.mtc.elaos.Pay;\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a module that is called as a host could be',
    donor: {
      'src/emongolia/org/__init__.py': 'x = 1\n',
      'src/emongolia/web.py':
        "from emongolia.org.theme.org_theme import x\nfrom emongolia.org import _\nd = 'emongolia.org'\nother = 'emongolia.com'\n",
    },
    becomes: {
      'src/emongolia/org/__init__.py': ['src/elaos/org/__init__.py', 'x = 1\n'],
      'src/emongolia/web.py': [
        'src/elaos/web.py',
        "from elaos.org.theme.org_theme import x\nfrom elaos.org import _\nd = 'elaos.org'\nother = 'emongolia.com'\n",
      ],
    },
    told: ['name-open address'],
  },
  {
    name: 'packages of a library whose owner’s packages begin as the donor’s do',
    donor: {
      'pom.xml':
        '<project><groupId>org.emongolia</groupId><artifactId>tax-service</artifactId>\n<modelPackage>org.emongolia.made</modelPackage>\n<dependency><groupId>org.emongolia.services</groupId>\n<artifactId>tracer</artifactId></dependency></project>\n',
      'src/main/java/org/emongolia/tax/Pay.java':
        'package org.emongolia.tax;\nimport org.emongolia.tracer.model.Fault;\nimport org.emongolia.tax.web.Page;\nimport org.emongolia.made.Bill;\n@ComponentScan({ "org.emongolia", "org.emongolia.tracer" })\nclass Pay { org.emongolia.tracer.Trace a; org.emongolia.tax.Pay b; }\n',
      'src/main/kotlin/tax/web/Page.kt':
        'package org.emongolia.tax.web\nimport org.emongolia.tax.web.show\nimport org.emongolia.tracer.Trace\nimport org.emongolia.tax.databinding.PageBinding\n',
      'a.properties':
        'logging.level.org.emongolia.tracer=DEBUG\nlogging.level.org.emongolia.tax=DEBUG\nreader=org.emongolia.tracer.kafka.Reader\norg.emongolia.limit=3\n',
    },
    becomes: {
      'pom.xml':
        '<project><groupId>org.elaos</groupId><artifactId>tax-service</artifactId>\n<modelPackage>org.elaos.made</modelPackage>\n<dependency><groupId>org.emongolia.services</groupId>\n<artifactId>tracer</artifactId></dependency></project>\n',
      'src/main/java/org/emongolia/tax/Pay.java': [
        'src/main/java/org/elaos/tax/Pay.java',
        'package org.elaos.tax;\nimport org.emongolia.tracer.model.Fault;\nimport org.elaos.tax.web.Page;\nimport org.elaos.made.Bill;\n@ComponentScan({ "org.elaos", "org.emongolia.tracer" })\nclass Pay { org.emongolia.tracer.Trace a; org.elaos.tax.Pay b; }\n',
      ],
      'src/main/kotlin/tax/web/Page.kt':
        'package org.elaos.tax.web\nimport org.elaos.tax.web.show\nimport org.emongolia.tracer.Trace\nimport org.elaos.tax.databinding.PageBinding\n',
      'a.properties':
        'logging.level.org.emongolia.tracer=DEBUG\nlogging.level.org.elaos.tax=DEBUG\nreader=org.emongolia.tracer.kafka.Reader\norg.elaos.limit=3\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a plugin of Gradle with a version, and one of the build’s own',
    donor: {
      'app/build.gradle.kts':
        'plugins {\n  id("mn.gov.ema.emongolia.convention")\n  id("mn.other.emongolia.tool") version "1.2"\n  id "mn.other.emongolia.lint" version libs.versions.lint\n}\n',
      'root.gradle': "apply plugin: 'mn.other.emongolia.tool'\n",
    },
    becomes: {
      'app/build.gradle.kts':
        'plugins {\n  id("la.gov.mtc.elaos.convention")\n  id("mn.other.emongolia.tool") version "1.2"\n  id "mn.other.emongolia.lint" version libs.versions.lint\n}\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a namespace of PHP that a package brings, beside the donor’s own',
    donor: {
      'composer.json':
        '{ "name": "emongolia/web", "require": { "emongolia/pay-sdk": "^1" }, "autoload": { "psr-4": { "EMongolia\\\\Web\\\\": "src/" } } }\n',
      'src/A.php':
        '<?php\nnamespace EMongolia\\Web;\nuse Emongolia\\PaySdk\\Client;\nuse EMongolia\\Web\\B;\n$x = \\Emongolia\\PaySdk\\make();\n',
    },
    becomes: {
      'composer.json':
        '{ "name": "elaos/web", "require": { "emongolia/pay-sdk": "^1" }, "autoload": { "psr-4": { "ELaos\\\\Web\\\\": "src/" } } }\n',
      'src/A.php':
        '<?php\nnamespace ELaos\\Web;\nuse Emongolia\\PaySdk\\Client;\nuse ELaos\\Web\\B;\n$x = \\Emongolia\\PaySdk\\make();\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a namespace of PHP that a lock file says a package brings, under another name than its own',
    donor: {
      'composer.json': '{ "require": { "steppe/router": "^1" } }\n',
      'composer.lock':
        '{ "packages": [{ "name": "steppe/router", "autoload": { "psr-4": { "EmongoliaRouting\\\\": "src/" } } }] }\n',
      'A.php':
        "<?php\nuse EmongoliaRouting\\Route;\n$a = '\\\\EmongoliaRouting\\\\Cli';\nnamespace EmongoliaRoutes\\A;\n",
    },
    becomes: {
      'A.php':
        "<?php\nuse EmongoliaRouting\\Route;\n$a = '\\\\EmongoliaRouting\\\\Cli';\nnamespace ElaosRoutes\\A;\n",
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a package of a registry of which the tree keeps a copy',
    donor: {
      'composer.json': '{ "name": "steppe/emongolia-web", "require": { "emongolia/router": "^1" } }\n',
      'vendor/emongolia/router/composer.json': '{ "name": "emongolia/router" }\n',
      'node_modules/emongolia-charts/package.json': '{ "name": "emongolia-charts" }\n',
      'a.js': "import 'emongolia-charts';\n",
    },
    becomes: {
      'composer.json': '{ "name": "steppe/elaos-web", "require": { "emongolia/router": "^1" } }\n',
    },
    told: ['name-kept registry-name', 'name-kept vendored'],
  },
  {
    name: 'a lock file of Cargo, with the donor’s crate and one from a registry',
    donor: {
      'Cargo.toml': '[package]\nname = "emongolia-sign"\n[dependencies]\nemongolia-crypto = "1"\n',
      'Cargo.lock':
        '[[package]]\nname = "emongolia-crypto"\nversion = "1.0.0"\nchecksum = "emongolia00"\n\n[[package]]\nname = "emongolia-sign"\nversion = "0.1.0"\ndependencies = [\n "emongolia-crypto",\n]\n',
      'src/lib.rs': 'use emongolia_sign::a;\nuse emongolia_crypto::b;\n',
    },
    becomes: {
      'Cargo.toml': '[package]\nname = "elaos-sign"\n[dependencies]\nemongolia-crypto = "1"\n',
      'Cargo.lock':
        '[[package]]\nname = "elaos-sign"\nversion = "0.1.0"\ndependencies = [\n "emongolia-crypto",\n]\n\n[[package]]\nname = "emongolia-crypto"\nversion = "1.0.0"\nchecksum = "emongolia00"\n',
      'src/lib.rs': 'use elaos_sign::a;\nuse emongolia_crypto::b;\n',
    },
    told: ['name-kept lock-file', 'name-kept registry-name'],
  },
  {
    name: 'the servers that builds take packages from',
    donor: {
      'pom.xml':
        '<project><url>https://www.e-mongolia.mn</url><repositories><repository><id>x</id>\n<url>https://maven.e-mongolia.mn/</url></repository></repositories>\n<scm><url>https://git.e-mongolia.mn</url></scm></project>\n',
      'build.gradle': "repositories { maven { url 'https://maven.e-mongolia.mn/' } }\n",
      '.npmrc': '@x:registry=https://npm.e-mongolia.mn/\n',
      'requirements.txt': '--extra-index-url https://pypi.e-mongolia.mn/simple\n',
      'ci.sh': 'npm ci --registry https://npm.e-mongolia.mn\ncurl https://www.e-mongolia.mn\n',
    },
    becomes: {
      'pom.xml':
        '<project><url>https://www.e-laos.gov.la</url><repositories><repository><id>x</id>\n<url>https://maven.e-mongolia.mn/</url></repository></repositories>\n<scm><url>https://git.e-laos.gov.la</url></scm></project>\n',
      'ci.sh': 'npm ci --registry https://npm.e-mongolia.mn\ncurl https://www.e-laos.gov.la\n',
    },
    told: ['name-open package-source'],
  },
  {
    name: 'an artifact of Gradle that the donor takes from a repository',
    donor: {
      'build.gradle':
        "group = 'mn.gov.ema.emongolia'\nimplementation 'mn.shop.emongolia:emongolia-pay:1'\nexclude group: 'mn.shop.emongolia', module: 'emongolia-log'\nexclude(group = 'mn.gov.ema.emongolia', module = 'emongolia-core')\nimplementation(libs.emongolia.logs)\n",
      'settings.gradle': "include ':emongolia-core'\n",
      'libs.versions.toml': 'emongolia-logs = { group = "mn.shop.emongolia", name = "emongolia-log" }\n',
    },
    becomes: {
      'build.gradle':
        "group = 'la.gov.mtc.elaos'\nimplementation 'mn.shop.emongolia:emongolia-pay:1'\nexclude group: 'mn.shop.emongolia', module: 'emongolia-log'\nexclude(group = 'la.gov.mtc.elaos', module = 'elaos-core')\nimplementation(libs.elaos.logs)\n",
      'settings.gradle': "include ':elaos-core'\n",
      'libs.versions.toml': 'elaos-logs = { group = "mn.shop.emongolia", name = "emongolia-log" }\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'repositories that a service of code holds, beside actions of the tree',
    donor: {
      '.github/workflows/ci.yml':
        'jobs:\n  emongolia:\n    steps:\n      - uses: itc/emongolia-action@v3\n      - uses: ./.github/actions/emongolia-setup\n      - uses: actions/checkout@v4\n        with: { repository: itc/e-mongolia, path: emongolia }\n',
      '.gitlab-ci.yml': 'include:\n  - project: itc/emongolia/ci\nemongolia: { script: [make emongolia] }\n',
      'package.json': '{ "name": "emongolia-web", "repository": "github:itc/e-mongolia" }\n',
    },
    becomes: {
      '.github/workflows/ci.yml':
        'jobs:\n  elaos:\n    steps:\n      - uses: itc/emongolia-action@v3\n      - uses: ./.github/actions/elaos-setup\n      - uses: actions/checkout@v4\n        with: { repository: itc/e-mongolia, path: elaos }\n',
      '.gitlab-ci.yml': 'include:\n  - project: itc/emongolia/ci\nelaos: { script: [make elaos] }\n',
      'package.json': '{ "name": "elaos-web", "repository": "github:itc/e-mongolia" }\n',
    },
    told: ['name-open hosted-repository'],
  },
  {
    name: 'a variable of the donor’s own that names a database',
    donor: {
      '.env': 'EMONGOLIA_DB=emongolia\nEMONGOLIA_DBG=emongolia\n',
      'k8s.yaml': 'env:\n  - { name: EMONGOLIA_DATABASE, value: "emongolia" }\n',
    },
    becomes: {
      '.env': 'ELAOS_DB=emongolia\nELAOS_DBG=elaos\n',
      'k8s.yaml': 'env:\n  - { name: ELAOS_DATABASE, value: "emongolia" }\n',
    },
    told: ['name-open database-name'],
  },
  {
    name: 'a cookie as it is sent',
    donor: {
      'a.ts':
        "document.cookie = 'EMONGOLIA_SESSION=1; path=/';\nres.setHeader('Set-Cookie', 'emongolia_lang=mn');\nconst cookie = 'see e-Mongolia';\n",
    },
    becomes: {
      'a.ts':
        "document.cookie = 'EMONGOLIA_SESSION=1; path=/';\nres.setHeader('Set-Cookie', 'emongolia_lang=mn');\nconst cookie = 'see e-Laos';\n",
    },
    told: ['name-open cookie-name'],
  },
  {
    name: 'a host after an escaped slash',
    donor: {
      'a.ts': "const back = 'https%3A%2F%2Fwww.e-mongolia.mn%2Flogin';\nconst to = 'x%2Fe-mongolia.mn';\n",
    },
    becomes: {
      'a.ts': "const back = 'https%3A%2F%2Fwww.e-laos.gov.la%2Flogin';\nconst to = 'x%2Fe-laos.gov.la';\n",
    },
  },
  {
    name: 'a migration of Flyway that lies anywhere',
    donor: {
      'emongolia/sql/V1_2__emongolia_users.sql': "CREATE TABLE t (a varchar(9) DEFAULT 'emongolia');\n",
      'emongolia/sql/seed.sql': "INSERT INTO t VALUES ('emongolia');\n",
    },
    becomes: {
      'emongolia/sql/V1_2__emongolia_users.sql': ['elaos/sql/V1_2__emongolia_users.sql', null],
      'emongolia/sql/seed.sql': ['elaos/sql/seed.sql', "INSERT INTO t VALUES ('elaos');\n"],
    },
    told: ['name-kept migration'],
  },
  {
    name: 'code of the JVM beside what protoc makes in the package of its file',
    donor: {
      'proto/monitor.proto':
        'syntax = "proto3";\npackage io.emongolia.monitor.api;\nmessage Data { string id = 1; }\n',
      'src/main/java/io/emongolia/monitor/api/Client.java':
        'package io.emongolia.monitor.api;\nclass Client { Data data; io.emongolia.monitor.Main main; }\n',
      'src/main/java/io/emongolia/monitor/Main.java':
        'package io.emongolia.monitor;\nimport io.emongolia.monitor.api.Data;\nclass Main { Data data; }\n',
    },
    becomes: {
      'src/main/java/io/emongolia/monitor/api/Client.java':
        'package io.emongolia.monitor.api;\nclass Client { Data data; io.elaos.monitor.Main main; }\n',
      'src/main/java/io/emongolia/monitor/Main.java': [
        'src/main/java/io/elaos/monitor/Main.java',
        'package io.elaos.monitor;\nimport io.emongolia.monitor.api.Data;\nclass Main { Data data; }\n',
      ],
    },
    told: ['name-kept wire', 'path-kept wire'],
  },
];
