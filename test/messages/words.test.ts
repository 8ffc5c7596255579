import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpWords } from '../../src/cli/help-words.ts';
import { loadWords } from '../../src/cli/steps/load-words.ts';
import { gettext } from '../../src/formats/po/gettext.ts';
import { allWords } from '../../src/messages/all-words.ts';
import { SPOKEN } from '../../src/messages/spoken.ts';
import { planWords } from '../../src/plan/plan-words.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';

const CATALOGS = SPOKEN.filter((language) => language !== 'en').map((language) => {
  const { translations } = gettext.parse(readFileSync(`templates/words/${language}.po`, 'utf8'), {
    validation: true,
  });
  const { '': header, ...entries } = translations['']!;
  return { language, header: header!, entries: Object.values(entries) };
});
const WORDS = [...new Set([...allWords(), ...planWords(), ...(await helpWords())])];
const LETTERS: Readonly<Record<string, RegExp>> = { lo: /\p{Script=Lao}/u, mn: /\p{Script=Cyrillic}/u };

describe.each(CATALOGS)('our words in $language', ({ language, header, entries }) => {
  it('are of what is said today: run npm run words', () => {
    expect(entries.map(({ msgid }) => msgid)).toEqual(WORDS);
  });

  it('keep every value that stands in them, once where it stands once', () => {
    const torn = entries.filter(({ msgid, msgstr }) => {
      const [text = ''] = msgstr;
      return text !== '' && String(valuesOf(text)) !== String(valuesOf(msgid));
    });
    expect(torn).toEqual([]);
  });

  it('keep flags and files as people have to type them', () => {
    const torn = entries.filter(
      ({ msgid, msgstr: [text = ''] }) => String(typedIn(text)) !== String(typedIn(msgid)),
    );
    expect(torn).toEqual([]);
  });

  it('are all there, and in that language', () => {
    const foreign = entries.filter(({ msgid, msgstr: [text = ''] }) => {
      return text === '' || (hasWords(msgid) && !LETTERS[language]!.test(text));
    });
    expect(foreign).toEqual([]);
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
    // A catalog keeps its header there.
    expect(translate?.('')).toBeUndefined();
    expect(await loadWords('fr')).toBeUndefined();
  });
});

function valuesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([value]) => value).sort();
}

function typedIn(text: string): readonly string[] {
  return [...text.matchAll(/--[a-z][a-z-]*|[\w./<>]+\.(?:yaml|lock|po|xlsx|csv)\b/g)]
    .map(([typed]) => typed)
    .sort();
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
}
