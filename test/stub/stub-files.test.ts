import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { javaTokens } from '../../src/externalize/java/java-tokens.ts';
import { type FileToStub, type StubbedFile, stubFiles } from '../../src/stub/stub-files.ts';
import { tempDir } from '../support/temp-dir.ts';

const MESSAGE = 'Not available in Laos: xyp';

describe('a system that says that it is not available', () => {
  it('is put into what a script hands on, and not into what runs when it is loaded', () => {
    expect(
      written(
        'a.js',
        `const axios = require('axios');
const client = connect();
function connect() { return axios.create(); }
exports.pay = async (id) => client.get(id);
exports.wrapped = handle(async (request, response) => {
  response.send(await client.get('/'));
});
exports.list = ROWS.map((row) => ({ ...row }));
class Service {
  constructor() { this.prepare(); }
  prepare() { client.get('/'); }
  get url() { return client.url(); }
  send() {
    'use strict';
    return client.post('/');
  }
}
module.exports.Service = Service;`,
      ),
    ).toBe(`const axios = require('axios');
const client = connect();
function connect() { return axios.create(); }
exports.pay = async (id) => (notAvailable(), client.get(id));
exports.wrapped = handle(async (request, response) => {
  notAvailable();
  response.send(await client.get('/'));
});
exports.list = ROWS.map((row) => ({ ...row }));
class Service {
  constructor() { this.prepare(); }
  prepare() { client.get('/'); }
  get url() { return client.url(); }
  send() {
    'use strict';
    notAvailable();
    return client.post('/');
  }
}
module.exports.Service = Service;

function notAvailable() {
  throw new Error("${MESSAGE}");
}
`);
  });

  it('leaves the types of a script as they are, also those that are inferred', () => {
    const donor = `import { other } from './other.ts';
type Row = { readonly id: string; readonly sum: number };
export async function rows(id: string) {
  const found: Row[] = [];
  if (id === other) return found;
  return found.map((row) => ({ ...row, id }));
}
export const isRow = (row: Row | null): row is Row => row !== null;
export const short = (row: Row) => ({ sum: row.sum + 1 });
export class Client<T> {
  private readonly url: string;
  constructor(url: string) {
    this.url = url;
  }
  read(id: number): Promise<T>;
  read(id: string): Promise<T>;
  async read(id: number | string): Promise<T> {
    return JSON.parse(this.url + id);
  }
  each = function* (this: void, until: number) {
    for (let i = 0; i < until; i++) yield i;
  };
}
export default { at: (row: Row) => short(row).sum, async named() { return (await rows('a'))[0]?.sum; } };
`;
    const user = `import calls, { Client, rows, short } from './donor.ts';
export const sums: Promise<number[]> = rows('a').then((all) => all.map((row) => row.sum + short(row).sum));
export const read: Promise<string> = new Client<string>('a').read(1);
export const named: Promise<number | undefined> = calls.named();
`;
    const after = written('donor.ts', donor);
    expect(after.match(/notAvailable\(\)/g)).toHaveLength(8);
    expect(faults({ 'donor.ts': donor, 'user.ts': user })).toEqual([]);
    expect(faults({ 'donor.ts': after, 'user.ts': user })).toEqual([]);
    expect(faults({ 'donor.ts': after.replace('(): void', '(): never'), 'user.ts': user })).not.toEqual([]);
  });

  it('is put into methods of Java, and not into beans, constructors and what a container calls', () => {
    const donor = `package la.gov;

@Service
public class Exchange extends Port<Map<String, List<String>>> {
    private final Runnable later = () -> { client.open(); };
    static { load("a"); }
    public Exchange(Client client) throws IOException { super(client); prepare(); }
    private void prepare() { client.open(); }
    @PostConstruct public void begin() { client.open(); }
    public String getName() { return name; }
    public List<Row> getRows() {
        if (rows == null) { rows = new java.util.ArrayList<Row>(); }
        return this.rows;
    }
    @RequestMapping(value = {"/a", "{b}"}, method = RequestMethod.GET)
    public <T extends Row> Map<String, T> read(@Valid("a") final String a) throws IOException, Fault {
        return client.read(a, new Handler() { public void handle() { then.go(); } });
    }
    enum Kind { A("a") { void f() { g.h(); } }; Kind(String x) {} static Kind of(String v) { return valueOf(v); } }
    interface Inner { void none(); default int some() { return of.them(); } }
}
`;
    const statement = `if (true) throw new UnsupportedOperationException("${MESSAGE}");`;
    const after = written('Exchange.java', donor);
    expect(after).toBe(
      donor
        .replace('        return client.read', `        ${statement}\n        return client.read`)
        .replace('{ return of.them', `{ ${statement} return of.them`),
    );
    expect(javaTokens(after.replaceAll(statement, ''))).toHaveLength(javaTokens(donor).length);
  });

  it('is put into methods and functions of PHP', () => {
    const after = written(
      'Pay.php',
      `<?php
namespace App;
class Pay extends Base {
    public function __construct(Client $c) { $this->prepare($c); }
    protected function prepare($c) { return $c->open(); }
    public function getName(): string { return $this->name; }
    public function pay(array $x): array
    {
        return $this->client->post('/x', $x);
    }
}
`,
    );
    expect(after.match(/throw new \\RuntimeException\('Not available in Laos: xyp'\);/g)).toHaveLength(1);
    expect(after).toContain(`    {
        throw new \\RuntimeException('${MESSAGE}');
        return $this->client->post`);
  });

  it.each([
    [
      'java',
      '@Service interface Pays { @Get("/x") int pay(int id) throws Fault; int LIMIT = limit(); }\nabstract class Base { abstract int go(int a); }',
      'class Pay extends Base implements Pays { public int pay(int id) { return client.get(id); } int go(int a) { return client.go(a); } int limit() { return client.max(); } }',
    ],
    [
      'php',
      '<?php\ninterface Pays { public function pay(int $id): static; }\nabstract class Base { abstract protected function go($a); private $x = 1; }\nlimit();',
      '<?php\nclass Pay extends Base implements Pays { public function pay(int $id): static { $this->client->get($id); return $this; } protected function go($a) { return $this->client->go($a); } function limit() { return $this->client->max(); } }',
    ],
  ])('is put into what an interface or an abstract class of %s asks for', (kind, declared, made) => {
    const files = [
      { path: `a.${kind}`, text: declared },
      { path: `b.${kind}`, text: made },
    ];
    expect(stubFiles(files, MESSAGE)).toMatchObject([{ path: `b.${kind}`, functions: 2, starting: 1 }]);
  });

  it('leaves what runs in other files of the system when they are loaded', () => {
    const stubs = stubFiles(
      [
        { path: 'a.ts', text: 'import { open } from "./b.ts";\nexport const a = open();\n' },
        {
          path: 'b.ts',
          text: 'export function open() { return read(); }\nexport function read() { return 1; }\n',
        },
        { path: 'c.ts', text: 'export function other() { return 1; }\n' },
      ],
      MESSAGE,
    );
    expect(stubs).toMatchObject([
      { path: 'b.ts', functions: 0, starting: 2, inserts: [] },
      { path: 'c.ts', functions: 1, starting: 0 },
    ]);
  });

  it('keeps the breaks of lines and takes a name that is free', () => {
    const after = written('a.ts', 'export function notAvailable() {\r\n\treturn 1;\r\n}');
    expect(after).toBe(
      `export function notAvailable() {\r\n\tnotAvailable2();\r\n\treturn 1;\r\n}\r\n\r\nfunction notAvailable2(): void {\r\n  throw new Error("${MESSAGE}");\r\n}\r\n`,
    );
  });

  it.each([
    ['a.py', 'def pay():\n    pass\n', 'stub-language'],
    ['a.vue', '<template><p/></template>', 'stub-screen'],
    ['a.tsx', 'export const Pay = () => <p>pay</p>;', 'stub-screen'],
    ['a.php', '<p><?php function pay() { go(); } ?></p>', 'stub-screen'],
    ['a.ts', 'export function pay( { return 1;', 'stub-syntax'],
    ['A.java', 'class A { void pay() { go(); ', 'stub-syntax'],
    ['a.js', 'function pay() { return go(); }', 'stub-shared-scope'],
    ['a.ts', 'function pay() { return go(); }', 'stub-shared-scope'],
  ])('leaves %s as it is, and says why', (path, text, why) => {
    expect(stubFiles([{ path, text }], MESSAGE)).toEqual([{ kind: 'left', path, why }]);
  });

  it('has nothing to say of data and of types alone, nor of what says so already', () => {
    const files = [
      { path: 'a.json', text: '{}' },
      { path: 'a.d.ts', text: 'export declare function pay(): void;' },
      { path: 'b.ts', text: 'export type A = string;\nexport const a = 1;\n' },
      { path: 'c.ts', text: written('c.ts', 'export function pay() { return 1; }') },
    ];
    expect(stubFiles(files, MESSAGE)).toEqual([]);
  });
});

function written(path: string, text: string): string {
  const [stub] = stubFiles([{ path, text }], MESSAGE);
  return inserted({ path, text }, stub);
}

function inserted({ text }: FileToStub, stub: StubbedFile | undefined): string {
  if (stub?.kind !== 'stubbed') throw new Error(`nothing was put in: ${JSON.stringify(stub)}`);
  return stub.inserts.reduceRight((all, { at, text: own }) => all.slice(0, at) + own + all.slice(at), text);
}

/** What the compiler says under the strictest of the settings that donors have. */
function faults(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = tempDir();
  const all = Object.entries({ ...files, 'other.ts': "export const other = 'b';\n" });
  const paths = all.map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
  const options: ts.CompilerOptions = {
    strict: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noImplicitReturns: true,
    allowUnreachableCode: false,
    noEmit: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram(paths, options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
