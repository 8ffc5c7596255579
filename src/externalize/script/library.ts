import type { Notation } from '../message-text.ts';

/** How scripts look texts up with a library. */
export type Library = {
  readonly id: 'i18next' | 'react-intl' | 'next-intl';
  /** What a package asks for that looks texts up with it. */
  readonly packages: readonly string[];
  readonly notation: Extract<Notation, 'i18next' | 'icu'>;
  /** What components call, and what it is imported as where that name is taken. */
  readonly hook: string;
  readonly hookNames: readonly string[];
  /** What its result goes by, the first that is free. */
  readonly locals: readonly string[];
  /** The names that a declaration of it begins with: `{ t }`. */
  readonly declared: (local: string) => string;
};

export const I18NEXT: Library = {
  id: 'i18next',
  packages: ['react-i18next', 'next-i18next', 'i18next'],
  notation: 'i18next',
  hook: 'useTranslation',
  hookNames: ['useTranslation', 'useTexts'],
  locals: ['t', 'translate', 'lookUp'],
  declared: (local) => (local === 't' ? '{ t }' : `{ t: ${local} }`),
};

export const REACT_INTL: Library = {
  id: 'react-intl',
  packages: ['react-intl'],
  notation: 'icu',
  hook: 'useIntl',
  hookNames: ['useIntl', 'useTexts'],
  locals: ['intl', 'texts', 'lookUp'],
  declared: (local) => local,
};

export const NEXT_INTL: Library = {
  id: 'next-intl',
  packages: ['next-intl'],
  notation: 'icu',
  hook: 'useTranslations',
  hookNames: ['useTranslations', 'useTexts'],
  locals: ['t', 'translate', 'lookUp'],
  declared: (local) => local,
};
