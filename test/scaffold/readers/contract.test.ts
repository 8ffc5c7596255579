import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READERS } from '../../../src/scaffold/readers/index.ts';

/** One small file of each kind, with every form that its reader knows: `name kind line`, in the order of the text. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [path: string, text: string, sites: string])[]>> =
  {
    'js-env': [
      [
        'src/a.ts',
        `import { env as e } from 'node:process';
const port = Number(process.env.PORT ?? 3000);
const { HOST = 'localhost', MODE_X: mode } = process.env;
const a = process.env['A_B'] || process.env.A_C || 'x';
const env = process.env;
use(env.VIA_ALIAS!, e.VIA_IMPORT, import.meta.env.VITE_X, import.meta.env.DEV, (process.env as any).CAST);
process.env.SET_HERE = '1';
if ('TESTED' in process.env) window.env?.RUNTIME_URL;
`,
        'PORT read 2, HOST read 3, MODE_X read 3, A_B read 4, A_C read 4, VIA_ALIAS read 6, VIA_IMPORT read 6, VITE_X read 6, CAST read 6, TESTED read 8, RUNTIME_URL read 8',
      ],
    ],
    'js-wrapper': [
      [
        'src/a.ts',
        `const read = (key: string, fallback?: string) => process.env[key] ?? fallback;
const one = read('ONE', 'd');
const two = this.env.getVar('TWO', 'number', 5);
const three = config.getOrThrow<string>('THREE');
map.get('FOUR'); read(name); read('lower');
`,
        'ONE read 2, TWO read 3, THREE read 4',
      ],
    ],
    'js-schema': [
      [
        'src/a.ts',
        `const a = Joi.object().keys({ A_ONE: Joi.number().default(1), A_TWO: Joi.string().required() }).unknown();
const b = cleanEnv(process.env, { B_ONE: str({ default: 'x' }), B_TWO: port() });
const c = createEnv({ server: { C_ONE: z.string() }, client: { C_TWO: z.url() }, runtimeEnv: process.env });
const d = z.object({ name: z.string(), AGE: z.number() });
`,
        'A_ONE read 1, A_TWO read 1, B_ONE read 2, B_TWO read 2, C_ONE read 3, C_TWO read 3',
      ],
    ],
    prisma: [['p/schema.prisma', '// env("NO")\nurl = env("DATABASE_URL")\n', 'DATABASE_URL read 2']],
    getenv: [
      [
        'a.py',
        `import os\nA = os.environ['ONE']\nB = os.getenv("TWO", "x")  # os.getenv("NO")\nC = os.environ.get('THREE')\nD = env.int('FOUR', default=5)\n`,
        'ONE read 2, TWO read 3, THREE read 4, FOUR read 5',
      ],
      [
        'a.php',
        `<?php $a = getenv('ONE'); $b = env('TWO', 'x'); $c = $_ENV['THREE'];`,
        'ONE read 1, TWO read 1, THREE read 1',
      ],
      ['a.go', 'x := os.Getenv("ONE")\ny, ok := os.LookupEnv("TWO")\n', 'ONE read 1, TWO read 2'],
      ['A.java', 'String a = System.getenv("ONE");', 'ONE read 1'],
    ],
    dotenv: [
      [
        '.env.example',
        `# words = no variable\nA=1\nexport B="two" # c\n#C=3\n D = \${A}\nA=9\n`,
        'A declare 2, B declare 3, C declare 4, D declare 5, A read 5, A declare 6',
      ],
    ],
    compose: [
      [
        'docker-compose.prod.yml',
        `services:\n  a:\n    image: x:\${TAG:-1}\n    environment:\n      ONE: 1\n      TWO: \${OTHER:?no}\n  b:\n    environment:\n      - THREE=3\n      - FOUR\n    build:\n      args: {FIVE: "$\${NOT}"}\n# \${NOR}\n`,
        'TAG read 3, ONE declare 5, TWO declare 6, OTHER read 6, THREE declare 9, FOUR declare 10, FIVE declare 12',
      ],
    ],
    docker: [
      [
        'Dockerfile',
        '# ENV NO=1\nARG VERSION=1\nFROM node:$VERSION\nENV A=1 B="two words" \\\n    C=$VERSION\nENV OLD value\nRUN X=1 && echo $X $OUTSIDE\nCMD run $HOME $JAVA_ARGS\n',
        'VERSION declare 2, A declare 4, B declare 4, C declare 5, OLD declare 6, OUTSIDE read 7, JAVA_ARGS read 8',
      ],
    ],
    ci: [
      [
        '.github/workflows/a.yml',
        `env:\n  A: 1\njobs:\n  b:\n    if: vars.ON == 1\n    env: {C: "\${{ secrets.KEY }}"}\n    steps:\n      - run: echo $D && E=1 && echo $E # $F\n`,
        'A declare 2, ON read 5, C declare 6, KEY read 6, D read 8',
      ],
      [
        '.gitlab-ci.yml',
        `variables:\n  A: "$B"\n  L: {value: x, description: y}\njob:\n  variables: {C: 1}\n  script:\n    - run "\${D}"\n`,
        'A declare 2, B read 2, L declare 3, C declare 5, D read 7',
      ],
    ],
    'spring-files': [
      [
        'src/application-dev.properties',
        `# a=1\na.b=1\nc.d: \${E_F:x}\ng h\nlong=a\\\n  b=c\n`,
        'a.b declare 2, c.d declare 3, E_F read 3, g declare 4, long declare 5',
      ],
      [
        'src/application.yml',
        `a:\n  b: 1\n  list: [x, y]\n---\nspring.config.activate.on-profile: prod\na: {b: "\${C:d}"}\n`,
        'a.b declare 2, a.list declare 3, a.b declare 6, C read 6',
      ],
    ],
    'spring-code': [
      [
        'src/A.java',
        `// @Value("\${no}")
@FeignClient(name = "bank", url = "https://bank.example.mn")
@ConfigurationProperties(prefix = "app.mail")
class A {
  A(@Value("\${a.b:1}") String b, @Value("#{'\${c.d}'.split(',')}") String d, Environment env) {
    env.getProperty("e.f", "x"); System.getProperty("user.dir");
  }
  @Scheduled(cron = "\${g.cron}") void h() {}
}
`,
        'feign:bank declare 2, app.mail.* read 3, a.b read 5, c.d read 5, e.f read 6, g.cron read 8',
      ],
    ],
    wsdl: [
      [
        'src/xyz/A.java',
        '@WebServiceClient(name = "A", targetNamespace = "http://a/",\n  wsdlLocation = "https://soap.example.mn/a?wsdl")\nclass A {}\n',
        'wsdl:xyz/A declare 2',
      ],
      [
        'w/a.wsdl',
        '<wsdl:service name="S">\n<port><soap:address location="https://soap.example.mn/a"/></port></wsdl:service>',
        'wsdl:w/S declare 2',
      ],
    ],
    shell: [
      [
        'run.sh',
        `#!/bin/sh\nA=1\necho $A $B # $C\nD="\${D:-x}"\nfor F in 1; do echo $F '$G'; done\nexport H=1\n`,
        'B read 3, D read 4, H declare 6',
      ],
      ['nginx/site.conf.template', `server_name $host \${DOMAIN};\n`, 'DOMAIN read 1'],
    ],
  };

describe.each(READERS.map((reader) => [reader.id, reader] as const))('%s', (id, reader) => {
  it.each(EXAMPLES[id] ?? [])('reads every form in %s', (path, text, expected) => {
    expect(reader.match(path)).toBe(true);
    const wrappers = reader.learn?.(path, text) ?? [];
    const sites = reader.read(path, text, wrappers);
    expect(sites.map(({ name, kind, line }) => `${name} ${kind} ${line}`).join(', ')).toBe(expected);
    for (const site of sites) expect(site.path).toBe(path);
    expect(reader.fault?.(path, text) ?? null).toBeNull();
  });

  it('has an example', () => {
    expect(EXAMPLES[id]?.length).toBeGreaterThan(0);
  });

  it('never throws, whatever it is given', () => {
    const examples = EXAMPLES[id]!;
    const torn = fc
      .tuple(fc.constantFrom(...examples), fc.nat(400), fc.nat(400), fc.string())
      .map(([[path, text], a, b, extra]) => [path, text.slice(0, a) + extra + text.slice(b)] as const);
    fc.assert(
      fc.property(torn, ([path, text]) => {
        const lines = text.split('\n').length;
        for (const { line } of reader.read(path, text, reader.learn?.(path, text) ?? [])) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leaves files of other kinds alone', () => {
    for (const path of ['README.md', 'src/a.css', 'image.png']) expect(reader.match(path)).toBe(false);
  });
});
