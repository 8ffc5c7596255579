import { describe, expect, it } from 'vitest';
import { foreignNames } from '../../src/rebrand/foreign-names.ts';

function found(text: string): readonly string[] {
  const hits = [...text.matchAll(/diia/gi)].map(({ index }) => ({ start: index, end: index + 4 }));
  return foreignNames('a.ts', text, ['@diia/kit'], hits).map(({ start, end }) => text.slice(start, end));
}

describe('what a foreign package has named', () => {
  it.each([
    ["import { DiiaStatus, x as DiiaX } from '@diia/kit';\nDiiaStatus.Diia;", ['DiiaStatus', 'x', 'Diia']],
    ["import Kit, { mock } from '@diia/kit';\nKit.diiaUser();", ['mock', 'diiaUser']],
    ["import * as kit from '@diia/kit/src';\nkit.getDiia();", ['getDiia']],
    [
      "import Kit from '@diia/kit';\nconst kit = new Kit();\nkit.session.getDiiaUser(Own.Diia).diiaId;",
      ['session', 'getDiiaUser', 'diiaId'],
    ],
    [
      "import { Store } from '@diia/kit';\nclass A { constructor(private store: Store) { this.store.getDiia(); } }",
      ['Store', 'getDiia'],
    ],
    [
      "import { session } from '@diia/kit';\nconst { diiaForm: own, x = 1 } = session.now as Session;\nown.diiaId;\nconst { diia } = session();",
      ['session', 'diiaForm', 'x', 'now', 'diiaId'],
    ],
    [
      "const kit = require('@diia/kit');\nconst { log } = kit;\nconst { diiaForm } = log;\nconst { diia } = mine;",
      ['log', 'diiaForm'],
    ],
    // What is made of the donor's own types has the donor's own members.
    [
      "import { mock, Store } from '@diia/kit';\nconst own = mock(OwnDiia);\nown.getDiia();\nconst s: Store<OwnDiia> = x;\ns.getDiia();",
      ['mock', 'Store'],
    ],
    ["import Kit from './kit';\nnew Kit().getDiia();", []],
  ])('%s', (text, names) => expect(found(text)).toEqual(names));

  it('is not held up by a word without an end, nor by a chain of them', () => {
    const word = `require('@diia/kit');\nconst { diiaA } = kit;\n${'a'.repeat(200_000)}\n`;
    expect(found(`const kit = ${word}`)).toEqual(['diiaA']);
    const chain = Array.from({ length: 2000 }, (_, i) => `const { a${i + 1} } = a${i};`).join('\n');
    expect(found(`import { a0 } from '@diia/kit';\n${chain}`).length).toBeLessThan(10);
  });
});
