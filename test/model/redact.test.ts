import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/model/redact.ts';

const BODY = 'q7W'.repeat(20);
const RANDOM = 'a8F3kd92LsQ0zXw71bTn';

describe('redact', () => {
  it.each([
    ['DB_PASSWORD=hunter2', 'DB_PASSWORD=‹redacted›'],
    ['+  password: "hunter2",', '+  password: "‹redacted›",'],
    ['-spring.datasource.password: hunter2', '-spring.datasource.password: ‹redacted›'],
    ['src/.env:3:1: DB_PASSWORD=hunter2', 'src/.env:3:1: DB_PASSWORD=‹redacted›'],
    ['postgres://app:hunter2@db/app', 'postgres://app:‹redacted›@db/app'],
    [`session key is ${RANDOM} now`, 'session key is ‹redacted› now'],
    ['{"password":"hunter2","token":"a1b2c3d4e5"}', '{"password":"‹redacted›","token":"‹redacted›"}'],
    ['const password = getPassword();', 'const password = getPassword();'],
    ['3 secrets in src/main/resources/application-dev.properties', null],
    [`donor ${'0a1b2c3d4e'.repeat(4)}`, null],
    ['Нууц үг: 5', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected ?? text);
  });

  it('blanks a minified line too', () => {
    expect(redact(`${'a=1;'.repeat(3000)}password="hunter2"`)).not.toContain('hunter2');
  });

  it.each([
    [`-----BEGIN RSA PRIVATE KEY-----\n${BODY}\n${BODY}\n-----END RSA PRIVATE KEY-----\n`],
    [`-----BEGIN PRIVATE KEY-----\n${BODY}\n${BODY.slice(0, 20)}`],
    [`-----BEGIN PRIVATE KEY-----\n${BODY.slice(0, 9)}`],
    [`${BODY}\n${BODY}\n-----END PRIVATE KEY-----`],
    [`+-----BEGIN PRIVATE KEY-----\n+${BODY}\n+${BODY}\n`],
    [`-----BEGIN PRIVATE KEY-----\r\n${BODY}\r\n${BODY}\r\n`],
    [`"-----BEGIN PRIVATE KEY-----\\n${BODY}\\n${BODY}\\n-----END PRIVATE KEY-----\\n"`],
  ])('hides a key, whole or torn: %#', (text) => {
    const shown = redact(text);
    expect(shown).not.toContain(BODY.slice(0, 9));
    expect(shown.split('\n')).toHaveLength(text.split('\n').length);
    expect(shown).toContain('PRIVATE KEY-----');
  });

  const pieces = [
    'password',
    'DB_PASSWORD',
    'token',
    '=',
    ':',
    ' ',
    '"',
    "'",
    '\n',
    '\r\n',
    '‹redacted›',
    '‹',
    '${',
    '}',
    '<',
    '>',
    '</',
    'hunter2',
    RANDOM,
    BODY,
    '-----BEGIN PRIVATE KEY-----',
    '-----END PRIVATE KEY-----',
    '://',
    '@',
    'Bearer',
    ',',
    ';',
    '+',
    '-',
    'value',
    'name',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((all) => all.join('')),
  );

  it('is idempotent and keeps the number of lines', () => {
    fc.assert(
      fc.property(text, (any) => {
        const shown = redact(any);
        expect(redact(shown)).toBe(shown);
        expect(shown.split('\n')).toHaveLength(any.split('\n').length);
      }),
      { numRuns: 2000 },
    );
  });
});
