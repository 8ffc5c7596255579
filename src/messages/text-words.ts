import type { TextAction, TextClass } from '../model/unit.ts';

/** What a text is to the people who use a system. */
export const TEXT_CLASS_WORDS: Record<TextClass, string> = {
  ui: 'interface',
  message: 'messages',
  template: 'templates of pages and letters',
  seed: 'first rows of tables',
  catalog: 'catalogs',
  reference: 'lists of reference',
  pattern: 'patterns',
  stored: 'stored values',
  compared: 'compared values',
  key: 'keys',
  technical: 'technical texts',
  test: 'tests',
  sample: 'made-up data',
  comment: 'comments',
  log: 'logs',
  docs: 'documentation',
};

/** What is to be done with a text. */
export const TEXT_ACTION_WORDS: Record<TextAction, string> = {
  translate: 'translate',
  import: 'translate under its key',
  replace: 'replace by the country’s own',
  keep: 'keep',
  ignore: 'leave out',
};
