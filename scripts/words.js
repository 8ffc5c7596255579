// Brings our own catalogs (templates/words) up to date with the words in src/messages and those of --help: npm run words
// New texts come in without a translation, and English stands there until somebody writes one; what is gone goes.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { po } from 'gettext-parser';
import { helpWords } from '../dist/cli/help-words.js';
import { allWords } from '../dist/messages/all-words.js';
import { SPOKEN } from '../dist/messages/spoken.js';
import { planWords } from '../dist/plan/plan-words.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'templates', 'words');

const words = [...new Set([...allWords(), ...planWords(), ...(await helpWords())])];

for (const language of SPOKEN.filter((each) => each !== 'en')) {
  const path = join(folder, `${language}.po`);
  const table = po.parse(readFileSync(path, 'utf8'));
  const known = table.translations[''];
  const entries = words.map((msgid) => [
    msgid,
    { msgid, msgstr: known[msgid]?.msgstr ?? [''], comments: known[msgid]?.comments },
  ]);
  table.translations = { '': { '': known[''], ...Object.fromEntries(entries) } };
  table.obsolete = {};
  writeFileSync(path, `${po.compile(table, { foldLength: 120 }).toString().trimEnd()}\n`);
}
