import type { Stack } from './stack.ts';

const CONTEXT = { context: 0, key: 1 };
const DOMAIN = { namespace: 0, key: 1 };

/** What every language calls them in which gettext is bound. */
const FUNCTIONS = {
  gettext: {},
  ngettext: { isPlural: true },
  pgettext: CONTEXT,
  npgettext: { ...CONTEXT, isPlural: true },
  dgettext: DOMAIN,
  dngettext: { ...DOMAIN, isPlural: true },
  dpgettext: { namespace: 0, context: 1, key: 2 },
  _: { isWeak: true },
};

/** Texts that are their own keys. */
export const gettext: Stack = {
  id: 'gettext',
  catalogs: ['po'],
  script: {
    modules: /^(?:node-gettext|gettext\.js|ttag|jed|@wordpress\/i18n|i18n|i18n-2)$/,
    mark: /gettext\(|(?<![\w$])__?[nxm]?f?\(\s*['"`]/,
    functions: {
      ...FUNCTIONS,
      __: { isWeak: true },
      __n: { isWeak: true, isPlural: true },
      __mf: {},
      _n: { isWeak: true, isPlural: true },
      _x: { isWeak: true, key: 0, context: 1 },
    },
  },
  code: [
    {
      languages: ['python'],
      mark: /gettext|(?<![\w.])_\(|\b_lazy\b/,
      calls: {
        ...FUNCTIONS,
        gettext_lazy: {},
        gettext_noop: {},
        ugettext: {},
        ugettext_lazy: {},
        ugettext_noop: {},
        lazy_gettext: {},
        ngettext_lazy: { isPlural: true },
        ungettext: { isPlural: true },
        ungettext_lazy: { isPlural: true },
        pgettext_lazy: CONTEXT,
        npgettext_lazy: { ...CONTEXT, isPlural: true },
      },
    },
    {
      languages: ['php'],
      mark: /gettext|(?<![\w>:$])_\(|(?<!\w)(?:esc_(?:html|attr)_)?_[_ex]\(/,
      calls: {
        ...FUNCTIONS,
        _e: {},
        _x: { key: 0, context: 1 },
        esc_html__: {},
        esc_html_e: {},
        esc_attr__: {},
        esc_attr_e: {},
      },
    },
    {
      languages: ['ruby'],
      mark: /gettext|(?<![\w.:@])(?:[NnpsS]|[Nn]n|np|ns)?_[ (]/,
      calls: {
        ...FUNCTIONS,
        n_: { isPlural: true },
        p_: CONTEXT,
        np_: { ...CONTEXT, isPlural: true },
        s_: {},
        ns_: { isPlural: true },
        N_: {},
        Nn_: { isPlural: true },
      },
    },
    {
      languages: ['go', 'csharp', 'java', 'kotlin'],
      mark: /gotext\.|\bi18n\.tr\w*\(|GetPluralString|GetParticularString/,
      calls: {
        Get: { on: /^gotext$/ },
        GetN: { on: /^gotext$/, isPlural: true },
        GetC: { on: /^gotext$/, context: 1, key: 0 },
        tr: { on: /i18n$/i },
        trn: { on: /i18n$/i, isPlural: true },
        trc: { on: /i18n$/i, ...CONTEXT },
        GetPluralString: { isPlural: true },
        GetParticularString: CONTEXT,
      },
    },
  ],
};
