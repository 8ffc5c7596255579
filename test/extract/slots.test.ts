import { describe, expect, it } from 'vitest';
import { heardIn, speakingSlots } from '../../src/extract/slots/speaking-slots.ts';
import { surveyText } from '../../src/extract/survey-text.ts';
import { languageOf } from '../../src/languages/index.ts';
import { ENGLISH, MONGOLIAN } from './survey.ts';

/** What the files of a donor say that they would not say alone. */
function heard(texts: Readonly<Record<string, string>>, source = ENGLISH): readonly string[] {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const survey = (file: (typeof files)[number], slots: readonly string[] = []) =>
    surveyText(file, languageOf(file.path)!, source, undefined, slots);
  const facts = files.map((file) => survey(file));
  const speaking = speakingSlots(facts);
  return files.flatMap((file, at) => {
    const slots = heardIn(facts[at]!, speaking);
    return survey(file, slots)
      .sites.filter(({ verdict }) => verdict.reason === 'said-elsewhere')
      .map(({ text }) => text.replace(/^["'`]|["'`]$/g, ''));
  });
}

const SAID = ['Late by a day', 'Not yet paid', 'Paid in part'];

/** A file for each text. */
function said(write: (text: string) => string, texts = SAID): Record<string, string> {
  return Object.fromEntries(texts.map((text, at) => [`src/${at}.php`, `<?php ${write(text)}`]));
}

describe('what other files of the donor say', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    [
      'an argument of a function, whoever has it',
      {
        ...said((text) => `$this->fieldRow('a', '${text}');`),
        'src/a.php': "<?php $form->fieldRow('b', 'Area');",
      },
      ['Area'],
    ],
    [
      'the property of an argument',
      {
        ...said((text) => `show('a', ['act' => '${text}']);`),
        'src/a.php': "<?php show('a', ['act' => 'Print']);",
      },
      ['Print'],
    ],
    [
      'another argument',
      {
        ...said((text) => `fieldRow('a', '${text}');`),
        'src/a.php': "<?php fieldRow('Area', 1);",
      },
      [],
    ],
    [
      'another argument of a function that speaks',
      {
        ...said((text) => `ask('${text}', 'Save Visit');`),
        'src/a.php': "<?php ask('a', 'Close Visit'); ask('a', 'Print Visit');",
      },
      ['Save Visit', 'Save Visit', 'Save Visit', 'Close Visit', 'Print Visit'],
    ],
    [
      'two texts alone',
      {
        ...said((text) => `fieldRow('a', '${text}');`, SAID.slice(1)),
        'src/a.php': "<?php fieldRow('b', 'Area');",
      },
      [],
    ],
    [
      'one text again and again',
      {
        ...said((text) => `fieldRow('a', '${text}');`, ['Paid in part', 'Paid in part', 'Paid in part']),
        'src/a.php': "<?php fieldRow('b', 'Area');",
      },
      [],
    ],
    [
      'where codes stand as well',
      {
        ...said((text) => `fieldRow('a', '${text}');`, [...SAID, 'late_fee', 'room-no']),
        'src/a.php': "<?php fieldRow('b', 'Area');",
      },
      [],
    ],
    [
      'where far more could be names',
      {
        ...said((text) => `fieldRow('a', '${text}');`),
        'src/a.php': `<?php ${[...'ABCDEFGHIJKLM'].map((each) => `fieldRow('b', '${each}rea');`).join(' ')}`,
      },
      [],
    ],
    [
      'what is looked up',
      {
        ...said((text) => `findByName('${text}');`),
        'src/a.php': "<?php findByName('Area');",
      },
      [],
    ],
    [
      'what takes anything',
      { ...said((text) => `$list->add('${text}');`), 'src/a.php': "<?php $map->add('Area');" },
      [],
    ],
    [
      'what only programmers read',
      {
        ...said((text) => `$this->logger->tell('${text}');`),
        'src/a.php': "<?php $this->logger->tell('Area');",
      },
      [],
    ],
    [
      'tests',
      Object.fromEntries(
        Object.entries(said((text) => `fieldRow('a', '${text}');`)).map(([path, text]) => [
          `test/${path}`,
          text,
        ]),
      ),
      [],
    ],
  ])('%s', (_, files, wanted) => {
    expect(heard(files)).toEqual(wanted);
  });

  it('asks nothing of a donor in other letters', () => {
    const files = {
      ...said((text) => `fieldRow('a', '${text}');`),
      'src/a.php': "<?php fieldRow('b', 'Area');",
    };
    expect(heard(files, MONGOLIAN)).toEqual([]);
  });
});
