import { beforeAll, describe, expect, it } from 'vitest';
import { addCommit, makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { editPlan, makeWorkspace, recipientOf } from '../support/workspace.ts';

describe('saphan check', () => {
  let root = '';
  beforeAll(async () => {
    root = await makeWorkspace({
      donor: makeDonor({ 'a.txt': 'e-Mongolia\n', 'cdn.txt': 'cdn.e-mongolia.mn\n' }),
    });
    editPlan(root, 'redact: []', `redact:\n  - { paths: ["**"], reason: "the donor's own keys" }`);
    expect((await runCli(['transfer', '-C', root])).exit).toBe(0);
  });

  it('finds nothing left over in what was derived, and lists what is open', async () => {
    const { exit, json } = await runCli(['check', '-C', root, '--json']);
    expect(exit).toBe(0);
    expect(json().result.donors).toMatchObject([
      { donor: 'donor', branch: 'main', left: 0, open: 1, kept: 0 },
    ]);
    expect((await runCli(['check', '-C', root, '--fail-on', 'warning'])).exit).toBe(1);
  });

  it('takes a secret that somebody wrote on main for no name', async () => {
    addCommit(recipientOf(root, 'donor'), { 'own.env': 'DB_PASSWORD=Zx9-planted-value\n' });
    expect((await runCli(['check', '-C', root])).exit).toBe(0);
  });

  it('finds an old name that somebody wrote on main, in a text and in a path', async () => {
    addCommit(recipientOf(root, 'donor'), {
      'src/new.ts': 'export const eMongolia = 1;\n',
      'emongolia.txt': 'x\n',
    });
    const { exit, json } = await runCli(['check', '-C', root, '--json']);
    expect(exit).toBe(1);
    const left = json().findings.filter(({ code }: { code: string }) => code === 'name-left');
    expect(left.map(({ place }: { place: { path: string } }) => place.path).sort()).toEqual([
      'emongolia.txt',
      'src/new.ts',
    ]);
    expect((await runCli(['check', '-C', root, '--fail-on', 'never'])).exit).toBe(0);
  });
});
