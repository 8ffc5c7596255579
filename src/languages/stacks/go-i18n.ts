import type { Stack } from './stack.ts';

/** go-i18n: a text with its id, or the id alone. */
export const goI18n: Stack = {
  id: 'go-i18n',
  catalogs: ['toml', 'json', 'yaml'],
  code: [
    {
      languages: ['go'],
      mark: /i18n\.|MessageID/,
      calls: { MustLocalizeMessage: {}, Tr: { on: /i18n|local/i } },
      fields: { Message: 'ID', LocalizeConfig: 'MessageID' },
    },
  ],
};
