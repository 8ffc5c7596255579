import type { Stack } from './stack.ts';

/** What SwiftUI takes a key for: its first argument, where that has no label. */
const SHOWS =
  'Text Button Label Toggle Picker Section NavigationLink TextField SecureField Menu Link GroupBox navigationTitle navigationBarTitle alert confirmationDialog accessibilityLabel';
const SHOWN = Object.fromEntries(SHOWS.split(' ').map((name) => [name, { isWeak: true, label: '' }]));

/** Catalogs of Apple's systems. */
export const appleStrings: Stack = {
  id: 'apple',
  catalogs: ['strings', 'stringsdict', 'dictionary'],
  code: [
    {
      languages: ['swift'],
      mark: new RegExp(`[lL]ocaliz|\\b(?:${SHOWS.replaceAll(' ', '|')})\\(`),
      calls: {
        NSLocalizedString: { namespaceLabel: 'tableName' },
        String: { label: 'localized', namespaceLabel: 'table' },
        AttributedString: { label: 'localized', namespaceLabel: 'table' },
        LocalizedStringKey: {},
        LocalizedStringResource: { namespaceLabel: 'table' },
        localizedString: { label: 'forKey', namespaceLabel: 'table' },
        ...SHOWN,
      },
      methods: ['localized', 'localize', 'localizedString', 'localizable', 'l10n', 'translated'],
    },
  ],
};
