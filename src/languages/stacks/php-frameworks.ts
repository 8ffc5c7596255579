import type { Stack } from './stack.ts';

/** Laravel, Symfony and Yii. */
export const phpFrameworks: Stack = {
  id: 'php',
  catalogs: ['php', 'json', 'yaml', 'xliff', 'po'],
  code: [
    {
      languages: ['php'],
      mark: /(?<!\w)__\(|trans(?:_choice)?\(|Lang::|Yii::t/,
      calls: {
        __: {},
        trans: {},
        trans_choice: { isPlural: true },
        transChoice: { isPlural: true },
        get: { on: /^(?:\\?\w+\\)*Lang$/ },
        choice: { on: /^(?:\\?\w+\\)*Lang$/, isPlural: true },
        t: { on: /^(?:\\?\w+\\)*Yii$/, namespace: 0, key: 1 },
      },
    },
  ],
};
