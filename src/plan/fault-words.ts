import { badValueWords } from './bad-value-words.ts';
import type { BadValueReason, FaultArgs, FaultWords, PlanFaultCode } from './plan-fault.ts';

const TYPES: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  nothing: 'nothing',
  list: 'a list',
  map: 'a set of keys',
};

/** The words of every fault that a plan can have. */
export const planFaultWords: { readonly [C in PlanFaultCode]: (args: FaultArgs) => FaultWords } = {
  'yaml-syntax': ({ message = '' }) => ({
    what: `This is not YAML: ${message.replace(/\.$/, '')}.`,
    help: 'Check the quotes, the brackets and the indentation of this line and of the line before it.',
  }),
  'yaml-tab': () => ({
    what: 'This line is indented with a tab, and YAML allows only spaces.',
    help: 'Write two spaces in place of each tab.',
  }),
  'yaml-duplicate-key': ({ key = '', first = '' }) => ({
    what: `The key "${key}" stands here a second time; the first is on line ${first}.`,
    help: 'Put both together under one key, or delete one.',
  }),
  'yaml-alias': ({ name = '', reason = '' }) =>
    reason === 'too-many'
      ? { what: 'This file uses too many YAML aliases (*name).', help: 'Write the values out.' }
      : {
          what:
            reason === 'circular'
              ? `The alias "*${name}" stands inside the very value that it stands for.`
              : `The alias "*${name}" stands for nothing: no "&${name}" comes before it.`,
          help: 'Write the value itself, or put a text that starts with * in quotes.',
        },
  'yaml-documents': () => ({
    what: 'A second YAML document starts here, and a plan is one document.',
    help: 'Delete the line "---" or "..." between the two, or move the second part to a file of its own.',
  }),
  'yaml-version': ({ version = '' }) => ({
    what: `This file says that it is YAML ${version}, and saphan reads YAML 1.2.`,
    help: 'Delete the line that starts with %YAML.',
  }),
  'unknown-key': ({ key = '', near = '', known = '', in: group = '' }) => ({
    what: `There is no key "${key}" ${within(group)}.`,
    help:
      near === '' ? `The keys here are: ${known}.` : `Did you mean "${near}"? The keys here are: ${known}.`,
  }),
  'wrong-type': ({ expected = '', got = '', write, ...args }) => ({
    what: `${subject(args)} must be ${TYPES[expected] ?? expected}, and this is ${TYPES[got] ?? got}.`,
    help: suggestion(write) || 'See docs/config.md for an example of the whole file.',
  }),
  'missing-key': ({ key = '', in: group, write = '' }) => ({
    what: `The key "${key}" is missing ${within(group)}.`,
    help: write === '' ? 'Add it.' : `Add it, for example: ${write}`,
  }),
  'bad-value': (args) => {
    const { reason = 'blank', write } = args;
    const { what, help } = badValueWords[reason as BadValueReason](args);
    return { what, help: suggestion(write) || help };
  },
  'duplicate-donor': ({ id = '', first = '' }) => ({
    what: `Two donors have the id "${id}"; the first is on line ${first}.`,
    help: 'Give this donor another id.',
  }),
  'name-cycle': ({ names = '' }) => ({
    what: `These names go round in a circle: ${names}.`,
    help: 'Choose a new name that no other entry renames; two names may only change places.',
  }),
  'duplicate-name': ({ name = '', other = '', first = '', keep = '', drop = '' }) => ({
    what:
      name === other
        ? `The name "${name}" is already on line ${first}.`
        : `The name "${name}" is another spelling of "${other}" on line ${first}.`,
    help:
      name === other
        ? 'Delete one of them.'
        : `Delete "${drop}": "${keep}" is renamed in every spelling. For one exact spelling, add kind: literal to it.`,
  }),
};

function within(group = ''): string {
  return group === '' ? 'at the top level of the plan' : `in "${group}"`;
}

function subject({ key = '', item = '' }: FaultArgs): string {
  if (key === '') return 'The plan';
  return item === '' ? `The value of "${key}"` : `Entry ${item} of "${key}"`;
}

function suggestion(write = ''): string {
  return write === '' ? '' : `Write: ${write}`;
}
