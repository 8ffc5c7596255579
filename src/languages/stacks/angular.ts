import type { Stack } from './stack.ts';

/** Angular's own: the id of a text, where it has one, stands between colons before it. */
export const angular: Stack = {
  id: 'angular',
  catalogs: ['xliff', 'json', 'arb'],
  script: {
    modules: /^@angular\/localize(?:\/|$)/,
    mark: /\$localize/,
    tags: ['$localize'],
  },
};
