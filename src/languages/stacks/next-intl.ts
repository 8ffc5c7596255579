import type { Stack } from './stack.ts';

export const nextIntl: Stack = {
  id: 'next-intl',
  catalogs: ['json', 'yaml', 'module'],
  script: {
    modules: /^(?:next-intl|use-intl)(?:\/|$)/,
    sources: {
      useTranslations: { prefix: 0, isDirect: true },
      getTranslations: { prefix: 0, options: 0, isDirect: true },
      createTranslator: { options: 0, isDirect: true },
    },
    methods: ['rich', 'markup', 'raw', 'has'],
  },
};
