import type { Stack } from './stack.ts';

/** What the classes of generated look-ups have besides texts. */
const OTHERS =
  /^(?:of|maybeOf|current|delegate|load|localeName|locale|supportedLocales|localizationsDelegates|runtimeType|hashCode|toString)$/;

/** Flutter's generated classes, and packages that look up by text. */
export const flutter: Stack = {
  id: 'flutter',
  catalogs: ['arb', 'json', 'yaml'],
  code: [
    {
      languages: ['dart'],
      mark: /Localizations?\.of|\bS\.(?:of|current|maybeOf)\b|\bL10n\.of|Localizations\??\s+\w/,
      members: {
        base: /^(?:(?!Material|Cupertino|Widgets|Default)[A-Z]\w*Localizations?|S|\w*L10n)$/,
        steps: [/^(?:of|maybeOf|current)$/],
        others: OTHERS,
        isHeld: true,
      },
    },
    {
      languages: ['dart'],
      mark: /\.(?:l10n|loc|localizations|strings)\b/,
      members: {
        base: /^context$/,
        steps: [/^(?:l10n|loc|localizations|strings)$/],
        others: OTHERS,
        isHeld: true,
      },
    },
    {
      languages: ['dart'],
      mark: /\.(?:tr|plural|i18n|trParams|trPlural)\b|\b(?:tr|plural)\(/,
      calls: { tr: { isWeak: true }, plural: { isWeak: true, isPlural: true } },
      methods: ['tr', 'plural', 'i18n', 'trParams', 'trPlural'],
    },
  ],
};
