import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sql } from '../../src/languages/sql.ts';
import type { SiteContext } from '../../src/model/site.ts';
import { expectOrdered, expectRoundTrip } from './round-trip.ts';

const read = (text: string) => sql.read(text, 'some.sql');
const textsOf = (text: string) =>
  read(text)
    .sites.filter(({ kind }) => kind === 'string')
    .map((site) => site.text);

function contextIn(code: string): SiteContext {
  return read(code).sites.find(({ kind, text }) => kind !== 'comment' && text.includes('ТЕКСТ'))!.context;
}

describe('the context of an SQL literal', () => {
  const row = { type: 't', within: ['t'] };
  it.each<readonly [string, { readonly [K in keyof SiteContext]?: SiteContext[K] | undefined }]>([
    ["INSERT INTO t (a, b) VALUES (1, 'ТЕКСТ');", { ...row, use: 'value', property: 'b', tag: 'insert' }],
    [
      "insert into s.t (a, \"b\") values (1, 'x'), (2, f('ТЕКСТ'));",
      { ...row, property: 'b', callee: 'f', argument: 0 },
    ],
    ["INSERT INTO t VALUES ('ТЕКСТ');", { ...row, property: undefined }],
    [
      "CREATE TABLE a.t (id int, b text NOT NULL, PRIMARY KEY (id));\nINSERT INTO a.T VALUES (1, 'ТЕКСТ');",
      { property: 'b' },
    ],
    ["CREATE TABLE s (id int, b text);\nINSERT INTO t VALUES (1, 'ТЕКСТ');", { property: undefined }],
    ["CREATE TABLE t (id int, b text);\nINSERT INTO t (b, id) VALUES ('ТЕКСТ', 1);", { property: 'b' }],
    ["INSERT INTO t (a, b) SELECT c, 'ТЕКСТ' FROM d;", { ...row, property: 'b' }],
    ["INSERT INTO t (a, b) SELECT c, CASE WHEN d THEN 'ТЕКСТ' END;", { ...row, property: 'b', use: 'value' }],
    [
      "INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO UPDATE SET b = 'ТЕКСТ';",
      { ...row, property: 'b', use: 'value' },
    ],
    ["UPDATE t SET a = 1, b = 'ТЕКСТ' WHERE c = 1;", { ...row, property: 'b', use: 'value', tag: 'update' }],
    [
      "UPDATE t SET b = COALESCE(c, 'ТЕКСТ');",
      { ...row, property: 'b', use: 'value', callee: 'COALESCE', argument: 1 },
    ],
    ["UPDATE t SET b = CASE a WHEN 'ТЕКСТ' THEN 'x' END;", { ...row, use: 'compared' }],
    ["UPDATE t SET b = CASE WHEN a = 'x' THEN 'ТЕКСТ' END;", { ...row, property: 'b', use: 'value' }],
    ["UPDATE t SET a = 1 WHERE b = 'ТЕКСТ';", { use: 'compared' }],
    ["SELECT * FROM t WHERE a IN ('x', 'ТЕКСТ');", { use: 'compared', tag: 'select' }],
    ["SELECT * FROM t WHERE a ILIKE '%ТЕКСТ%';", { use: 'compared' }],
    ["SELECT a = 'ТЕКСТ' FROM t;", { use: 'compared' }],
    ["SELECT 'ТЕКСТ' FROM t WHERE a = 'x';", { use: 'value' }],
    ["SELECT data ->> 'ТЕКСТ' FROM t;", { use: 'index' }],
    ["SELECT jsonb_build_object('ТЕКСТ', a) FROM t;", { use: 'key' }],
    ["SELECT to_char(a, 'ТЕКСТ') FROM t;", { use: 'syntax' }],
    [
      "CREATE TABLE t (a int, b text NOT NULL DEFAULT 'ТЕКСТ');",
      { ...row, property: 'b', tag: 'default', use: 'value' },
    ],
    [
      'CREATE TABLE IF NOT EXISTS t ("b" varchar(20) DEFAULT \'ТЕКСТ\');',
      { ...row, property: 'b', tag: 'default' },
    ],
    ["CREATE TABLE t (b text CHECK (b IN ('ТЕКСТ')));", { ...row, property: 'b', use: 'compared' }],
    ["CREATE TABLE t (a text DEFAULT 'x', b text CHECK (b = 'ТЕКСТ'));", { property: 'b', use: 'compared' }],
    ["CREATE TABLE `t` (`b` int COMMENT 'ТЕКСТ') ENGINE=InnoDB;", { ...row, property: 'b', tag: 'comment' }],
    ["ALTER TABLE t ALTER COLUMN b SET DEFAULT 'ТЕКСТ';", { ...row, property: 'b', tag: 'default' }],
    ["ALTER TABLE t\n  ADD COLUMN b text DEFAULT 'ТЕКСТ';", { ...row, property: 'b', tag: 'default' }],
    ["COMMENT ON COLUMN s.t.b IS 'ТЕКСТ';", { ...row, property: 'b', tag: 'comment' }],
    ["COMMENT ON TABLE s.t IS 'ТЕКСТ';", { ...row, property: undefined, tag: 'comment' }],
    ["CREATE TYPE t AS ENUM ('x', 'ТЕКСТ');", { use: 'key' }],
    ["ALTER TYPE t ADD VALUE 'ТЕКСТ';", { use: 'key' }],
    ["CREATE ROLE t PASSWORD 'ТЕКСТ';", { property: 'password' }],
    ["DO $$ BEGIN RAISE EXCEPTION 'ТЕКСТ %', a; END $$;", { statement: 'throw', use: 'value' }],
    ["DO $$ BEGIN IF a = 'ТЕКСТ' THEN b(); END IF; END $$;", { use: 'compared' }],
    ["DO $$ BEGIN IF a = 'x' THEN b('ТЕКСТ'); END IF; END $$;", { use: 'value', callee: 'b' }],
    ["CREATE FUNCTION f() RETURNS text AS $$ BEGIN a := 'ТЕКСТ'; END $$;", { function: 'f', variable: 'a' }],
    ["-- Анхны утга\nINSERT INTO t (a) VALUES ('ТЕКСТ');", { comment: 'Анхны утга' }],
    ["INSERT INTO t (a) VALUES\n('x'),\n-- Хоёр дахь\n('ТЕКСТ');", { comment: 'Хоёр дахь', property: 'a' }],
    ["INSERT INTO s (x) VALUES (1)\nINSERT INTO t (a) VALUES ('ТЕКСТ')\nGO\n", { ...row, property: 'a' }],
    ['SELECT a AS "ТЕКСТ" FROM t;', { use: 'key' }],
  ])('%s', (code, expected) => {
    expect(read(code).diagnostics).toEqual([]);
    expect(contextIn(code)).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    );
    for (const [key, value] of Object.entries(expected))
      if (value === undefined) expect(contextIn(code)).not.toHaveProperty(key);
  });
});

describe('an SQL literal', () => {
  it.each<readonly [string, readonly string[]]>([
    ["SELECT 'a''b', 'C:\\';", ["a'b", 'C:\\']],
    ["SELECT E'a\\'b\\n\\u0431\\x41\\101' ::text;", ["a'b\nбAA"]],
    ["SELECT U&'\\0431\\+000431\\\\';", ['бб\\']],
    ["SELECT N'а', n'б';", ['а', 'б']],
    ["SELECT $$a'b$$, $t$a$$b$t$;", ["a'b", 'a$$b']],
    ["INSERT INTO `t` VALUES ('It\\'s', \"x\\\"y\", 'a''b'); # тайлбар's", ["It's", 'x"y', "a'b"]],
    ["INSERT INTO t VALUES ('бүртгэл\\'ийн');", ["бүртгэл'ийн"]],
    ["SELECT [it's], N'а' FROM [dbo].[t]", ['а']],
    ["SELECT 'мөр\nдараа';", ['мөр\nдараа']],
    ["-- it's\n/* a /* b' */ c' */ SELECT 'x';", ['x']],
    ["\\connect it's\nSELECT 'x';", ['x']],
    ["DELIMITER //\nCREATE PROCEDURE `p`() BEGIN SELECT 'x'; END//\n", ['x']],
  ])('%s', (code, texts) => {
    const { sites, diagnostics } = read(code);
    expect(diagnostics).toEqual([]);
    expect(textsOf(code)).toEqual(texts);
    for (const { span, kind } of sites.filter((site) => site.kind === 'string'))
      expect(`${kind} ${code.slice(span.start, span.end)}`).toMatch(/^string (?:\w&?)?['"$].*['"$]$/s);
  });

  it('in the data of a dump is passed over, and said to be', () => {
    const code = "SELECT 'а';\nCOPY t (a) FROM stdin;\nit's\t'\n\\.\nSELECT 'б';";
    expect(textsOf(code)).toEqual(['а', 'б']);
    expect(read(code).diagnostics).toEqual([{ fault: 'fallback', at: 12 }]);
  });

  it('is written by its own form', () => {
    const write = (code: string, text: string) => {
      const [site] = read(code).sites;
      return sql.write(site!, 0, text);
    };
    expect(write("SELECT 'a';", "it's \\ x")).toBe("it''s \\ x");
    expect(write("SELECT E'a';", "it's \\ x")).toBe("it''s \\\\ x");
    expect(write("SELECT '\\'a' FROM `t`;", "it's \\ x")).toBe("it''s \\\\ x");
    expect(write('SELECT $t$a$t$;', "it's $$ x")).toBe("it's $$ x");
    expect(write('SELECT $t$a$t$;', 'a $t$ b')).toBeNull();
    expect(write('SELECT $t$a$t$;', 'a $t')).toBeNull();
    expect(write('-- a', 'b\nc')).toBeNull();
    expect(write('/* a */', 'b */ c')).toBeNull();
  });

  it('is of MySQL, whatever letter stands before the end of another', () => {
    expect(textsOf("INSERT INTO `t` VALUES ('e', 'хо\\'ёр', 'зэрэг e', '\\n');")).toEqual([
      'e',
      "хо'ёр",
      'зэрэг e',
      '\n',
    ]);
    expect(textsOf("SELECT E'хо\\'ёр' FROM `t`;")).toEqual(["хо'ёр"]);
  });

  it('takes any text and gives it back', () => {
    const sample = readFileSync('test/languages/samples/sql.sql', 'utf8');
    expectRoundTrip(sql, 'sample.sql', sample, "'\\$-/*texbody");
    const mysql = "INSERT INTO `t` (`a`) VALUES (\"нэг\", 'хо\\'ёр'); # гурав\nUPDATE `t` SET a = 'x';\n";
    expectRoundTrip(sql, 'sample.sql', mysql, '\'"\\\n#*');
  });
});

describe('a chain of SQL literals', () => {
  it('is joined by bars', () => {
    const { chains } = read("SELECT a, 'Дугаар ' || b.c || ' ' || f('x') FROM d;");
    expect(
      chains.map(({ pieces }) =>
        pieces.map((piece) =>
          piece.kind === 'hole' ? piece.hole.name : 'site' in piece ? piece.site.text : '',
        ),
      ),
    ).toEqual([['Дугаар ', 'b.c', ' ', '']]);
  });
});

describe('broken SQL', () => {
  it('is read after the line of the fault', () => {
    const code = "SELECT 'а';\nSELECT 'б;\nSELECT E'в';\n";
    expect(read(code).diagnostics.length).toBeGreaterThan(0);
    expect(textsOf(code)[0]).toBe('а');
    expect(read("INSERT INTO t VALUES ('а', ('б');").diagnostics).toEqual([{ fault: 'syntax', at: 21 }]);
    expect(textsOf("<<<<<<< a\nSELECT 'а';\n=======\nSELECT 'б';\n>>>>>>> b\n")).toEqual(['а', 'б']);
  });

  it('never throws, whatever the text', () => {
    const pieces = [
      "'",
      "''",
      '"',
      '\n',
      '\\',
      '/*',
      '*/',
      '--',
      '(',
      ')',
      '$$',
      '$a$',
      ' as ',
      "E'",
      '[',
      ']',
      '`',
      ';',
      ',',
      '=',
      ' values ',
      ' case ',
      ' end ',
      ' select ',
      'insert into t ',
      'Ө',
      '||',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const reading = read(parts.join(''));
        expectOrdered(reading);
        reading.shape();
      }),
      { numRuns: 150 },
    );
  });

  it('knows the column that a text is stored in, and what columns take', () => {
    const columns = (text: string) => read(text).columns?.map(({ column, size }) => `${column} ${size}`);
    const stored = (text: string) =>
      read(text).sites.flatMap(({ text: said, context: { column } }) =>
        column ? [`${said} ${column}`] : [],
      );
    const table =
      'CREATE TABLE a.t (id int, "name" VARCHAR(5) NOT NULL, b text, c character varying (7), d N(9));\n';
    expect(columns(table)).toEqual(['t.name 5', 't.c 7']);
    expect(columns(`${table}ALTER TABLE t ALTER COLUMN name TYPE text;`)).toEqual(['t.name null', 't.c 7']);
    expect(columns(`${table}CREATE TABLE b.t (name varchar(9));`)).toEqual(['t.name null', 't.c 7']);
    expect(
      stored(
        "INSERT INTO a.t (id, name, b, c) VALUES (1, 'Нэг', 'Хоёр', 'Гурав'), (2, 'Дөрөв', '', 'x' || 'y');",
      ),
    ).toEqual(['Нэг t.name', 'Хоёр t.b', 'Гурав t.c', 'Дөрөв t.name', ' t.b']);
    expect(stored("UPDATE t SET name = 'Нэг' WHERE c = 'Гурав';")).toEqual(['Нэг t.name']);
    expect(stored("INSERT INTO t (name) VALUES (upper('Нэг'));")).toEqual([]);
    expect(stored("CREATE TABLE t (name varchar(5) DEFAULT 'Нэг');")).toEqual(['Нэг t.name']);
  });

  it('ends the body of a function where its mark stands first, in a literal or not', () => {
    const body = "CREATE FUNCTION f() RETURNS text AS $$ SELECT 'Нэг' $$ LANGUAGE sql;\nSELECT 'Хоёр';";
    const [inside, outside] = read(body).sites;
    expect([sql.write(inside!, 0, '$$'), sql.write(inside!, 0, '$ $')]).toEqual([null, '$ $']);
    expect(sql.write(outside!, 0, '$$')).toBe('$$');
    expect(read(body).diagnostics).toEqual([]);
    expect(read(body.replace('Нэг', () => '$$')).diagnostics).toEqual([
      { fault: 'syntax', at: body.indexOf('Нэг') },
    ]);
  });

  it('costs time in proportion to its length', () => {
    const much = 30_000;
    const hard = [
      "'\n",
      "'''\n",
      '"',
      '/*',
      '(',
      '((a), ',
      "('a',",
      '$$',
      ' as $a$ ',
      "E'\\",
      "'a' || ",
      "'a', ",
      'case ',
      'end ',
      'insert into t ',
      '-- a\n',
      '\n',
      'COPY ',
      "('a'),\n",
      "('a'||",
      'a.',
      '$a',
    ];
    for (const piece of hard) read(piece.repeat(much));
    read(Array.from({ length: much }, (_, i) => ` as $a${i}$ `).join(''));
  }, 60_000);
});
