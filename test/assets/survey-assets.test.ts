import { describe, expect, it } from 'vitest';
import { findSlots } from '../../src/assets/find-slots.ts';
import { readImage } from '../../src/assets/read-image.ts';
import { surveyAssets } from '../../src/assets/survey-assets.ts';
import { decode } from '../../src/transfer/decode.ts';

/** A file's beginning, written byte by byte. */
function bytes(
  length: number,
  ...parts: readonly (readonly [at: number, text: string | readonly number[]])[]
) {
  const buffer = Buffer.alloc(length);
  for (const [at, part] of parts) Buffer.from(part as string, 'latin1').copy(buffer, at);
  return buffer;
}

const PNG = bytes(24, [0, '\x89PNG\r\n\x1a\n'], [12, 'IHDR'], [16, [0, 0, 2, 0, 0, 0, 1, 0]]);

describe('readImage', () => {
  it.each([
    ['png', 512, 256, PNG],
    ['gif', 300, 2, bytes(10, [0, 'GIF89a'], [6, [0x2c, 1, 2, 0]])],
    [
      'jpeg',
      640,
      480,
      bytes(40, [0, [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc2, 0, 11, 8, 1, 0xe0, 2, 0x80]]),
    ],
    ['webp', 100, 50, bytes(30, [0, 'RIFF'], [8, 'WEBPVP8X'], [24, [99, 0, 0, 49, 0, 0]])],
    ['webp', 100, 50, bytes(30, [0, 'RIFF'], [8, 'WEBPVP8 '], [26, [100, 0, 50, 0]])],
    ['webp', 100, 50, bytes(30, [0, 'RIFF'], [8, 'WEBPVP8L'], [20, [0x2f, 99, 0x40, 12, 0]])],
    ['ico', 256, 256, bytes(38, [0, [0, 0, 1, 0, 2, 0, 16, 16]], [22, [0, 0]])],
    ['svg', 24, 12, Buffer.from('<?xml version="1.0"?><svg xmlns="x" viewBox="0 0 24 12"/>')],
    ['svg', 40, 10, Buffer.from('<svg width="40px" height="10" viewBox="0 0 4 1">')],
  ])('tells %s, %i × %i', (format, width, height, image) => {
    expect(readImage(image)).toEqual({ format, width, height });
  });

  it('takes nothing else for an image, however short it is', () => {
    for (const whole of [PNG, Buffer.from('GIF89a'), Buffer.from('RIFF1234WEBPVP8X')])
      for (let length = 0; length < Math.min(whole.length, 24); length++)
        expect(readImage(whole.subarray(0, length))).toBeNull();
    expect(readImage(Buffer.from('<html><p>svg</p></html>'))).toBeNull();
  });
});

describe('findSlots', () => {
  it.each([
    ['manifest-name', 'public/site.webmanifest', '{ "name": "", "icons": [] }', ''],
    ['manifest-colour', 'public/manifest.json', '{ "icons": [], "theme_color": "#ffffff" }', '#ffffff'],
    ['title-general', 'index.html', '<title>React App</title>', 'React App'],
    ['alt-text', 'src/a.tsx', '<img src="/logo.png" alt="img" />', 'img'],
    ['colour', 'src/a.tsx', '<b className="text-white bg-[#5E7284]" />', '#5E7284'],
    ['colour', 'src/a.css', ':root { --primary: #123456; --grey: #777777 }', '#123456'],
    ['colour', 'src/theme.ts', `export const theme = { primary: '#123456' };`, '#123456'],
  ])('finds %s in %s', (kind, path, text, value) => {
    expect(findSlots(path, text).map((slot) => [slot.kind, slot.value])).toEqual([[kind, value]]);
  });

  it('asks for a title and a colour where a page has neither', () => {
    const kinds = (text: string) => findSlots('pages/_document.js', text).map(({ kind }) => kind);
    expect(kinds('<Html><Head></Head></Html>').sort()).toEqual(['theme-colour-missing', 'title-missing']);
    expect(
      kinds('<Html><Head><title>Kiosk</title><meta name="theme-color" content="#123456"/></Head></Html>'),
    ).toEqual(['colour']);
  });

  it.each([
    ['a picture', 'icon.svg', '<svg><title>React App</title><path fill="#123456"/></svg>'],
    ['grey', 'a.css', '--primary: #fff;'],
    ['a catalog', 'package.json', '{ "name": "" }'],
  ])('finds none in %s', (_, path, text) => {
    expect(findSlots(path, text)).toEqual([]);
  });
});

describe('surveyAssets', () => {
  it('lists what carries a face, with users and copies, and what only may', () => {
    const files: Readonly<Record<string, Buffer>> = {
      'public/logo.png': PNG,
      'public/old/logo.png': PNG,
      'public/map.gif': PNG,
      'app/res/drawable-hdpi/ic_launcher.png': PNG,
      'src/a.tsx': Buffer.from('\n<img src="/logo.png" />'),
      'app/AndroidManifest.xml': Buffer.from('android:icon="@drawable/ic_launcher"'),
      'index.html': Buffer.from('<title>x</title><link rel="icon" href="map.gif">'),
    };
    const survey = surveyAssets(Object.keys(files));
    for (const [path, content] of Object.entries(files))
      survey.see(decode(path, content.toString('hex'), content));
    const { assets } = survey.result();
    const rows = assets.map(({ path, role, isIdentity, usedIn }) => [
      path,
      role,
      isIdentity,
      usedIn.map((use) => use.path),
    ]);
    expect(rows).toEqual([
      ['app/res/drawable-hdpi/ic_launcher.png', 'icon', true, ['app/AndroidManifest.xml']],
      ['public/logo.png', 'logo', true, ['src/a.tsx']],
      ['public/map.gif', 'icon', true, ['index.html']],
      ['public/old/logo.png', 'logo', true, []],
    ]);
    expect(assets[2]).toMatchObject({ format: 'png', isMisnamed: true, width: 512, height: 256 });
    expect(assets[1]?.copies).toContain('public/old/logo.png');
  });
});
