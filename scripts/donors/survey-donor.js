import { mergeFacts } from '../../dist/extract/merge-facts.js';
import { scriptOf } from '../../dist/extract/script.js';
import { siteRows } from '../../dist/extract/site-row.js';
import { heardIn, speakingSlots } from '../../dist/extract/slots/speaking-slots.js';
import { surveyText } from '../../dist/extract/survey-text.js';
import { languageOf } from '../../dist/languages/index.js';
import { readTree } from './tree.js';

/** Surveys all text of a commit: its rows by path, and what its files say together. */
export function surveyDonor(repository, commit, language) {
  const source = { language, script: scriptOf(language) };
  const read = readTree(repository, commit).filter(
    ({ path, text }) => text !== null && languageOf(path) !== undefined,
  );
  const survey = ({ path, text }, heard) =>
    surveyText({ path, text }, languageOf(path), source, undefined, heard);
  const first = read.map((file) => survey(file, []));
  const speaking = speakingSlots(first);
  const facts = first.map((said, at) => {
    const heard = heardIn(said, speaking);
    return heard.length === 0 ? said : survey(read[at], heard);
  });
  const index = mergeFacts(facts);
  const rows = new Map(facts.map((file) => [file.path, siteRows(file, index.couplings)]));
  return { facts, index, languageOf, rowsOf: (path) => rows.get(path) ?? [] };
}
