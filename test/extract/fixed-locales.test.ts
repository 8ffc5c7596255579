import { describe, expect, it } from 'vitest';
import { fixedLocaleFindings, fixedLocales } from '../../src/extract/fixed-locales.ts';
import { mayListLocales } from '../../src/extract/may-list-locales.ts';

describe('fixedLocales', () => {
  it.each([
    ["date.toLocaleDateString('mn-MN', options)", 'toLocaleDateString', 'mn-MN'],
    ['new Intl.NumberFormat("mn").format(1)', 'Intl.NumberFormat', 'mn'],
    ["import 'dayjs/locale/mn';", 'dayjs/locale', 'mn'],
    ["moment.locale('mn');", 'moment.locale', 'mn'],
    ["import { enUS, mn } from 'date-fns/locale';", 'date-fns/locale', 'mn'],
    ["import mn from 'date-fns/locale/mn';", 'date-fns/locale', 'mn'],
    ["import localeMn from '@angular/common/locales/mn';", '@angular/common/locales', 'mn'],
    ["{ provide: LOCALE_ID, useValue: 'mn' }", 'LOCALE_ID', 'mn'],
    ["import mnMN from 'antd/es/locale/mn_MN';", 'antd/es/locale', 'mn_MN'],
    ['Locale.setDefault(Locale.forLanguageTag("mn"));', 'Locale.setDefault', 'mn'],
    ['new SimpleDateFormat("yyyy", new Locale("mn"))', 'SimpleDateFormat', 'mn'],
    ["DateFormat('y/MM/dd', 'mn').format(day)", 'DateFormat', 'mn'],
    ["Intl.defaultLocale = 'mn_MN';", 'Intl.defaultLocale', 'mn_MN'],
    ['new CultureInfo("mn-MN")', 'new CultureInfo', 'mn-MN'],
    ['Locale(identifier: "mn_MN")', 'Locale', 'mn_MN'],
    ["LANGUAGE_CODE = 'mn'", 'LANGUAGE_CODE', 'mn'],
    ["'locale' => env('APP_LOCALE', 'mn'),", 'locale', 'mn'],
  ])('%s', (text, call, locale) => {
    expect(fixedLocales(text, 'mn')).toMatchObject([{ call, locale }]);
    expect(mayListLocales('a', Buffer.from(text))).toBe(true);
  });

  it.each([
    "date.toLocaleDateString('en-US')",
    "import 'dayjs/locale/ru';",
    'toLocaleString(locale)',
    "'locale' => config('mn')",
    "import { enUS } from 'date-fns/locale';",
  ])('leaves %s', (text) => {
    expect(fixedLocales(text, 'mn')).toEqual([]);
  });

  it('says where it is', () => {
    expect(fixedLocaleFindings('a.ts', "\n  a.toLocaleString('mn');", 'mn', 'lo')).toMatchObject([
      { code: 'locale-fixed', place: { path: 'a.ts', line: 2 } },
    ]);
  });
});
