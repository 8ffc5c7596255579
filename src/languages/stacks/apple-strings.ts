import type { Stack } from './stack.ts';

/** Catalogs of Apple's systems. */
export const appleStrings: Stack = {
  id: 'apple',
  catalogs: ['strings', 'stringsdict', 'dictionary'],
  code: [
    {
      languages: ['swift'],
      mark: /[lL]ocaliz|\bText\(/,
      calls: {
        NSLocalizedString: { namespaceLabel: 'tableName' },
        String: { label: 'localized', namespaceLabel: 'table' },
        AttributedString: { label: 'localized', namespaceLabel: 'table' },
        LocalizedStringKey: {},
        LocalizedStringResource: { namespaceLabel: 'table' },
        localizedString: { label: 'forKey', namespaceLabel: 'table' },
        Text: { isWeak: true },
      },
      methods: ['localized', 'localize', 'localizedString', 'localizable', 'l10n', 'translated'],
    },
  ],
};
