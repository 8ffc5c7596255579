import type { Stack } from './stack.ts';

const DESCRIBED = { field: 'id' };

/** FormatJS: a text is described once, with its id, and formatted anywhere. */
export const reactIntl: Stack = {
  id: 'react-intl',
  catalogs: ['json', 'yaml', 'module'],
  script: {
    modules: /^(?:react-intl|@formatjs\/intl|vue-intl|preact-intl)(?:\/|$)/,
    mark: /formatMessage|FormattedMessage|FormattedHTMLMessage|defineMessage|defaultMessage/,
    functions: {
      formatMessage: DESCRIBED,
      $formatMessage: DESCRIBED,
      formatHTMLMessage: DESCRIBED,
      defineMessage: DESCRIBED,
      defineMessages: { ...DESCRIBED, isMap: true },
    },
    elements: { FormattedMessage: 'id', FormattedHTMLMessage: 'id' },
    descriptor: ['id', 'defaultMessage'],
  },
};
