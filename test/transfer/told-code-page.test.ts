import { describe, expect, it } from 'vitest';
import { CODE_PAGES, fromCodePage, toCodePage } from '../../src/model/code-page.ts';
import { decode } from '../../src/transfer/decode.ts';
import { toldCodePage } from '../../src/transfer/told-code-page.ts';

const encoded = (text: string, page: (typeof CODE_PAGES)[number]) => Buffer.from(toCodePage(text, page)!);

describe('toldCodePage', () => {
  it.for([
    ['a.jsp', '<%@ page pageEncoding="windows-1251" %>Ө', 'windows-1251'],
    ['a.html', '<meta http-equiv="Content-Type" content="text/html; charset=Windows-1251">', 'windows-1251'],
    ['a.php', "<?php header('Content-Type: text/html; charset=cp1251');", 'windows-1251'],
    ['a.sql', 'SET NAMES cp1251;', 'windows-1251'],
    ['a.sql', "SET client_encoding TO 'WIN1251';", 'windows-1251'],
    ['a.py', '# -*- coding: koi8-r -*-', 'koi8-r'],
    ['a.xml', '<?xml version="1.0" encoding="ISO-8859-1"?>', 'windows-1252'],
    ['a.css', '@charset "iso-8859-2";', 'iso-8859-2'],
  ] as const)('takes what a file says: %s, %s', ([path, text, page]) => {
    expect(toldCodePage(path, Buffer.from(`${text}\xff`, 'latin1'))).toBe(page);
  });

  it.for([
    [
      'Нэвтрэх нэр, эсвэл нууц үг буруу байна. Та дахин оролдоно уу'.replaceAll('ү', 'ї'),
      'windows-1251',
      'windows-1251',
    ],
    ['в и с Заявка № 5 — «принята» и отправлена', 'windows-1251', 'windows-1251'],
    ['Relatório de frequência: não há alunos à espera, 1º período', 'windows-1252', 'windows-1252'],
    ['It’s – “done”', 'windows-1252', 'windows-1252'],
    ['Заявка принята и отправлена', 'koi8-r', null],
    ['заявка принята и отправлена', 'koi8-r', null],
    ['Заявка принята и отправлена', 'ibm866', null],
    ['è', 'windows-1252', null],
  ] as const)('is told by letters: %s in %s', ([text, page, told]) => {
    expect(toldCodePage('a.txt', encoded(text, page))).toBe(told);
  });

  it.for([
    ['GB 18030', 'c4fabac3a3acd5e2cac7d2bbb8f6b2e2cad4cec4bcfea1a3'],
    ['Shift JIS', '82b182ea82cd8365835883678374834083438b8b'],
    ['EUC-KR', 'bec8b3e7c7cfbcbcbfe4c0ccb0cdc0ba'],
    ['TIS-620', 'cad1cad8b4d5a4c3d1baa1c3d8b3d2'],
  ] as const)('is not told of %s', ([, hex]) => {
    expect(toldCodePage('a.txt', Buffer.from(hex, 'hex'))).toBe(null);
  });

  it('takes the rest of .properties for what Java reads them as', () => {
    expect(toldCodePage('a.properties', Buffer.from('a=\xe8 \xa4', 'latin1'))).toBe('windows-1252');
  });
});

describe('a code page', () => {
  it.for(CODE_PAGES)('takes every byte there and back: %s', (page) => {
    const all = Buffer.from(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    expect(toCodePage(fromCodePage(all, page), page)).toEqual(new Uint8Array(all));
    expect(fromCodePage(all, page).slice(0, 128)).toBe(all.toString('latin1', 0, 128));
  });

  it('gives the same text to those who search in it', () => {
    const file = decode('a.txt', '', encoded('Портал и-монгол', 'windows-1251'));
    expect([file.encoding, file.text(), file.utf8().toString()]).toEqual([
      'windows-1251',
      'Портал и-монгол',
      'Портал и-монгол',
    ]);
  });
});
