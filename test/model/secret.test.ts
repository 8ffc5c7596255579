// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of other languages are the subject.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecrets, type SecretKind } from '../../src/model/secret.ts';

// Tokens are put together here, so that no scanner takes this file for a leak.
const BODY = 'q7W'.repeat(40);
const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJzYXBoYW4ifQ', 'c2lnbmF0dXJl'].join('.');
const GITHUB = `ghp_${BODY.slice(0, 36)}`;
const AWS = `AKIA${'Z7Q2'.repeat(4)}`;
const pem = (body: string, kind = 'RSA ') =>
  `-----BEGIN ${kind}PRIVATE KEY-----${body}-----END ${kind}PRIVATE KEY-----`;

/** [what, text with «the value» marked, kind, key] */
const planted: readonly (readonly [string, string, SecretKind, string?])[] = [
  ['env', 'DB_HOST=db\nDB_PASSWORD=«hunter2»\nDB_PORT=5432\n', 'assigned-secret', 'DB_PASSWORD'],
  ['env, quoted', 'JWT_SECRET="«s3cr!t»"', 'assigned-secret', 'JWT_SECRET'],
  ['env, exported', 'export API_KEY=«abcd1234»', 'assigned-secret', 'API_KEY'],
  ['env, commented out', '# SMTP_PASS=«mailme99»', 'assigned-secret', 'SMTP_PASS'],
  ['env, CRLF', 'A=1\r\nREDIS_PASSWORD=«foobared»\r\nB=2\r\n', 'assigned-secret', 'REDIS_PASSWORD'],
  ['env, digits only', 'DB_PASSWORD=«123456»', 'assigned-secret', 'DB_PASSWORD'],
  ['env, public placeholder', 'APP_SECRET=«changeme»', 'assigned-secret', 'APP_SECRET'],
  ['env, the word itself', 'POSTGRES_PASSWORD=«password»', 'assigned-secret', 'POSTGRES_PASSWORD'],
  ['env, compound name', 'PGPASSWORD=«hunter2» pg_dump -h db', 'assigned-secret', 'PGPASSWORD'],
  [
    'properties =',
    'spring.datasource.password=«Hunter-2»\n',
    'assigned-secret',
    'spring.datasource.password',
  ],
  [
    'properties :',
    'spring.datasource.password: «hunter2»\n',
    'assigned-secret',
    'spring.datasource.password',
  ],
  ['properties space', 'ldap.manager.password «hunter2»\n', 'assigned-secret', 'ldap.manager.password'],
  ['properties, default', 'db.password=${DB_PASS:«hunter2»}', 'assigned-secret', 'db.password'],
  [
    'properties, vault',
    'spring.cloud.vault.token=«s.a1B2c3D4»',
    'assigned-secret',
    'spring.cloud.vault.token',
  ],
  ['yaml', 'db:\n  user: app\n  password: «hunter2»\n', 'assigned-secret', 'password'],
  ['yaml, quoted', "  clientSecret: '«hunter2»'", 'assigned-secret', 'clientSecret'],
  [
    'yaml, env list',
    'environment:\n  - POSTGRES_PASSWORD=«hunter2»\n',
    'assigned-secret',
    'POSTGRES_PASSWORD',
  ],
  ['yaml, name and value', '- name: DB_PASSWORD\n  value: «hunter2»\n', 'assigned-secret', 'DB_PASSWORD'],
  ['yaml, block', 'api_key: |\n  «abcd1234efgh»\n', 'assigned-secret', 'api_key'],
  ['compose, default', 'pw: ${POSTGRES_PASSWORD:-«hunter2»}', 'assigned-secret', 'POSTGRES_PASSWORD'],
  ['json', '{\n  "user": "app",\n  "password": "«hunter2»"\n}', 'assigned-secret', 'password'],
  ['json, snake', '{"client_secret":"«abc-DEF-123»","x":1}', 'assigned-secret', 'client_secret'],
  ['json, escape', '{"passwd": "«a\\"b!c»"}', 'assigned-secret', 'passwd'],
  ['xml attribute', '<datasource user="sa" password="«hunter2»"/>', 'assigned-secret', 'password'],
  ['xml element', '<server><password>«hunter2»</password></server>', 'assigned-secret', 'password'],
  ['xml property', '<property name="db.password" value="«hunter2»"/>', 'assigned-secret', 'db.password'],
  ['xml entry', '<entry key="secret">«hunter2»</entry>', 'assigned-secret', 'secret'],
  ['ts const', "const apiKey = '«abcd1234»';", 'assigned-secret', 'apiKey'],
  ['ts typed', "private token: string = '«abcd1234»';", 'assigned-secret', 'token'],
  ['ts object key', "connect({ user: 'app', password: '«hunter2»' });", 'assigned-secret', 'password'],
  [
    'ts fallback',
    "const k = process.env.JWT_SECRET || '«hunter2»';",
    'assigned-secret',
    'process.env.JWT_SECRET',
  ],
  ['ts index', "config['privateKey'] = '«abcd1234»';", 'assigned-secret', 'privateKey'],
  ['ts header', "headers: { Authorization: 'Basic «YXBwOmh1bnRlcjI=»' }", 'assigned-secret', 'Authorization'],
  ['java field', 'private static final String PASSWORD = "«hunter2»";', 'assigned-secret', 'PASSWORD'],
  ['java setter', 'source.setPassword("«hunter2»");', 'assigned-secret', 'source.setPassword'],
  ['java put', 'props.put("password", "«hunter2»");', 'assigned-secret', 'password'],
  ['java annotation', '@Login(user = "app", password = "«hunter2»")', 'assigned-secret', 'password'],
  ['php', "'password' => '«hunter2»',", 'assigned-secret', 'password'],
  ['php define', "define('DB_PASSWORD', '«hunter2»');", 'assigned-secret', 'DB_PASSWORD'],
  ['python', "db = connect(user='app', password='«hunter2»')", 'assigned-secret', 'password'],
  ['go', 'clientSecret := "«hunter2»"', 'assigned-secret', 'clientSecret'],
  ['connection string', '"Server=db;User Id=sa;Password=«hunter2»;"', 'assigned-secret', 'Password'],
  ['command line', 'app --user x --password «hunter2» --verbose', 'assigned-secret', 'password'],
  [
    'url query',
    'GET https://api.example.org/v1?x=1&access_token=«a1b2c3d4»',
    'assigned-secret',
    'access_token',
  ],
  ['dockerfile', 'FROM node\nENV API_TOKEN «abcd1234»\n', 'assigned-secret', 'API_TOKEN'],
  ['url password', 'postgres://app:«hunter2»@db:5432/app', 'url-userinfo'],
  ['url password with @', 'mongodb://app:«hun@ter2»@db/app', 'url-userinfo'],
  ['url token', `https://«${'a1b2'.repeat(8)}»@sentry.example.org/1`, 'url-userinfo'],
  ['jwt', `curl -H "Authorization: Bearer «${JWT}»"`, 'token'],
  ['github', `url = x «${GITHUB}» y`, 'token'],
  ['aws', `aws configure «${AWS}»`, 'token'],
  ['pem', pem(`\n«${BODY}\n${BODY}»\n`), 'private-key'],
  ['pem in json', `{"k": "${pem(`\\n«${BODY}»\\n`, '')}"}`, 'private-key'],
  ['pem without end', `-----BEGIN PRIVATE KEY-----\n«${BODY}\n${BODY}»\n`, 'private-key'],
];

function unmark(marked: string): { text: string; value: string } {
  const value = /«([\s\S]*)»/.exec(marked)![1]!;
  return { text: marked.replace(/[«»]/g, ''), value };
}

describe('findSecrets', () => {
  it.each(planted.map((row) => [...row] as const))('finds it: %s', (...[_what, marked, kind, key]) => {
    const { text, value } = unmark(marked);
    const found = findSecrets(text);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([value]);
    expect(found[0]!.kind).toBe(kind);
    if (key !== undefined) expect(found[0]!.key).toBe(key);
  });

  it.each([
    'password: string;',
    'password?: string',
    'password: String!',
    'readonly token: AccessToken;',
    'const token = req.headers.authorization',
    'const token = getToken();',
    'token = await this.auth.getToken(user)',
    'password: user.password,',
    'password,',
    '{ email, password }',
    'token: token,',
    'password: hashedPassword,',
    'this.token = token;',
    'self.password = password',
    'password=password,',
    '<input type="password">',
    '<input type="password" name="password" placeholder="Password">',
    '<Field name="password" type="password" label="Password" />',
    '<label for="password">Password</label>',
    '<input autocomplete="new-password" id="token">',
    'passwordHash: Joi.string().required()',
    'password: yup.string().min(8)',
    '"password": "Нууц үг"',
    '"password": "Нууцүг"',
    '"password": "Password"',
    '"forgotPassword": "Forgot your password?"',
    '"password": "Your password"',
    'password: "ລະຫັດຜ່ານ"',
    'passwordLabel: "secret1word"',
    'const PASSWORD_MIN_LENGTH = 8;',
    'MAX_TOKENS=4096',
    'TOKEN_EXPIRY=3600s',
    'tokenUrl: "https://login.example.org/token"',
    'DB_PASSWORD=${DB_PASSWORD}',
    'DB_PASSWORD=$DB_PASSWORD',
    'DB_PASSWORD=',
    'DB_PASSWORD=""',
    'password: {{ .Values.password }}',
    'password: <your password>',
    'API_KEY=<api-key>',
    'secret: process.env.JWT_SECRET,',
    'secret: process.env.JWT_SECRET as string',
    'JWT_SECRET: z.string().min(32),',
    'token: `Bearer ${token}`,',
    "if (type === 'password') {",
    "type={show ? 'text' : 'password'}",
    "type = visible ? 'password' : 'text'",
    "'password' => 'required|string|min:8'",
    "credentials: 'include',",
    "auth: 'basic',",
    "const TOKEN_KEY = 'access_token';",
    "RESET_PASSWORD: 'RESET_PASSWORD',",
    "path: '/reset-password'",
    "resetPassword: '/auth/reset-password',",
    "password: 'auth.form.password',",
    'String getPassword() { return password; }',
    '@Value("${spring.datasource.password}")',
    'private String password;',
    'user.setPassword(encoder.encode(password));',
    'import { token } from "./token";',
    'author: "someone1234"',
    'passport: "AA1234567"',
    'compass: "north1234"',
    'enablePassword: true',
    'tokens: 100',
    'token: null',
    'secret = None',
    'password = models.CharField(max_length=128)',
    'password varchar(255) NOT NULL',
    '  password String @db.VarChar(255)',
    'WHERE token = :token AND password = ?',
    'SELECT * FROM users WHERE password = @p',
    'key: "value1234567890"',
    'google-auth-library: 9.15.1(encoding@0.1.13)',
    'jsonwebtoken: ^9.0.2',
    'privateKeyPath: ./keys/server.pem',
    'SSL_PRIVATE_KEY=/etc/ssl/private/server.key',
    'https://example.org:8080/a@b',
    'http://${user}:${password}@host/',
    '-----BEGIN PUBLIC KEY-----\nq7Wq7Wq7Wq7Wq7Wq7Wq7Wq7Wq7Wq7W\n-----END PUBLIC KEY-----',
    "const pem = '-----BEGIN PRIVATE KEY-----' + body + '-----END PRIVATE KEY-----';",
    'password: ‹redacted›',
    'task_abcdefghijklmnop = 1',
  ])('finds nothing in %s', (line) => {
    expect(findSecrets(line)).toEqual([]);
    expect(findSecrets(`function f() {\n  ${line}\n}\n`)).toEqual([]);
  });

  it('reports weak values: a person decides', () => {
    for (const value of ['changeme', 'example', 'xxxx', 'password'])
      expect(findSecrets(`password: '${value}'`).map(({ kind }) => kind)).toEqual(['assigned-secret']);
  });

  it('looks at a very long line for shapes only', () => {
    const line = `${'a=1;'.repeat(2000)}password="hunter2";x="${GITHUB}"`;
    expect(findSecrets(`${line}\npassword="hunter2"`).map(({ kind }) => kind)).toEqual([
      'token',
      'assigned-secret',
    ]);
    expect(findSecrets(line, Number.POSITIVE_INFINITY)).toHaveLength(2);
  });

  it('spans the planted value, wherever it stands', () => {
    const value = fc.stringMatching(/^[a-z][0-9][A-Za-z0-9!*+]{4,20}[a-z0-9]$/);
    const notation = fc.constantFrom<(v: string) => string>(
      (v) => `DB_PASSWORD=${v}`,
      (v) => `db.password: ${v}`,
      (v) => `"password": "${v}"`,
      (v) => `const secret = '${v}';`,
      (v) => `<password>${v}</password>`,
    );
    const lines = fc.array(fc.constantFrom('', 'a=1', '# note', 'Нууц: үг', 'x: y'), { maxLength: 5 });
    fc.assert(
      fc.property(value, notation, lines, lines, (secret, write, before, after) => {
        const text = [...before, write(secret), ...after].join('\n');
        const found = findSecrets(text).map(({ span }) => text.slice(span.start, span.end));
        expect(found).toEqual([secret]);
      }),
    );
  });

  it('is total: spans in order, inside the text, apart', () => {
    const piece = fc.constantFrom(
      'password',
      '=',
      ':',
      '"',
      "'",
      ' ',
      '\n',
      'token',
      'a1b2c3d4',
      '${',
      '}',
      '<',
      '>',
      '://',
      '@',
      '(',
      '?',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { span } of findSecrets(any)) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'password=',
    'token:"',
    'eyJ',
    'sk-',
    '://a:',
    '- * # ',
    '-',
    '${PASSWORD:',
    '"name": "password" ',
    '(password',
  ])('stays fast on a long run of %s', (piece) => {
    const text = `${piece.repeat(100_000 / piece.length)}\n${`${piece.repeat(50)} password \n`.repeat(200)}`;
    // A quadratic search would not come back within the test's time limit.
    expect(findSecrets(text, Number.POSITIVE_INFINITY).length).toBeLessThan(text.length);
  });
});
