import type { Stack } from './stack.ts';

const HOLDER = /^$|messag|bundle|i18n|l10n|intl|local|transl|resource/i;

/** Resource bundles of Java, as Spring, Jakarta and Grails look into them. */
export const spring: Stack = {
  id: 'spring',
  catalogs: ['properties', 'yaml', 'json'],
  code: [
    {
      languages: ['java', 'kotlin', 'groovy'],
      mark: /get(?:Message|String|Text|Translation)\(|message\s*=\s*"\{|message\(|(?:messages?|i18n|l10n|translations?)\.get\(/,
      calls: {
        getMessage: { on: HOLDER },
        getString: { on: /bundle|messag|i18n|l10n|transl/i },
        getText: { on: /messag|bundle|i18n|l10n|transl/i },
        getTranslation: { on: HOLDER },
        get: { on: /(?:^|\.)(?:messages?|i18n|l10n|translations?)$/i },
        message: { label: 'code' },
      },
      annotated: /^\{([\w-]+(?:\.[\w-]+)+)\}$/,
    },
  ],
};
