import { lastAnswer } from '../last-answer.ts';
import type { Protection } from './protection.ts';

/** What copyright is called where people write of it in their own language. */
const COPYRIGHT =
  "copyright|hak cipta|derechos? de autor|direitos? (?:autorais|de autor)|droits? d['’]auteurs?|diritt[oi] d['’]autore|urheberrecht|auteursrecht|upphovsrätt|ophavsret|opphavsrett|telif hak|авторс(?:ьк|к)\\p{L}+ прав|зохиогчийн эрх|ລິຂະສິດ|ลิขสิทธิ์|版权|版權|著作权|著作權|저작권";
const LEGAL = new RegExp(
  `${COPYRIGHT}|\\(c\\)\\s*(?:19|20)\\d\\d|©|SPDX-|all rights reserved|licen[cs]ed (?:under|to)`,
  'iu',
);
const AUTHOR_TAG = /^\W*(?:@author\b|(?:created|written) by\b)/i;
const AUTHOR_FIELD = /["']?\b(?:authors?|contributors|maintainers?|developers?)["']?\s*[:=>]/i;
const MANIFEST =
  /(?:^|\/)(?:package\.json|composer\.json|pom\.xml|pyproject\.toml|Cargo\.toml|[^/]+\.gemspec)$/;

const isLegal = lastAnswer((line) => LEGAL.test(line) || AUTHOR_TAG.test(line));
const isManifest = lastAnswer((path) => MANIFEST.test(path));

/** Who wrote and who owns the donor's code does not change because it moves. */
export const legalLine: Protection = {
  code: 'legal-line',
  soft: false,
  protects: ({ line, path }) => isLegal(line) || (isManifest(path) && AUTHOR_FIELD.test(line)),
};
