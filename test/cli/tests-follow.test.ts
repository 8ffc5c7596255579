import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeDonor } from '../support/make-donor.ts';
import { runCli } from '../support/run-cli.ts';
import { tempDir } from '../support/temp-dir.ts';
import { makeWorkspace } from '../support/workspace.ts';

const mail = (link: string) => `\`Таны хүсэлт хүлээн авлаа.
  <p>Та <a href="\${${link}}">энд</a> дарж харна уу.</p>
  <p>Баярлалаа.</p>\``;

it('lets a test that says a page again follow it, sentence by sentence', async () => {
  const donor = makeDonor({
    'README.md': '# e-Mongolia\n',
    'src/mail.ts': `export const mail = (url: string) => ${mail('url')};\n`,
    'src/mail.test.ts': `it('a', () => {\n  const link = 'x';\n  expect(send()).toBe(${mail('link')});\n  expect(title()).toBe('<b>Өөр зүйл</b>');\n});\n`,
  });
  const root = await makeWorkspace({ portal: donor });
  const out = join(tempDir(), 'look');
  const { exit, json } = await runCli(['localize', '-C', root, '--pseudo', '--out', out, '--json']);
  expect(exit).toBe(0);
  expect(json().findings).toContainEqual(
    expect.objectContaining({ code: 'test-follows', args: { count: 3 } }),
  );
  const read = (path: string) => readFileSync(join(out, 'portal', path), 'utf8');
  const [page] = /`[^`]*`/.exec(read('src/mail.ts')) ?? [''];
  expect(page).not.toMatch(/\p{Script=Cyrillic}/u);
  expect(read('src/mail.test.ts')).toContain(page.replace('${url}', '${link}'));
  // What nobody shows is the test's own.
  expect(read('src/mail.test.ts')).toContain("'<b>Өөр зүйл</b>'");
});

it('reads tests for what they say again in Latin letters, too', async () => {
  const message = 'The identity document was not received';
  const donor = makeDonor({
    'README.md': '# e-Mongolia\n',
    'src/id.ts': `export const title = 'Иргэн';\nthrow new AccessDeniedError('${message}');\n`,
    // Nothing in it is Mongolian, so nothing else is looked for.
    'src/door.ts': `throw new AccessDeniedError('${message}');\nthrow new AccessDeniedError('The door was not closed');\n`,
    'src/id.test.ts': `it('fails', () => {\n  expect(run).toThrow('${message}');\n});\n`,
  });
  const root = await makeWorkspace({ portal: donor });
  const out = join(tempDir(), 'look');
  await runCli(['localize', '-C', root, '--pseudo', '--out', out]);
  const read = (path: string) => readFileSync(join(out, 'portal', path), 'utf8');
  const [said] = /'⟦[^']*'/.exec(read('src/id.ts').split('\n')[1]!) ?? ['none'];
  expect(read('src/id.test.ts')).toContain(`toThrow(${said})`);
  expect(read('src/door.ts')).toBe(
    `throw new AccessDeniedError(${said});\nthrow new AccessDeniedError('The door was not closed');\n`,
  );
});
