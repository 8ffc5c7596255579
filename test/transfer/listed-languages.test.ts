import { describe, expect, it } from 'vitest';
import { withEdits } from '../../src/model/with-edits.ts';
import { decode } from '../../src/transfer/decode.ts';
import { textsOf } from '../../src/transfer/texts-of.ts';
import { readTextsOf } from '../support/read-texts-of.ts';

const FILES: Readonly<Record<string, string>> = {
  'po/LINGUAS': 'mn ru\n',
  'po/mn.po': 'msgid ""\nmsgstr "Language: mn\\n"\n\nmsgid "send"\nmsgstr "Илгээх"\n',
  'app/build.gradle': "android { defaultConfig { resConfigs 'mn', 'en' } }\n",
  'ios/App.xcodeproj/project.pbxproj': 'knownRegions = (\n  en,\n  Base,\n  mn,\n);\n',
  'web/day.ts': "export const day = (it: Date) => it.toLocaleDateString('mn-MN');\n",
  'web/other.ts': "export const day = (it: Date) => it.toLocaleDateString('en-US');\n",
};

describe('a language that was added', () => {
  it('is put into the lists that take a code, and told where a person has to do it', async () => {
    const donor = await readTextsOf(FILES);
    const [unit] = donor.unitsFor('lo');
    const targets = new Map([[unit!.id, 'ສົ່ງ']]);
    const { texts, findings } = textsOf(
      donor,
      [{ language: 'lo', region: 'LA', targets }],
      { missing: 'donor' },
      [],
    );
    const after = Object.fromEntries(
      [...texts.files].map(([path, own]) => {
        const file = decode(path, path, Buffer.from(FILES[path]!));
        const beside = { renames: [], blanks: [], decided: [] };
        return [path, withEdits(FILES[path]!, texts.localize(file as never, own, beside).edits)];
      }),
    );
    expect(after).toEqual({
      'app/build.gradle': "android { defaultConfig { resConfigs 'mn', 'en', 'lo' } }\n",
      'po/LINGUAS': 'mn ru lo\n',
    });
    expect(findings.map(({ code, place }) => [code, place?.path, place?.line])).toEqual([
      ['locale-unregistered', 'ios/App.xcodeproj/project.pbxproj', 1],
      ['locale-fixed', 'web/day.ts', 1],
    ]);
  });
});
