import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace } from '../support/workspace.ts';

const ENGINE = ['--engine', 'i18next-parser'];

/** What `extract --engine` says of one donor. */
async function comparedKeys(donor: string) {
  const root = await makeWorkspace({ portal: donor });
  const { exit, json } = await runCli(['extract', '-C', root, '--dry-run', ...ENGINE, '--json']);
  expect(exit).toBe(0);
  return json().result.compared;
}

describe('saphan extract --engine i18next-parser', () => {
  it('finds nothing in the portal that our own walk does not', async () => {
    const [compared] = await comparedKeys(resolve('fixtures/donors/e-mongolia/portal'));
    expect(compared).toMatchObject({ donor: 'portal', onlyTheirs: [] });
    expect(compared.files).toBeGreaterThan(10);
    expect(compared.both).toBeGreaterThan(10);
  }, 30_000);

  it('takes the lexers of the donor’s configuration, and tells each difference with its place', async () => {
    const donor = makeDonor({
      'web/i18next-parser.config.js':
        "module.exports = { lexers: { ts: [{ lexer: 'JavascriptLexer', functions: ['say'] }] } };",
      'web/a.ts': "import i18next from 'i18next';\n\nsay('theirs');\ni18next.t('ours');\n",
      'web/b.js': "import i18next from 'i18next';\ni18next.t('both');\n",
      'mail/welcome.hbs': "<p>Сайн уу</p>\n{{t 'greeting'}}\n",
      'web/vendor.min.js': "t('vendored')",
    });
    const [compared] = await comparedKeys(donor);
    expect(compared).toMatchObject({
      both: 2,
      onlyTheirs: [{ key: 'theirs', path: 'web/a.ts', line: 3 }],
      onlyOurs: [{ key: 'ours', path: 'web/a.ts', line: 4 }],
    });
  }, 30_000);

  it('says it in words, and knows no other engine', async () => {
    const root = await makeWorkspace({ portal: makeDonor({ 'a.hbs': "{{t 'greeting'}}" }) });
    const { stdout } = await runCli(['extract', '-C', root, '--dry-run', ...ENGINE]);
    expect(stdout).toContain('Only i18next-parser finds:\n    a.hbs:1  greeting\n');
    expect((await runCli(['extract', '-C', root, '--engine', 'x'])).exit).toBe(2);
  }, 30_000);
});
