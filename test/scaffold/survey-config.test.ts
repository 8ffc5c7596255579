import { describe, expect, it } from 'vitest';
import { surveyConfig } from '../../src/scaffold/survey-config.ts';
import { fixtureDonor } from './fixture-donor.ts';

/** Every name of the fixture with the constructs that hold it, and what is proposed. Made by reading the files. */
const GOLD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  portal: {
    EMONGOLIA_DEPLOY_TOKEN: 'env|secrets. secret secret',
    EMONGOLIA_IMAGE: 'env|pipeline infra keep',
    EMONGOLIA_PUBLIC_API: 'env|import.meta.env endpoint donor-default',
    GITHUB_SHA: 'pipeline runtime ignore',
    TZ: 'env country derived',
    VITE_CDN_URL: 'import.meta.env endpoint donor-default',
  },
  service: {
    DATABASE_URL: 'dotenv|prisma|z secret secret',
    EMONGOLIA_CLIENT_ID: 'dotenv|z secret secret',
    EMONGOLIA_CLIENT_SECRET: 'dotenv|z secret secret',
    EMONGOLIA_ENV: 'ENV infra keep',
    EMONGOLIA_JWT_SECRET: 'dotenv|z secret secret',
    EMONGOLIA_REDIRECT_URI: 'dotenv|z endpoint donor-default',
    EMONGOLIA_URI: 'compose|dotenv|z endpoint donor-default',
    PAYON_URL: 'dotenv|z endpoint donor-default',
    PGTZ: 'compose country derived',
    PORT: 'dotenv|z infra keep',
    PORTAL_URL: 'dotenv|z endpoint donor-default',
    POSTGRES_DB: 'compose infra keep',
    POSTGRES_PASSWORD: 'compose secret secret',
    POSTGRES_USER: 'compose secret secret',
    SMTP_HOST: 'dotenv|z endpoint donor-default',
    SMTP_PASSWORD: 'dotenv|z secret secret',
    SMTP_USER: 'dotenv|z secret secret',
    TZ: 'ENV|compose|dotenv|z country derived',
    XYP_ACCESS_TOKEN: 'dotenv|z secret secret',
    XYP_URL: 'dotenv|z endpoint donor-default',
  },
  inquiry: {
    'app.currency': 'spring country derived',
    'app.footer': 'spring brand donor-default',
    'app.greeting': 'spring brand donor-default',
    'app.owner': 'spring brand donor-default',
    'app.phone': 'spring brand donor-default',
    'app.portal': 'spring endpoint donor-default',
    'app.title': 'spring brand donor-default',
    'ebarimt.url': '@ConditionalOnProperty|@Value|spring endpoint donor-default',
    'emongolia.callback': 'spring endpoint donor-default',
    'logging.level.mn.gov.ema.emongolia': 'spring tuning keep',
    'logging.level.mn.gov.itc.emongolia': 'spring tuning keep',
    'server.servlet.context-path': 'spring infra keep',
    'server.ssl.key-store-password': 'spring secret secret',
    'spring.application.name': 'spring brand donor-default',
    'spring.datasource.password': 'spring secret secret',
    'spring.datasource.url': 'spring endpoint donor-default',
    'spring.datasource.username': 'spring secret secret',
    'spring.jackson.time-zone': 'spring country derived',
    'spring.jpa.properties.hibernate.default_schema': 'spring infra keep',
    'spring.main.banner-mode': 'spring feature keep',
    'spring.messages.basename': 'spring infra keep',
    'spring.profiles.active': 'spring runtime ignore',
    'wsdl:wsdl/CitizenService': 'soap:address endpoint donor-default',
    'xyp.access-token': 'spring secret secret',
    'xyp.url': 'spring endpoint donor-default',
  },
};

describe('surveyConfig', () => {
  it.each(Object.keys(GOLD))('finds every variable of %s, and nothing else', (donor) => {
    const { variables } = surveyConfig(fixtureDonor(donor));
    const found = variables.map(({ name, sites, class: kind, disposition }) => [
      name,
      `${[...new Set(sites.map(({ how }) => how))].sort().join('|')} ${kind} ${disposition}`,
    ]);
    expect(Object.fromEntries(found)).toEqual(GOLD[donor]);
  });

  it('does not depend on the order of files', () => {
    const files = fixtureDonor('service');
    expect(surveyConfig([...files].reverse())).toEqual(surveyConfig(files));
  });

  it('keeps no value', () => {
    const text = JSON.stringify(
      ['portal', 'service', 'inquiry'].map((donor) => surveyConfig(fixtureDonor(donor))),
    );
    for (const value of ['not-a-real', 'changeme', 'Asia/Ulaanbaatar', 'MNT', 'oauth2', '7700'])
      expect(text).not.toContain(value);
  });

  it('tells which defaults lead back to the donor', () => {
    const { findings } = surveyConfig(fixtureDonor('portal'));
    expect(
      findings.filter(({ code }) => code === 'config-silent-default').map(({ args, place }) => [args, place]),
    ).toEqual([
      [
        { name: 'EMONGOLIA_PUBLIC_API', class: 'endpoint', host: 'api.e-mongolia.mn' },
        { path: 'src/lib/api.ts', line: 10 },
      ],
      [
        { name: 'VITE_CDN_URL', class: 'endpoint', host: 'cdn.e-mongolia.mn' },
        { path: 'src/lib/api.ts', line: 11 },
      ],
    ]);
  });
});

const names = (...files: readonly (readonly [string, string])[]) =>
  surveyConfig(files.map(([path, text]) => ({ path, text })));

describe('the traps of real donors', () => {
  it('reports a key of some profiles only', () => {
    const { findings } = names(
      ['r/application.properties', 'a.b=1\n'],
      ['r/application-dev.properties', 'bank.url=https://x.example.mn\nall=1\n'],
      ['r/application-stag.properties', 'all=1\n'],
      ['r/application-prod.properties', 'all=1\n'],
    );
    expect(findings.filter(({ code }) => code === 'config-profile-gap')).toEqual([
      expect.objectContaining({ args: { name: 'bank.url', present: 'dev', absent: 'prod, stag' } }),
    ]);
  });

  it('reads a key without a separator, and says so', () => {
    const { variables, findings } = names([
      'application.properties',
      'spring.cloud.vault.host. vault.local\n',
    ]);
    expect(variables.map(({ name }) => name)).toEqual(['spring.cloud.vault.host']);
    expect(findings.map(({ code }) => code)).toContain('config-no-separator');
  });

  it('reads a pipeline with a doubled key, and says so', () => {
    const text = 'build:\n  variables:\n    DOCKER_DNS: 1.1.1.1\n    OTHER: a\n    DOCKER_DNS: 8.8.8.8\n';
    const { variables, findings } = names(['.gitlab-ci.yml', text]);
    expect(variables.map(({ name }) => name)).toEqual(['DOCKER_DNS', 'OTHER']);
    expect(findings).toEqual([
      expect.objectContaining({ code: 'config-doubled-key', place: { path: '.gitlab-ci.yml', line: 5 } }),
    ]);
  });

  it('notices a time zone that is hours here and a name there', () => {
    const { variables, findings } = names(
      ['a.ts', 'const hours = Number(process.env.TIMEZONE || 0);\n'],
      ['b.ts', "const zone = getEnv({ name: 'TIMEZONE', defaultValue: 'UTC' });\n"],
      ['env.ts', 'export const getEnv = ({ name, defaultValue }) => process.env[name] ?? defaultValue;\n'],
    );
    expect(variables.map(({ name, sites }) => [name, sites.length])).toEqual([['TIMEZONE', 2]]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'config-two-encodings',
        args: { name: 'TIMEZONE', encodings: 'iana, offset-hours' },
      }),
    );
  });

  it('asks for an address in the donor’s own network, and keeps a container’s name', () => {
    const { variables } = names([
      '.env.example',
      'REDIS_HOST=10.1.2.3\nKAFKA_HOST=kafka\nNATS_HOST=127.0.0.1\n',
    ]);
    expect(variables.map(({ name, disposition }) => [name, disposition])).toEqual([
      ['KAFKA_HOST', 'keep'],
      ['NATS_HOST', 'keep'],
      ['REDIS_HOST', 'ask'],
    ]);
  });

  it('leaves vendored files alone', () => {
    expect(
      names(['node_modules/x/index.js', 'process.env.SECRET_THING'], ['a/dist/x.js', 'process.env.B'])
        .variables,
    ).toEqual([]);
  });

  it('says what it could not read', () => {
    const { findings } = names(['docker-compose.yml', 'services:\n  a: [\n   b: {\n']);
    expect(findings.map(({ code }) => code)).toEqual(['config-unreadable']);
  });
});

describe('defaults in code', () => {
  const disposition = (code: string) => names(['a.ts', code]).variables.map((each) => each.disposition);
  it.each([
    ['const a = process.env.HASH_BYTES ? Number(process.env.HASH_BYTES) : 10;', 'keep'],
    ['const a = process.env.HASH_BYTES;', 'ask'],
    ["const a = (process.env.BANK_URL ?? 'https://bank.example.mn') as string;", 'donor-default'],
    ["const a = process.env.BANK_URL ?? 'http://localhost:3000';", 'ask'],
    ['const a = process.env.BANK_URL || process.env.BANK_URL;', 'ask'],
    ["const a = process.env.BANK_URL || 'http://203.0.113.7:8080/pay';", 'donor-default'],
  ])('%s: %s', (code, expected) => expect(disposition(code)).toEqual([expected]));
});
