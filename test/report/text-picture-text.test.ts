import { expect, it } from 'vitest';
import { loadWords } from '../../src/cli/steps/load-words.ts';
import { TEXT_ACTION_WORDS, TEXT_CLASS_WORDS } from '../../src/messages/text-words.ts';
import type { TextPicture } from '../../src/model/scan-result.ts';
import type { TextAction, TextClass } from '../../src/model/unit.ts';
import { textPictureText } from '../../src/report/text-picture-text.ts';

const plain = (text: string) => text;
const PAINT = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain } as unknown as Parameters<
  typeof textPictureText
>[1];
const COUNT = { places: 2, files: 1 };

function shown(textClass: TextClass, action: TextAction, paint = PAINT): string {
  const picture: TextPicture = {
    ...{ language: 'mn', places: 2, texts: 2, plurals: 0, unsure: 0, folders: [], risks: [] },
    classes: [{ class: textClass, action, ...COUNT }],
  };
  return textPictureText(picture, paint).trimEnd().split('\n').at(-1)!;
}

it('says classes and actions in words, in every language', async () => {
  expect(shown('ui', 'import')).toMatch(/^ *interface +translate under its key +2 +1$/);
  for (const tag of ['lo', 'mn']) {
    const translate = (await loadWords(tag))!;
    const paint = { ...PAINT, translate };
    for (const each of Object.keys(TEXT_CLASS_WORDS) as TextClass[])
      expect(shown(each, 'keep', paint)).not.toMatch(/[a-z]/);
    for (const each of Object.keys(TEXT_ACTION_WORDS) as TextAction[])
      expect(shown('ui', each, paint)).not.toMatch(/[a-z]/);
  }
});
