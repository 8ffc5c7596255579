import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/scaffold/check-config.ts';
import { donorLiterals } from '../../src/scaffold/donor-literals.ts';
import type { ConfigFile } from '../../src/scaffold/readers/reader.ts';
import { renderConfigMap } from '../../src/scaffold/render-config-map.ts';
import { type Scaffolded, type ScaffoldInput, scaffold } from '../../src/scaffold/scaffold.ts';
import { surveyConfig } from '../../src/scaffold/survey-config.ts';
import { fixtureDonor, shippedProfile, TEMPLATES } from './fixture-donor.ts';

const LA = shippedProfile('la');
const MN = shippedProfile('mn');

function run(donor: string, files: readonly ConfigFile[], more: Partial<ScaffoldInput> = {}): Scaffolded {
  return scaffold({
    donor,
    surface: surveyConfig(files),
    profile: LA,
    map: { donors: {} },
    existing: new Map(),
    base: new Map(),
    templates: TEMPLATES,
    ...more,
  });
}

const asMap = (files: Scaffolded['files']) => new Map(files.map(({ path, text }) => [path, text]));
const textOf = ({ files }: Scaffolded, path: string) => files.find((file) => file.path === path)?.text ?? '';

describe('scaffold', () => {
  it('makes the files that the donor has a use for', () => {
    const paths = (donor: string) => run(donor, fixtureDonor(donor)).files.map(({ path }) => path);
    expect(paths('service')).toEqual(['.env.la.example', 'DEPLOY.la.md', 'compose.la.yml']);
    expect(paths('inquiry')).toEqual([
      '.env.la.example',
      'DEPLOY.la.md',
      'src/main/resources/application-la.properties',
    ]);
    expect(paths('portal')).toEqual(['.env.la.example', 'DEPLOY.la.md']);
  });

  it('derives what the country answers, names what is open, and gives no secret a value', () => {
    const made = run('service', fixtureDonor('service'));
    const env = textOf(made, '.env.la.example');
    expect(env).toContain('\nTZ=Asia/Vientiane\n');
    expect(env).toContain('# TODO: somebody has to say it (endpoint)\nEMONGOLIA_URI=\n');
    expect(env).toContain('\nSMTP_PASSWORD=\n');
    expect(env).not.toContain('PORT=');
    const compose = textOf(made, 'compose.la.yml');
    expect(compose).toContain('TZ: Asia/Vientiane');
    expect(compose).toContain('PGTZ: Asia/Vientiane');
    expect(compose).toMatch(/POSTGRES_PASSWORD: \$\{POSTGRES_PASSWORD:\?set POSTGRES_PASSWORD\}/);
    expect(compose).not.toContain('POSTGRES_DB');
    const spring = textOf(
      run('inquiry', fixtureDonor('inquiry')),
      'src/main/resources/application-la.properties',
    );
    expect(spring).toContain('\nspring.jackson.time-zone=Asia/Vientiane\n');
    expect(spring).toContain('\napp.currency=LAK\n');
    expect(spring).toMatch(/^spring\.datasource\.password=\$\{SPRING_DATASOURCE_PASSWORD\}$/m);
  });

  it('names each open question and each secret once in DEPLOY', () => {
    const made = run('service', fixtureDonor('service'));
    const deploy = textOf(made, 'DEPLOY.la.md');
    for (const { name, disposition } of made.map.donors['service'] ?? []) {
      const count = deploy.split(`\`${name}\``).length - 1;
      expect([name, count]).toEqual([name, disposition === 'ignore' ? 0 : 1]);
    }
    expect(deploy).not.toContain('{{');
  });

  it.each(['portal', 'service', 'inquiry'])(
    'leaves nothing of the donor’s country in the overlay of %s',
    (donor) => {
      const files = fixtureDonor(donor);
      const literals = donorLiterals(MN, surveyConfig(files));
      for (const { path, text } of run(donor, files).files) {
        for (const { fact, pattern } of literals)
          expect([path, fact, pattern.test(text)]).toEqual([path, fact, false]);
      }
    },
  );

  it('lays the overlay over the renamed tree', () => {
    const rename = (text: string): string =>
      text.replaceAll('EMONGOLIA', 'ELAOS').replaceAll('emongolia', 'elaos');
    const made = run('service', fixtureDonor('service'), { rename });
    const all = made.files.map(({ path, text }) => path + text).join('\n');
    expect(all).toContain('ELAOS_URI=');
    expect(all).toContain('elaos-service:');
    expect(all.toLowerCase()).not.toContain('emongolia');
  });
});

describe('secrets', () => {
  const canaries = Array.from({ length: 20 }, (_, i) => `zCanary${i}x9Kq`);
  const [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t] = canaries as [string, ...string[]];
  const donor: readonly ConfigFile[] = [
    {
      path: '.env.example',
      text: `A_SECRET=${a}\n#B_TOKEN=${b}\nC_PASSWORD="${c}"\nexport D_KEY_API_KEY='${d}'\n`,
    },
    {
      path: 'src/env.js',
      text: `const p = process.env.E_PASSWORD || '${e}'; const { F_SECRET = '${f}' } = process.env;`,
    },
    {
      path: 'src/joi.ts',
      text: `Joi.object().keys({ G_SECRET: Joi.string().default('${g}'), URI_X: Joi.string().default('https://user:${h}@bank.example.mn/${h}') })`,
    },
    {
      path: 'src/get.ts',
      text: `getEnv('I_TOKEN', '${i}'); getEnv({ name: 'J_SALT', defaultValue: '${j}' });`,
    },
    {
      path: 'docker-compose.yml',
      text: `services:\n  db:\n    environment:\n      K_PASSWORD: ${k}\n      L_SECRET: \${L_SECRET:-${l}}\n  web:\n    environment:\n      - M_TOKEN=${m}\n    build:\n      args:\n        N_SECRET: ${n}\n`,
    },
    { path: 'Dockerfile', text: `ARG O_SECRET=${o}\nENV P_PASSWORD ${p}\n` },
    { path: '.github/workflows/x.yml', text: `env:\n  Q_TOKEN: ${q}\n` },
    { path: 'r/application.properties', text: `db.password=${r}\nx.secret=\${X_SECRET:${s}}\n` },
    { path: 'r/X.java', text: `class X { @Value("\${y.token:${t}}") String y; }` },
  ];

  it('of 20 planted values none is in any output', () => {
    const surface = surveyConfig(donor);
    const made = run('d', donor);
    const all = JSON.stringify([surface, made]) + renderConfigMap(made.map);
    expect(canaries.filter((canary) => all.includes(canary))).toEqual([]);
    const names = new Set(surface.variables.map(({ name }) => name));
    for (const name of 'A_SECRET B_TOKEN C_PASSWORD D_KEY_API_KEY E_PASSWORD F_SECRET G_SECRET URI_X I_TOKEN J_SALT K_PASSWORD L_SECRET M_TOKEN N_SECRET O_SECRET P_PASSWORD Q_TOKEN db.password x.secret X_SECRET y.token'.split(
      ' ',
    ))
      expect([name, names.has(name)]).toEqual([name, true]);
  });
});

describe('a second run', () => {
  const files = fixtureDonor('service');
  const first = run('service', files);
  const again = (existing: ReadonlyMap<string, string>, donor = files) =>
    run('service', donor, { map: first.map, baseMap: first.map, existing, base: asMap(first.base) });

  it('changes nothing', () => {
    const second = again(asMap(first.files));
    expect(second.files).toEqual(first.files);
    expect(second.map).toEqual(first.map);
    expect(second.findings.filter(({ code }) => code === 'overlay-conflict')).toEqual([]);
  });

  it.each([
    ['.env.la.example', 'PAYON_URL=', 'PAYON_URL=https://pay.example.la'],
    ['compose.la.yml', 'PGTZ: Asia/Vientiane', 'PGTZ: Etc/UTC'],
    ['DEPLOY.la.md', '## To be answered', '## Our questions'],
  ])('keeps what people changed in %s, while the donor adds a variable', (path, from, to) => {
    const existing = asMap(first.files);
    existing.set(path, existing.get(path)!.replace(from, to));
    const newer = [
      ...files.map((file) =>
        file.path === 'docker-compose.yml'
          ? { ...file, text: file.text.replace('      PGTZ:', '      NEW_SECRET: abc\n      PGTZ:') }
          : file,
      ),
    ];
    const second = again(existing, newer);
    const text = textOf(second, path);
    expect(text).toContain(to);
    expect(text).toContain('NEW_SECRET');
    expect(second.findings.filter(({ code }) => code === 'overlay-conflict')).toEqual([]);
  });

  it('asks only where both sides changed one key', () => {
    const existing = asMap(first.files);
    existing.set(
      '.env.la.example',
      existing.get('.env.la.example')!.replace('\nTZ=Asia/Vientiane', '\nTZ=Etc/GMT-7'),
    );
    const profile = {
      ...LA,
      facts: {
        ...LA.facts,
        'time.zones': { value: ['Asia/Bangkok'], status: 'official' as const, sources: [] },
      },
    };
    const second = run('service', files, { map: first.map, existing, base: asMap(first.base), profile });
    expect(textOf(second, '.env.la.example')).toContain('\nTZ=Etc/GMT-7\n');
    expect(second.findings.filter(({ code }) => code === 'overlay-conflict')).toEqual([
      {
        code: 'overlay-conflict',
        severity: 'error',
        args: { key: 'TZ' },
        place: { path: '.env.la.example' },
      },
    ]);
  });

  it('does not write again what people deleted', () => {
    const existing = asMap(first.files);
    existing.delete('compose.la.yml');
    const second = again(existing);
    expect(second.files.map(({ path }) => path)).not.toContain('compose.la.yml');
    expect(second.findings.map(({ code }) => code)).toContain('overlay-deleted');
  });
});

describe('checkConfig', () => {
  const files = fixtureDonor('service');
  const surface = surveyConfig(files);
  const made = run('service', files);
  const check = (more: Partial<Parameters<typeof checkConfig>[0]> = {}) =>
    checkConfig({
      donor: 'service',
      surface,
      map: made.map,
      mapPath: 'config.map.yaml',
      profile: LA,
      donorProfile: MN,
      overlay: made.files,
      ...more,
    });
  const codes = (findings: ReturnType<typeof check>) => new Set(findings.map(({ code }) => code));
  const edited = (path: string, from: string, to: string) =>
    made.files.map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file));

  it('finds in a fresh overlay only what is open', () => {
    expect([...codes(check())].sort()).toEqual(['config-donor-default', 'config-unanswered']);
  });

  it('names every variable that is taken out of the map, and nothing else', () => {
    const entries = made.map.donors['service']!;
    for (const { name } of entries) {
      const map = { donors: { service: entries.filter((entry) => entry.name !== name) } };
      const unmapped = check({ map }).filter(({ code }) => code === 'config-unmapped');
      expect(unmapped.map(({ args }) => args)).toEqual([{ name }]);
      expect(unmapped[0]?.place?.line).toBeGreaterThan(0);
    }
  });

  it.each([
    ['config-secret-value', 'SMTP_PASSWORD=', 'SMTP_PASSWORD=hunter22'],
    ['config-donor-literal', 'PAYON_URL=', 'PAYON_URL=https://pay.e-mongolia.mn'],
    ['config-donor-literal', 'PORTAL_URL=', 'PORTAL_URL=+976'],
    ['config-differs', 'TZ=Asia/Vientiane', 'TZ=Asia/Bangkok'],
  ])('says %s', (code, from, to) => {
    expect(codes(check()).has(code as never)).toBe(false);
    const found = check({ overlay: edited('.env.la.example', from, to) }).find((each) => each.code === code);
    expect(found?.place).toMatchObject({ path: '.env.la.example' });
    const line = edited('.env.la.example', from, to)[0]!.text.split('\n').indexOf(to) + 1;
    expect(found?.place?.line).toBe(line);
  });

  it('is content with an answer in the map or in the overlay', () => {
    const open = (findings: ReturnType<typeof check>) =>
      findings.flatMap(({ args }) => ('name' in args ? [args.name] : []));
    expect(open(check())).toContain('PAYON_URL');
    const overlay = edited('.env.la.example', 'PAYON_URL=', 'PAYON_URL=https://pay.example.la');
    expect(open(check({ overlay }))).not.toContain('PAYON_URL');
    const entries = made.map.donors['service']!.map((entry) =>
      entry.name === 'PAYON_URL' ? { ...entry, value: 'https://pay.example.la' } : entry,
    );
    expect(open(check({ map: { donors: { service: entries } } }))).not.toContain('PAYON_URL');
  });

  it('finds an entry that nothing reads any more', () => {
    const gone = { ...made.map.donors['service']![0]!, name: 'GONE' };
    const map = { donors: { service: [...made.map.donors['service']!, gone] } };
    expect(
      check({ map })
        .filter(({ code }) => code === 'config-unread')
        .map(({ args }) => args),
    ).toEqual([{ name: 'GONE' }]);
  });
});
