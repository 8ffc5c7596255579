import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { jsonCache } from '../../src/io/json-cache.ts';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'json-cache-'));
  path = join(folder, 'some.lines');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fill = (...keys: string[]) => {
  const cache = jsonCache<{ of: string }>(path);
  for (const key of keys) cache.set(key, { of: `${key}\n` });
  cache.save();
};

test('gives back what was kept, whatever is in it', () => {
  fill('a b', 'tab\tline\nquote"', 'ສະພານ');
  const cache = jsonCache<{ of: string }>(path);
  expect(cache.get('tab\tline\nquote"')).toEqual({ of: 'tab\tline\nquote"\n' });
  expect(cache.get('ສະພານ')).toEqual({ of: 'ສະພານ\n' });
  expect(cache.get('a')).toBeUndefined();
});

test('writes only what is new, and nothing where nothing is', () => {
  fill('a', 'b');
  const before = readFileSync(path, 'utf8');
  const cache = jsonCache<{ of: string }>(path);
  cache.get('a');
  cache.get('b');
  cache.save();
  expect(readFileSync(path, 'utf8')).toBe(before);
  cache.set('c', { of: 'c' });
  cache.save();
  expect(readFileSync(path, 'utf8')).toBe(`${before}c\t{"of":"c"}\n`);
});

test('forgets what nobody asks for once it is half of all', () => {
  fill('a', 'b', 'c');
  const size = statSync(path).size;
  const cache = jsonCache<{ of: string }>(path);
  cache.get('a');
  cache.save();
  expect(statSync(path).size).toBeLessThan(size);
  expect(jsonCache(path).get('a')).toEqual({ of: 'a\n' });
  expect(jsonCache(path).get('b')).toBeUndefined();
});

test('a line that was cut off costs that line alone', () => {
  fill('a');
  appendFileSync(path, 'b\t{"of":"b');
  const cache = jsonCache<{ of: string }>(path);
  expect(cache.get('b')).toBeUndefined();
  expect(cache.get('a')).toEqual({ of: 'a\n' });
  cache.save();
  expect(readFileSync(path, 'utf8')).toBe('a\t{"of":"a\\n"}\n');
});
