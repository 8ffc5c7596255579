import { describe, expect, it } from 'vitest';
import { retell } from '../../src/messages/retell.ts';
import { COMMANDER_WORDS } from '../../src/messages/usage-words.ts';
import { runCli } from '../support/run-cli.ts';

const shout = (english: string) =>
  english.includes('nowhere')
    ? undefined
    : english.toUpperCase().replace(/\{\w+\}/g, (value) => value.toLowerCase());
/** Knows templates alone, as a catalog does. */
const templatesOnly = (english: string) => (/\{\w+\}/.test(english) ? shout(english) : undefined);

describe('retell', () => {
  it('says a finished text by its template, its values as they are', () => {
    expect(retell("error: unknown option '--tpoic'", templatesOnly)).toBe("ERROR: UNKNOWN OPTION '--tpoic'");
    expect(retell('(Did you mean one of scan, scaffold?)', templatesOnly)).toBe(
      '(DID YOU MEAN ONE OF scan, scaffold?)',
    );
  });

  it('says a reason that stands in another text as well', () => {
    const english = "error: option '--for <who>' argument 'x' is invalid. It is one of: engineer, lawyer.";
    expect(retell(english, templatesOnly)).toBe(
      "ERROR: OPTION '--for <who>' ARGUMENT 'x' IS INVALID. IT IS ONE OF: engineer, lawyer.",
    );
  });

  it('leaves alone what it does not know', () => {
    for (const text of ['', 'nowhere', '(a)']) expect(retell(text, templatesOnly)).toBe(text);
  });
});

describe('mistakes on a command line', () => {
  const MISTAKES: readonly (readonly [keyof typeof COMMANDER_WORDS, readonly string[]])[] = [
    ['unknownOption', ['scan', '--tpoic']],
    ['unknownCommand', ['scna']],
    ['oneMeant', ['scna']],
    ['missingArgument', ['explain']],
    ['missingValue', ['clone', '--donor']],
    ['invalidValue', ['check', '--fail-on', 'sometimes']],
    ['choices', ['check', '--fail-on', 'sometimes']],
    ['invalidArgument', ['check', 'everything']],
    ['tooManyArguments', ['verify', 'x']],
    ['moreThanOne', ['scan', 'x', 'y']],
  ];

  it.each(MISTAKES)('are told as commander tells them today: %s', async (code, argv) => {
    const english = await runCli(argv);
    const [first = ''] = COMMANDER_WORDS[code].split('{');
    expect(english.stderr).toContain(first);
    const lao = await runCli([...argv, '--lang', 'lo']);
    expect(lao.exit).toBe(english.exit);
    expect(lao.stderr).not.toContain(first);
    expect(lao.stderr.split('\n').filter((line) => line !== '' && !/\p{Script=Lao}/u.test(line))).toEqual([]);
  });

  it('are told with a reason of ours in the same language, and in English to machines', async () => {
    const argv = ['scan', '--country', 'mongolia', '--lang', 'lo'];
    expect((await runCli(argv)).stderr).toMatch(/: \p{Script=Lao}.* ISO 3166: mn \(bad-flag\)/u);
    const { error } = (await runCli([...argv, '--json'])).json();
    expect(error.args.reason).toBe('a country is an ISO 3166 code: mn');
    expect(error.message).toContain(error.args.reason);
  });
});
