import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { translated } from './survey.ts';

describe('a script of a JSP', () => {
  const page = (script: string) => `<script>${script}</script>`;

  it('has tags around its code that are no markup of its own', () => {
    const text = page(
      'function f() {\n<s:if test="%{a > 0}">\nshow(grid, "name.first");\n</s:if>\nalert("Please choose a room");\n}',
    );
    expect(translated('a.jsp', text)).toEqual(['Please choose a room']);
  });

  it('keeps tags that stand in its literals', () => {
    const text = page('alert(\'Read <s:if test="a">all of</s:if> this first\');');
    const said =
      languageOf('a.jsp')
        ?.read(text, 'a.jsp')
        .sites.map(({ text: each }) => each) ?? [];
    expect(said.join()).toContain('<s:if');
  });
});
