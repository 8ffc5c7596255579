import type { Translate } from '../model/translate.ts';
import { FLAG_WORDS } from './flag-words.ts';
import { PROMPT_WORDS } from './prompt-words.ts';
import { fill } from './say.ts';
import { COMMANDER_WORDS, USAGE_WORDS } from './usage-words.ts';

/** The most telling first: a template that is only values would match anything. */
const TEMPLATES = [COMMANDER_WORDS, USAGE_WORDS, FLAG_WORDS, PROMPT_WORDS]
  .flatMap((words) => Object.values<string>(words))
  .sort((a, b) => wordsIn(b) - wordsIn(a))
  .map((template) => ({ template, pattern: patternOf(template) }));

/** Says a text that comes finished, from commander or as an error's arg, by the template that it was made from. */
export function retell(english: string, translate: Translate): string {
  const known = translate(english);
  if (known !== undefined) return known;
  for (const { template, pattern } of TEMPLATES) {
    const match = pattern.exec(english);
    if (match === null) continue;
    const args = Object.entries(match.groups ?? {}).map(([name, value]) => [name, retell(value, translate)]);
    return fill(template, Object.fromEntries(args), translate);
  }
  return english;
}

function patternOf(template: string): RegExp {
  const source = template
    .split(/(\{\w+\})/)
    .map((part, i) =>
      i % 2 === 1 ? `(?<${part.slice(1, -1)}>.+?)` : part.replace(/[\\^$.*+?()[\]|]/g, '\\$&'),
    );
  return new RegExp(`^${source.join('')}$`, 's');
}

function wordsIn(template: string): number {
  return template.replace(/\{\w+\}/g, '').length;
}
