import { type Hazard, INTEGRITY } from './hazard.ts';

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

/** Spellings, files, wires and all that is of no other theme. */
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
    name: 'a name in a pattern that leaves its separator open',
    donor: {
      'a.ts': 'const all = [/^e-?mongolia$/i, /e[-_ ]?mongolia/, /e\\s*mongolia/, /[e-]mongolia/];\n',
      'theme.md': 'The *Mongolia* of old, some.*mongolia\n',
    },
    told: ['name-hidden pattern'],
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
];
