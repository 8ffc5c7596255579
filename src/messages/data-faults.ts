import type { DataFaultCode } from '../model/data-fault.ts';
import type { ErrorWords } from './errors.ts';

/** The words for every fault of a country's file or of the configuration map; braces hold its args. */
export const DATA_FAULTS: Record<DataFaultCode, ErrorWords> = {
  'data-syntax': {
    what: 'This is not YAML: {message}',
    help: 'Check the quotes and the indentation of this line and of the line before it.',
  },
  'data-doubled-key': { what: 'The key {key} stands here a second time.', help: 'Delete one of the two.' },
  'data-unknown-key': { what: 'There is no key {key} here.', help: 'The keys here are: {known}.' },
  'data-missing-key': { what: 'The key {key} is missing.', help: 'Add it.' },
  'data-wrong-type': {
    what: '{key} must be {expected}, and this is {got}.',
    help: 'Write {expected}; put digits that are a text in quotes.',
  },
  'data-bad-value': { what: '{key} cannot have this value.', help: 'It can have: {known}.' },
};
