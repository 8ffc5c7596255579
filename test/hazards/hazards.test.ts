import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { git } from '../support/git.ts';
import { type Content, makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace, NAMES, recipientOf } from '../support/workspace.ts';
import { DATABASE_HAZARDS } from './database-hazards.ts';
import { HAZARDS } from './hazards.ts';
import { OUTER_HAZARDS } from './outer-hazards.ts';
import { PACKAGE_HAZARDS } from './package-hazards.ts';
import { PLACE_HAZARDS } from './place-hazards.ts';

/** Each hazard has a folder of its own in one donor, so that all are judged in one pass. */
const cases = [...HAZARDS, ...PACKAGE_HAZARDS, ...DATABASE_HAZARDS, ...PLACE_HAZARDS, ...OUTER_HAZARDS].map(
  (hazard, i) => ({
    ...hazard,
    folder: `case${i}`,
  }),
);

describe('hazards of a rename', () => {
  let recipient = '';
  let paths: readonly string[] = [];
  let findings: readonly Finding[] = [];

  beforeAll(async () => {
    const files = cases.flatMap(({ folder, donor }) =>
      Object.entries(donor).map(([path, content]) => [`${folder}/${path}`, content] as const),
    );
    const root = await makeWorkspace({ donor: makeDonor(Object.fromEntries(files)) }, NAMES);
    const transferred = await runCli(['transfer', '-C', root, '--yes', '--json']);
    expect(transferred.exit).toBe(0);
    const checked = await runCli(['check', 'leftovers', '-C', root, '--json']);
    expect(checked.exit).toBe(0);
    findings = [...transferred.json().findings, ...checked.json().findings];
    recipient = recipientOf(root, 'donor');
    paths = git(recipient, 'ls-files', '-z').split('\0');
  });

  it('are as many as are asked for', () => expect(cases.length).toBeGreaterThanOrEqual(40));

  it.each(cases)('$name', ({ folder, donor, becomes = {}, told = [] }) => {
    const expected = Object.fromEntries(
      Object.entries(donor).flatMap(([path, content]) => {
        const change = becomes[path] === undefined ? [path, null] : becomes[path];
        if (change === null) return [];
        const [to = path, text = null] = typeof change === 'string' ? [path, change] : change;
        return [[to, text === null ? shown(content) : shown(text)]];
      }),
    );
    const prefix = `${folder}/`;
    const own = paths.filter((path) => path.startsWith(prefix));
    const actual = Object.fromEntries(
      own.map((path) => [path.slice(prefix.length), written(join(recipient, path))]),
    );
    expect(actual).toEqual(expected);
    const said = findings
      .filter(({ place }) => place?.path.startsWith(prefix))
      .map(({ code, args }) => ('why' in args && code !== 'name-clash' ? `${code} ${args.why}` : code));
    expect([...new Set(said)]).toEqual(expect.arrayContaining([...told]));
    // Nothing is asked that nobody has to answer.
    const asked = said.filter((each) => /^name-(?:open|left|hidden|half|one)|^host-left/.test(each));
    expect([...new Set(asked)].filter((each) => !told.includes(each))).toEqual([]);
  });
});

function shown(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'object' && 'link' in content) return `-> ${content.link}`;
  return Buffer.from(content).toString('latin1');
}

function written(path: string): string {
  return lstatSync(path).isSymbolicLink() ? `-> ${readlinkSync(path)}` : readFileSync(path, 'latin1');
}
