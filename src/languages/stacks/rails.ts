import type { Stack } from './stack.ts';

const I18N = /^(?:|I18n|helpers|h|view_context|controller|self)$/;

/** Rails, and whatever else in Ruby looks up in I18n. */
export const rails: Stack = {
  id: 'rails',
  catalogs: ['yaml'],
  code: [
    {
      languages: ['ruby'],
      mark: /\b(?:t|translate|I18n\.exists\?)[ (]/,
      calls: {
        t: { on: I18N },
        translate: { on: I18N },
        't!': { on: I18N },
        'translate!': { on: I18N },
        'exists?': { on: /^I18n$/ },
      },
    },
  ],
};
