import type { Stack } from './stack.ts';

/** ngx-translate and Transloco: a service is asked, or a pipe in a page. */
export const ngxTranslate: Stack = {
  id: 'ngx-translate',
  catalogs: ['json', 'yaml', 'module'],
  script: {
    modules: /^(?:@ngx-translate\/core|@(?:jsverse|ngneat)\/transloco)(?:\/|$)/,
    services: {
      instant: {},
      get: {},
      stream: {},
      getStreamOnTranslationChange: {},
      translate: {},
      translateObject: {},
      selectTranslate: {},
    },
  },
};
