import type { Stack } from './stack.ts';

/** Resources of Android, in code; `@string/…` of its XML is told by the language. */
export const androidResources: Stack = {
  id: 'android',
  catalogs: ['android'],
  code: [
    {
      languages: ['kotlin', 'java'],
      mark: /\bR\.(?:string|plurals|array)\b/,
      members: {
        base: /^R$/,
        steps: [/^(?:string|plurals|array)$/],
        notBehind: /(?:^|\.)(?:android|material|appcompat)$/,
      },
    },
  ],
};
