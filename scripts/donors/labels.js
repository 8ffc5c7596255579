// How well sites are found and judged, measured on rows that people labelled: npm run donors -- DIR --labels FILE
import { readdirSync, readFileSync } from 'node:fs';
import { guessLanguage } from '../../dist/extract/guess-language.js';
import { scriptOf } from '../../dist/extract/script.js';
import { CONOVA, ERXES, IOS, LAVLAGAA, PORTAL } from './donors.js';
import { donorRepository } from './shell.js';
import { surveyDonor } from './survey-donor.js';

const PINNED = [CONOVA, ERXES, IOS, LAVLAGAA, PORTAL];
const PRECISION = 94;
const RECALL = 97;
const DONOR_RECALL = 99;

/**
 * Scores the rows of a labels file (JSON lines with repo, path, start, end, text, should_translate) on the donors of a
 * directory. A row is found where a site has its start and end; where readers part a text otherwise, the sites within
 * it, or the one around it, speak for it.
 */
export function labels(checks, folder, file, { verbose }) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const scored = Object.entries(Object.groupBy?.(rows, ({ repo }) => repo) ?? groupByRepo(rows)).flatMap(
    ([repo, own]) => scoreDonor(checks, folder, repo, own),
  );
  if (verbose) for (const row of scored.filter(isWrong)) tellRow(row);
  for (const repo of new Set(scored.map((row) => row.repo)))
    tellScore(
      `labels ${repo}`,
      scored.filter((row) => row.repo === repo),
    );
  const read = scored.filter(({ isRead }) => isRead);
  if (read.length < scored.length) tellScore('labels all, files without a reader among them', scored);
  const total = tellScore('labels all that are read', read);
  const donors = tellScore(
    'labels in the donor’s script',
    read.filter(({ isDonors }) => isDonors),
  );
  checks.atLeast('labels precision', total.precision, PRECISION, ' %');
  checks.atLeast('labels recall', total.recall, RECALL, ' %');
  checks.atLeast('labels recall in the donor’s script', donors.recall, DONOR_RECALL, ' %');
}

function groupByRepo(rows) {
  const groups = {};
  for (const row of rows) {
    groups[row.repo] ??= [];
    groups[row.repo].push(row);
  }
  return groups;
}

function scoreDonor(checks, folder, repo, rows) {
  const name = readdirSync(folder).find((each) => each.endsWith(`+${repo}`));
  const repository = name === undefined ? null : donorRepository(folder, name);
  if (repository === null) {
    checks.skipped(`labels ${repo}`, 'not in the directory');
    return [];
  }
  const commit = PINNED.find((donor) => donor.repository === name)?.commit ?? 'HEAD';
  const language = mostSaid(rows.map(({ text }) => guessLanguage(text)));
  const script = scriptOf(language);
  const { rowsOf, languageOf } = surveyDonor(repository, commit, language);
  return rows.map((row) => {
    const sites = rowsOf(row.path);
    const exact = sites.find(({ start, end }) => start === row.start && end === row.end);
    const inside = exact ? [exact] : sites.filter((site) => isWithin(site, row) || isWithin(row, site));
    return {
      ...row,
      said: inside.some((site) => site.should_translate),
      verdict: exact ?? inside[0],
      isRead: languageOf(row.path) !== undefined,
      isDonors: script?.letter.test(row.text) === true,
    };
  });
}

function isWithin(inner, outer) {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function mostSaid(words) {
  const counts = new Map();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}

function isWrong({ said, should_translate }) {
  return said !== should_translate;
}

function tellScore(name, rows) {
  const right = rows.filter((row) => row.said && row.should_translate).length;
  const said = rows.filter((row) => row.said).length;
  const wanted = rows.filter((row) => row.should_translate).length;
  const [precision, recall] = [share(right, said), share(right, wanted)];
  const counts = `${rows.length} rows, ${said - right} wrong, ${wanted - right} missed`;
  console.log(`     ${name}: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)} (${counts})`);
  return { precision, recall };
}

function share(part, whole) {
  return whole === 0 ? 100 : (100 * part) / whole;
}

/** Never the text: it belongs to somebody else. */
function tellRow({ repo, path, line, said, verdict, isRead, class: labelled }) {
  const why = verdict ? `${verdict.class}, ${verdict.reason}` : isRead ? 'no site' : 'no reader';
  console.log(`     ${said ? 'wrong ' : 'missed'} ${repo}/${path}:${line} ${labelled}: ${why}`);
}
