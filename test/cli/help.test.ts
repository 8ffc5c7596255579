import { describe, expect, it } from 'vitest';
import { ADAPT, CHECK, TRANSLATE } from '../../src/cli/register.ts';
import { runCli } from '../support/run-cli.ts';

describe('--help', () => {
  it('tells the verbs by what people want to do', async () => {
    const { exit, stdout } = await runCli(['--help']);
    expect(exit).toBe(0);
    const headings = stdout.split('\n').filter((line) => /^\S.*:$/.test(line));
    expect(headings).toEqual(['Options:', ADAPT, TRANSLATE, CHECK, 'Commands:', 'Examples:']);
  });

  it('shows examples for every verb', async () => {
    const { stdout } = await runCli(['--help']);
    const verbs = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, verb = '']) => verb);
    for (const verb of verbs.filter((each) => each !== 'help' && each !== 'saphan')) {
      expect((await runCli([verb, '--help'])).stdout, verb).toContain('Examples:');
    }
  });
});
