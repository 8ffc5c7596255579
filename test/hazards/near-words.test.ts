import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { makeWorkspace, NAMES } from '../support/workspace.ts';

/** Words that hold the letters of a name, or nearly, and are others: none of them may change. */
const WORDS = `
demongolia remongolian themongolian demongolian emongolians emongolian emongoliana emongoliast emongolium
semongolia xemongolias bemongolian gemongoliat nemongolia premongolian postemongolian unemongolia femongolia
demongoliad themongoliad emongolianism emongoliasis remongolianize hemongolia memongolian lemongolia ylemongolia
temongolia vemongolian wemongolia kemongolia pemongolian oemongolia iemongolia uemongolia aemongolia
IMongoLogPayload MongoLogDetailContent mongoLog mongoLogin MongoLogger mongolog mongoloid mongolize mongolUrl
mongodb mongoose Mongo MongoDB MONGO_URL MongoLine mongoLinear mongolianScript mongolist mongols Mongols
Mongolia Mongolian Mongolians mongolia MONGOLIA mongolia_api mongolianConfig innerMongolia OuterMongolia
TheMongolia BlueMongolia theMongolianPlateau useMongolia someMongolia sendMongoliaMail
elaosian elaosians belaos gelaos melaos elaosish celaosia velaoserver elaoses relaosed delaos xelaosx
daemon nodemon NX_DAEMON daemonize daemonic lemon IconLemon2 lemonade demon demonstrate demonstration demonstrator
pokemon emoney emonitor emonth emotion remontant memonics telemonitor phenomenon
XMLSchema schema schemaLocation email emails cinema emaciate thema tematic ematic scheman switch itch pitch
mnemonic mnGov gov_mn column columns mntable amnesty hymn autumn solemn condemn
XemongoliaY emongoliaå Öemongolia éemongolia emongoliaß ñemongolia emongoliaя яemongolia emongoliaөө
И-Монголын И-Монголд И-Монголоос И-Монголтой Монгол монгол Монголын МОНГОЛ Монголчууд монголжуулах
ИМонголын имонголд аимонгол имонголчууд цахимонгол
com.mn.gov.ema.emongolian.x notmn.gov.ema.emongoliad mn.gov.emaemongolians
mye-mongolia.mnx xe-mongolia.mn1 notemongolia.mnet
`
  .trim()
  .split(/\s+/);

const PHRASES = [
  'the Mongolia of old',
  'some Mongolia',
  'three Mongolian horses',
  'we Mongolians',
  'he, Mongolia',
];

describe('words that merely hold a name', () => {
  it('are at least 150, all different', () => {
    expect(new Set(WORDS).size).toBe(WORDS.length);
    expect(WORDS.length).toBeGreaterThanOrEqual(150);
  });

  it('change in no place where they can stand', async () => {
    const identifiers = WORDS.filter((word) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(word));
    const donor = makeDonor({
      'words.txt': `${[...WORDS, ...PHRASES].join('\n')}\n`,
      'words.json': JSON.stringify(Object.fromEntries(WORDS.map((word) => [word, word])), null, 2),
      'words.ts': identifiers
        .map((word, i) => `export const ${word}_${i} = { ${word}: '${word}' };\n`)
        .join(''),
      'Words.java': identifiers.map((word) => `class ${word} { String ${word}; } // ${word}\n`).join(''),
      'words.html': WORDS.map((word) => `<p id="${word}" class='x ${word} y'>${word}</p>\n`).join(''),
      ...Object.fromEntries(identifiers.map((word) => [`paths/of-${word}/${word}.txt`, `${word}\n`])),
    });
    const root = await makeWorkspace({ donor }, NAMES);
    const { exit, json } = await runCli(['rebrand', '-C', root, '--allow-noop', '--json']);
    expect(exit).toBe(0);
    const [{ edits, files }] = json().result.donors;
    expect({ edits, edited: files.edited, renamed: files.renamed }).toEqual({
      edits: 0,
      edited: 0,
      renamed: 0,
    });
    // Of a name with an ending it is asked what to do: it stays until somebody says so.
    const checked = await runCli(['check', 'leftovers', '-C', root, '--json']);
    const asked = checked
      .json()
      .findings.filter(
        ({ severity, args }: Finding) => severity !== 'info' && !('why' in args && args.why === 'inflected'),
      );
    expect(asked.map(({ code, args }: Finding) => ({ code, args }))).toEqual([]);
  });
});
