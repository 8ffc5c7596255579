import { mergeFacts } from '../../dist/extract/merge-facts.js';
import { scriptOf } from '../../dist/extract/script.js';
import { siteRows } from '../../dist/extract/site-row.js';
import { surveyText } from '../../dist/extract/survey-text.js';
import { languageOf } from '../../dist/languages/index.js';
import { readTree } from './tree.js';

/** Surveys all text of a commit: its rows by path, and what its files say together. */
export function surveyDonor(repository, commit, language) {
  const source = { language, script: scriptOf(language) };
  const facts = readTree(repository, commit).flatMap(({ path, text }) => {
    const reader = languageOf(path);
    return text === null || reader === undefined ? [] : [surveyText({ path, text }, reader, source)];
  });
  const index = mergeFacts(facts);
  const rows = new Map(facts.map((file) => [file.path, siteRows(file, index.couplings)]));
  return { facts, index, languageOf, rowsOf: (path) => rows.get(path) ?? [] };
}
