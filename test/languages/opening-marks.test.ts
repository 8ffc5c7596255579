import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';

/** What is written over the one literal in a file. */
function writtenOver(path: string, source: string, text: string): string | null {
  const language = languageOf(path)!;
  const [site] = language.read(source, path).sites.filter(({ kind }) => kind !== 'comment');
  return language.write(site!, 0, text);
}

describe('a text that would change the mark that opens its literal', () => {
  it.each([
    ['a.cs', 'class A { string a = """текст"""; }', '"x'],
    ['a.groovy', 'def a = /текст/', '*x'],
    ['a.groovy', 'def a = /текст/', ''],
  ])('is refused in %s', (path, source, text) => {
    expect(writtenOver(path, source, text)).toBeNull();
  });

  it.each([
    ['a.cs', 'class A { string a = """текст"""; }', 'x"y'],
    ['a.groovy', 'def a = /текст/', ' x'],
  ])('is written in %s where it does not', (path, source, text) => {
    expect(writtenOver(path, source, text)).toBe(text);
  });
});
