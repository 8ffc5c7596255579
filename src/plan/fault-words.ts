import { fillIn } from '../model/fill-in.ts';
import { badValueWords } from './bad-value-words.ts';
import type { BadValueReason, FaultArgs, FaultWords, PlanFaultCode, SayFault } from './plan-fault.ts';

const TYPES: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  nothing: 'nothing',
  list: 'a list',
  map: 'a set of keys',
};

/** The words of every fault that a plan can have. */
export const planFaultWords: {
  readonly [C in PlanFaultCode]: (args: FaultArgs, say?: SayFault) => FaultWords;
} = {
  'yaml-syntax': ({ message = '' }, say = fillIn) => ({
    what: say('This is not YAML: {message}.', { message: message.replace(/\.$/, '') }),
    help: say('Check the quotes, the brackets and the indentation of this line and of the line before it.'),
  }),
  'yaml-tab': (_, say = fillIn) => ({
    what: say('This line is indented with a tab, and YAML allows only spaces.'),
    help: say('Write two spaces in place of each tab.'),
  }),
  'yaml-duplicate-key': ({ key = '', first = '' }, say = fillIn) => ({
    what: say('The key "{key}" stands here a second time; the first is on line {first}.', { key, first }),
    help: say('Put both together under one key, or delete one.'),
  }),
  'yaml-alias': ({ name = '', reason = '' }, say = fillIn) =>
    reason === 'too-many'
      ? { what: say('This file uses too many YAML aliases (*name).'), help: say('Write the values out.') }
      : {
          what:
            reason === 'circular'
              ? say('The alias "*{name}" stands inside the very value that it stands for.', { name })
              : say('The alias "*{name}" stands for nothing: no "&{name}" comes before it.', { name }),
          help: say('Write the value itself, or put a text that starts with * in quotes.'),
        },
  'yaml-documents': (_, say = fillIn) => ({
    what: say('A second YAML document starts here, and a plan is one document.'),
    help: say(
      'Delete the line "---" or "..." between the two, or move the second part to a file of its own.',
    ),
  }),
  'yaml-version': ({ version = '' }, say = fillIn) => ({
    what: say('This file says that it is YAML {version}, and saphan reads YAML 1.2.', { version }),
    help: say('Delete the line that starts with %YAML.'),
  }),
  'unknown-key': ({ key = '', near = '', known = '', in: group = '' }, say = fillIn) => ({
    what: say('There is no key "{key}" {where}.', { key, where: within(group, say) }),
    help:
      near === ''
        ? say('The keys here are: {known}.', { known })
        : say('Did you mean "{near}"? The keys here are: {known}.', { near, known }),
  }),
  'wrong-type': ({ expected = '', got = '', write, ...args }, say = fillIn) => ({
    what: say('{subject} must be {expected}, and this is {got}.', {
      subject: subject(args, say),
      expected: say(TYPES[expected] ?? expected),
      got: say(TYPES[got] ?? got),
    }),
    help: suggestion(write, say) || say('See docs/config.md for an example of the whole file.'),
  }),
  'missing-key': ({ key = '', in: group, write = '' }, say = fillIn) => ({
    what: say('The key "{key}" is missing {where}.', { key, where: within(group, say) }),
    help: write === '' ? say('Add it.') : say('Add it, for example: {write}', { write }),
  }),
  'bad-value': (args, say = fillIn) => {
    const { reason = 'blank', write } = args;
    const { what, help } = badValueWords[reason as BadValueReason](args, say);
    return { what, help: suggestion(write, say) || help };
  },
  'duplicate-donor': ({ id = '', first = '' }, say = fillIn) => ({
    what: say('Two donors have the id "{id}"; the first is on line {first}.', { id, first }),
    help: say('Give this donor another id.'),
  }),
  'name-cycle': ({ names = '' }, say = fillIn) => ({
    what: say('These names go round in a circle: {names}.', { names }),
    help: say('Choose a new name that no other entry renames; two names may only change places.'),
  }),
  'duplicate-name': ({ name = '', other = '', first = '', keep = '', drop = '' }, say = fillIn) =>
    name === other
      ? {
          what: say('The name "{name}" is already on line {first}.', { name, first }),
          help: say('Delete one of them.'),
        }
      : {
          what: say('The name "{name}" is another spelling of "{other}" on line {first}.', {
            name,
            other,
            first,
          }),
          help: say(
            'Delete "{drop}": "{keep}" is renamed in every spelling. For one exact spelling, add kind: literal to it.',
            { drop, keep },
          ),
        },
};

function within(group = '', say: SayFault): string {
  return group === '' ? say('at the top level of the plan') : say('in "{group}"', { group });
}

function subject({ key = '', item = '' }: FaultArgs, say: SayFault): string {
  if (key === '') return say('The plan');
  return item === '' ? say('The value of "{key}"', { key }) : say('Entry {item} of "{key}"', { item, key });
}

function suggestion(write = '', say: SayFault): string {
  return write === '' ? '' : say('Write: {write}', { write });
}
