import { describe, expect, it } from 'vitest';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';

const HOME = [
  "import { Trans, useTranslation } from 'react-i18next';",
  "const TITLE = 'home.title';",
  'export function Home({ state, on }) {',
  "  const { t } = useTranslation('portal', { keyPrefix: 'page' });",
  "  return [t('menu', 'Цэс'), t(TITLE), t('state.' + state), t(on ? 'yes' : 'no', { count: 2 })];",
  '}',
  'export const Terms = () => <Trans i18nKey="terms" ns="legal" />;',
  '',
];
const FILES = {
  'src/home.tsx': HOME.join('\n'),
  // Nothing but the name of the function says that this is a look-up.
  'src/plain.ts': "export const f = (t) => t('plain');\n",
  'README.md': "t('not.code')\n",
};
/** 1-based place of a text in HOME. */
const at = (line: number, text: string) => ({ line, col: HOME[line - 1]!.indexOf(text) + 1 });

async function rowsOf(...flags: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { exit, stdout } = await runCli(['scan', makeDonor(FILES), ...flags]);
  expect(exit).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('saphan scan --keys', () => {
  it('prints each look-up with its place as a line of JSON', async () => {
    const hook = { dynamic: false, prefix: 'page', namespaces: ['portal'], plural: false, callee: 't' };
    const condition = { call: at(5, 't(on'), plural: true };
    const rows = await rowsOf('--keys');
    expect(rows.map(({ start: _, end: __, ...row }) => row)).toEqual([
      { path: 'src/home.tsx', ...at(2, "'home"), key: 'home.title', ...hook, call: at(5, 't(TITLE') },
      { path: 'src/home.tsx', ...at(5, "'menu"), key: 'menu', ...hook, default: 'Цэс' },
      { path: 'src/home.tsx', ...at(5, "'state"), ...hook, key: null, dynamic: true, parts: ['state.', ''] },
      { path: 'src/home.tsx', ...at(5, "'yes"), key: 'yes', ...hook, ...condition },
      { path: 'src/home.tsx', ...at(5, "'no"), key: 'no', ...hook, ...condition },
      {
        path: 'src/home.tsx',
        ...at(7, '"terms"'),
        key: 'terms',
        dynamic: false,
        namespaces: ['legal'],
        plural: false,
        callee: 'Trans',
      },
      {
        path: 'src/plain.ts',
        line: 1,
        col: 27,
        key: 'plain',
        dynamic: false,
        namespaces: [''],
        plural: false,
        callee: 't',
        evidence: 'name',
      },
    ]);
    const text = HOME.join('\n');
    const [, menu] = rows;
    expect(text.slice(Number(menu?.['start']), Number(menu?.['end']))).toBe("'menu'");
  });

  it('mixes no two kinds of rows', async () => {
    const { exit, json } = await runCli(['scan', makeDonor(FILES), '--keys', '--sites', '--json']);
    expect({ exit, code: json().error.code }).toEqual({ exit: 2, code: 'flag-misused' });
  });
});
