import { describe, expect, it } from 'vitest';
import { ENGLISH, FRENCH, translated } from './survey.ts';

const NORWEGIAN = { language: 'nb', script: null };

describe('words of the program that read like texts', () => {
  it.each([
    ["export const LOAD_ROOMS = '[Rooms] Load All Rooms Successfully';", []],
    ["export enum RoomActions { Load = '[Rooms] Load Rooms For Visit' }", []],
    ["class Load { readonly type = '[Rooms] Load Rooms For Visit'; }", []],
    ["export const load = createAction('[Rooms] Load Rooms For Visit');", []],
    ["class Rooms { private readonly loggerPrefix = '[Rooms] Choose one of them -'; }", []],
    [
      "const NOTICE = '[Town hall] Your visit has been stored.';",
      ['[Town hall] Your visit has been stored.'],
    ],
    ["send({ subject: '[Town hall] Your visit' });", ['[Town hall] Your visit']],
    ["class A { b() { this.loggerService.error('Could not go to the list of rooms'); } }", []],
    ["appLoggingClient.warn('The list of rooms is empty today');", []],
    ["export enum Role { LeadJudge = 'Lead judge' }", ['Lead judge']],
    ["export enum Role { LEAD_JUDGE = 'lead judge', CLERK = 'town clerk' }", ['town clerk']],
    ["export enum RoleText { ALeadJudge = 'a lead judge', AClerk = 'a clerk' }", ['a lead judge', 'a clerk']],
    ["class AnalyticsScreenNames { static rooms = 'List of all rooms'; }", []],
    ["class AnalyticsPage { static rooms = 'List of all rooms'; }", ['List of all rooms']],
    ["class Rooms { a() { this.watcher.captureException(e, 'The list of rooms is gone'); } }", []],
    ["const call = { headers: before.set('Authorization', 'Bearer ' + token) };", []],
  ])('%s', (text, expected) => {
    expect(translated('src/a.ts', text, ENGLISH)).toEqual(expected);
  });

  it.each([
    ["throw new Error('useRom må brukes innenfor en RomProvider');", []],
    ['throw new Error(`Fant ikke rommet: ${id}`);', []],
    [
      "throw new Error('Rommet er ikke ledig, du må velge et annet');",
      ['Rommet er ikke ledig, du må velge et annet'],
    ],
    ["logKlikk({ tekst: 'Avbryt og gå til et annet rom' });", []],
    ["logIn({ tekst: 'Avbryt og gå til et annet rom' });", ['Avbryt og gå til et annet rom']],
    ["export enum Hendelse { ROM_SATT_PÅ_VENT = 'rom satt på vent' }", []],
  ])('in another language: %s', (text, expected) => {
    expect(translated('src/a.ts', text, NORWEGIAN)).toEqual(expected);
  });

  it('takes what a server stops with for its programmers, unless it speaks to somebody', () => {
    const thrown = "throw new Error('Le créneau de la salle est introuvable');";
    expect(translated('src/api/a.ts', thrown, FRENCH)).toEqual([]);
    expect(translated('src/frontend/a.ts', thrown, FRENCH)).toHaveLength(1);
    const asking = "throw new Error('Le créneau est pris, veuillez en choisir un autre');";
    expect(translated('src/api/a.ts', asking, FRENCH)).toHaveLength(1);
    expect(translated('src/api/a.ts', thrown.replace('Error', 'UserInputError'), FRENCH)).toHaveLength(1);
  });

  it('are what loggers are told that stand under a sign', () => {
    const text = "'La liste des salles est vide'";
    expect(translated('src/a.php', `<?php $logger->error(${text});`, FRENCH)).toEqual([]);
    expect(translated('src/a.rb', `@logger.error ${text}`, FRENCH)).toEqual([]);
    expect(translated('src/a.rb', `@page.error ${text}`, FRENCH)).toEqual([text.slice(1, -1)]);
  });

  it('are none where a semicolon stands between words', () => {
    const item = 'rendre la clef de la salle\u00a0;';
    expect(translated('src/a.rb', `list.text '${item}'`, FRENCH)).toEqual([item]);
    expect(translated('src/a.rb', "list.text 'a = de la; b = la;'", FRENCH)).toEqual([]);
  });

  it('are sentences of English in words that another language has as well', () => {
    const dutch = { language: 'nl', script: null };
    const thrown = (words: string) =>
      translated('src/a.php', `<?php throw new RoomException('${words}');`, dutch);
    expect(thrown('Room name is required')).toEqual([]);
    expect(thrown('Deze zaal is gesloten')).toEqual(['Deze zaal is gesloten']);
  });
});
