import type { AddHelpTextContext } from 'commander';
import type { SpokenHelp } from './spoken-help.ts';

/** What stands below the help of a verb: the commands as they are typed, what is said of each in the language of the help. */
export function examples(text: string): (context: AddHelpTextContext) => string {
  return ({ command }) => {
    const { say } = command.createHelp() as Partial<SpokenHelp>;
    if (say === undefined) return text;
    return text
      .split('\n')
      .map((line) => {
        const [, typed, space = '', words = ''] = /^( {2}saphan .*?\S)( {2,})(\S.*)$/.exec(line) ?? [];
        if (typed !== undefined) return `${typed}${space}${say(words)}`;
        return /^\S/.test(line) ? say(line) : line;
      })
      .join('\n');
  };
}
