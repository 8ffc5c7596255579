import { Help, type HelpConfiguration } from 'commander';
import { type Say, sayIn } from '../messages/say-in.ts';
import type { Translate } from '../model/translate.ts';
import { width } from '../report/width.ts';
import { wrapWords } from './wrap-words.ts';

/** How commander writes help in the reader's language; `say` is for what we put below it. */
export type SpokenHelp = HelpConfiguration & { readonly say: Say };

const PLAIN = new Help();

/** Flags, values and the names of verbs stay as people have to type them. */
export function spokenHelp(translate: Translate): SpokenHelp {
  const say = sayIn(translate);
  return {
    say,
    displayWidth: width,
    boxWrap: wrapWords,
    styleTitle: (title) => say(title),
    commandDescription: (command) => say(PLAIN.commandDescription(command)),
    subcommandDescription: (command) => say(PLAIN.subcommandDescription(command)),
    argumentDescription: (argument) => described(argument, PLAIN.argumentDescription(argument), say),
    optionDescription: (option) => described(option, PLAIN.optionDescription(option), say),
  };
}

type Described = { readonly description: string; readonly defaultValueDescription?: string | undefined };

/** The sentence, then in brackets which values there are: commander hands on both as one text. */
function described({ description, defaultValueDescription }: Described, whole: string, say: Say): string {
  const extra = /^ \((?:choices: (.*?))?(?:, )?(?:default: (.*))?\)$/.exec(whole.slice(description.length));
  if (extra === null) return say(description);
  const [, choices, value = ''] = extra;
  const parts = [
    ...(choices === undefined ? [] : [`${say('choices:')} ${choices}`]),
    ...(value === '' ? [] : [`${say('default:')} ${value === defaultValueDescription ? say(value) : value}`]),
  ];
  return `${say(description)} (${parts.join(', ')})`;
}
