/** Which arguments of a call say where its keys are looked up. Arguments count from 0. */
export type SourceArguments = {
  readonly namespace?: number;
  readonly prefix?: number;
  /** An object with `ns` and `keyPrefix`. */
  readonly options?: number;
  /** The result is the look-up itself, not an object or an array that holds it. */
  readonly isDirect?: boolean;
};

/** How the code of a library looks texts up. A new library is one row of LIBRARIES. */
export type Library = {
  readonly id: string;
  /** A module of it: what a file imports proves that its look-ups are meant. */
  readonly modules: RegExp;
  /** Functions that give a look-up: hooks and factories. */
  readonly sources: Readonly<Record<string, SourceArguments>>;
  /** Functions that wrap a component and give it the look-up as its property `t`. */
  readonly wrappers: Readonly<Record<string, SourceArguments>>;
  /** Elements whose child is a function with the look-up as its parameter. */
  readonly renderers: readonly string[];
  /** Types of a look-up, whose first argument names the namespaces. */
  readonly types: readonly string[];
  /** Elements that are a look-up, and the attribute with their key. */
  readonly elements: Readonly<Record<string, string>>;
  /** Further methods of a look-up that take the key first: `t.rich('key')`. */
  readonly methods: readonly string[];
};

export const LIBRARIES: readonly Library[] = [
  {
    id: 'i18next',
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
    methods: [],
  },
  {
    id: 'next-intl',
    modules: /^(?:next-intl|use-intl)(?:\/|$)/,
    sources: {
      useTranslations: { prefix: 0, isDirect: true },
      getTranslations: { prefix: 0, options: 0, isDirect: true },
      createTranslator: { options: 0, isDirect: true },
    },
    wrappers: {},
    renderers: [],
    types: [],
    elements: {},
    methods: ['rich', 'markup', 'raw', 'has'],
  },
];

/** Modules of the donor's own that are named for what they do: `../i18n`, `@/lib/translate`. */
export const OWN_MODULE = /i18n|i18next|intl|l10n|locali[sz]|locale|transl|lang(?:uage)?s?\b/i;

/** Objects whose `t` is a look-up. */
export const HOLDER = /i18n|i18next|intl|l10n|locali[sz]|transl/i;

/** A test runner's own functions: what they hand to a callback is called `t` in some of them. */
export const TEST_FUNCTION =
  /^(?:test|it|describe|suite|specify|context|bench|before|after|beforeEach|afterEach)$/;

export function isLibrary(module: string): boolean {
  return LIBRARIES.some(({ modules }) => modules.test(module));
}

/** A package of somebody else, by its name: not a path, not an alias for one, and not named for translating. */
export function isForeign(module: string): boolean {
  return !/^(?:[.~#/]|@\/|src\/)/.test(module) && !isLibrary(module) && !OWN_MODULE.test(module);
}
