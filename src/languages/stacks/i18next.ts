import type { Stack } from './stack.ts';

export const i18next: Stack = {
  id: 'i18next',
  catalogs: ['json', 'yaml', 'module'],
  script: {
    modules: /^(?:i18next|react-i18next|next-i18next|i18next-vue|solid-i18next|svelte-i18next)(?:\/|$)/,
    sources: {
      useTranslation: { namespace: 0, options: 1 },
      getFixedT: { namespace: 1, prefix: 2, isDirect: true },
    },
    wrappers: {
      withTranslation: { namespace: 0, options: 1 },
      withNamespaces: { namespace: 0 },
      translate: { namespace: 0 },
    },
    renderers: ['Translation', 'I18n', 'NamespacesConsumer'],
    types: ['TFunction', 'WithTranslation', 'WithTranslationProps', 'UseTranslationResponse'],
    elements: { Trans: 'i18nKey' },
    textIsKey: true,
  },
};
