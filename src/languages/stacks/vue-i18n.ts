import type { Stack } from './stack.ts';

export const vueI18n: Stack = {
  id: 'vue-i18n',
  catalogs: ['json', 'yaml', 'module', 'dictionary'],
  script: {
    modules: /^(?:vue-i18n|vue-i18n-next|@nuxtjs\/i18n|nuxt-i18n|@intlify\/[\w-]+)(?:\/|$)/,
    mark: /\$t[cem]?\(|useI18n/,
    sources: { useI18n: { gives: ['tc', 'te', 'tm', 'rt'] } },
    functions: { $t: {}, $tc: { isPlural: true }, $te: {}, $tm: {} },
    elements: { 'i18n-t': 'keypath', I18nT: 'keypath' },
  },
};
