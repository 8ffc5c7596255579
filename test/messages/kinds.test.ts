import { expect, it } from 'vitest';
import { loadWords } from '../../src/cli/steps/load-words.ts';
import { inspectFile } from '../../src/clone/inspect-file.ts';
import { sayFinding } from '../../src/messages/say.ts';
import type { Finding } from '../../src/model/finding.ts';
import { decode } from '../../src/transfer/decode.ts';

const HELD = [
  'DB_PASSWORD=hunter2hunter2',
  'url: postgres://app:hunter2hunter2@db/app',
  'АА00112233',
  ['-----BEGIN', 'RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAr0b1c2d3e4f5\n-----END RSA PRIVATE KEY-----'].join(
    ' ',
  ),
  ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_'),
].join('\n');

it('every kind of secret and of personal data has words', async () => {
  const { findings } = inspectFile(decode('a.txt', '', Buffer.from(HELD)), 'donor');
  const kinds = findings.map(({ args }) => (args as { kind: string }).kind);
  expect(kinds).toEqual(['assigned-secret', 'private-key', 'token', 'url-userinfo', 'mn-register-number']);
  const lao = await loadWords('lo');
  for (const finding of findings) {
    const { kind } = finding.args as { kind: string };
    expect(sayFinding(finding)).not.toContain(kind === 'token' ? '(token' : kind);
    expect(sayFinding(finding, lao)).not.toMatch(/\([a-z-]+,/);
  }
});

it('so has the class of a variable', () => {
  const args = { name: 'BUS', class: 'infra', host: 'bus.example.mn' };
  const finding: Finding = { code: 'config-silent-default', severity: 'warning', args };
  expect(sayFinding(finding)).toContain('BUS (infrastructure)');
});
