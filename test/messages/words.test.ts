import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/cli/steps/load-words.ts';
import { type Block, gettext } from '../../src/formats/po/gettext.ts';
import { allWords } from '../../src/messages/all-words.ts';
import { SPOKEN } from '../../src/messages/spoken.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';

const CATALOGS = SPOKEN.filter((language) => language !== 'en').map((language) => {
  const { translations } = gettext.parse(readFileSync(`templates/words/${language}.po`, 'utf8'), {
    validation: true,
  });
  const { '': header, ...entries } = translations['']!;
  return { language, header: header!, entries: Object.values(entries) };
});
const LETTERS: Readonly<Record<string, RegExp>> = { lo: /\p{Script=Lao}/u, mn: /\p{Script=Cyrillic}/u };

describe.each(CATALOGS)('our words in $language', ({ language, header, entries }) => {
  it('are of what is said today: run npm run words', () => {
    expect(entries.map(({ msgid }) => msgid)).toEqual(allWords());
  });

  it('keep every value that stands in them, once where it stands once', () => {
    const torn = entries.filter(({ msgid, msgstr }) => {
      const [text = ''] = msgstr;
      return text !== '' && String(valuesOf(text)) !== String(valuesOf(msgid));
    });
    expect(torn).toEqual([]);
  });

  it('are in that language, as far as they are there', () => {
    const foreign = entries.filter(({ msgid, msgstr: [text = ''] }) => {
      return text !== '' && hasWords(msgid) && !LETTERS[language]!.test(text);
    });
    expect(foreign).toEqual([]);
    expect(entries.filter(isThere).length).toBeGreaterThan(entries.length * 0.9);
  });

  it('say whether somebody has read them whose language it is', () => {
    expect(header.msgstr[0]).toContain('X-Read-By-Native-Speaker: ');
  });
});

describe('the language of a run', () => {
  it('is English until somebody asks for another, and for machines always', async () => {
    const inEnglish = await runCli(['status', '-C', tempDir()]);
    const inLao = await runCli(['status', '-C', tempDir(), '--lang', 'lo']);
    expect(inEnglish.stderr).toContain('help: Make a workspace');
    expect(inLao).toMatchObject({ exit: inEnglish.exit, stderr: expect.stringMatching(/\p{Script=Lao}/u) });
    const forMachines = await runCli(['status', '-C', tempDir(), '--lang', 'lo', '--json']);
    expect(forMachines.json().error.help).toMatch(/^Make a workspace/);
    expect((await runCli(['status', '--lang', 'xx'])).exit).toBe(2);
  });

  it('falls back to English text by text', async () => {
    const translate = await loadWords('lo');
    expect(translate?.('nothing that we say')).toBeUndefined();
    expect(await loadWords('fr')).toBeUndefined();
  });
});

function valuesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
}

function isThere({ msgstr }: Block): boolean {
  return msgstr[0] !== undefined && msgstr[0] !== '';
}
