import { lastAnswer } from '../last-answer.ts';
import type { Protection } from './protection.ts';

/** What copyright is called where people write of it in their own language, and what stands beside it. */
const IN_ASCII = String.raw`copyright|hak cipta|derechos? de autor|direitos? (?:autorais|de autor)|droits? d['’]auteurs?|diritt[oi] d['’]autore|urheberrecht|auteursrecht|ophavsret|opphavsrett|telif hak|\(c\)\s*(?:19|20)\d\d|SPDX-|all rights reserved|licen[cs]ed (?:under|to)`;
const IN_OTHERS = String.raw`upphovsrätt|авторс(?:ьк|к)\p{L}+ прав|зохиогчийн эрх|ລິຂະສິດ|ลิขสิทธิ์|版权|版權|著作权|著作權|저작권|©`;
const LEGAL_ASCII = new RegExp(IN_ASCII, 'i');
const LEGAL = new RegExp(`${IN_ASCII}|${IN_OTHERS}`, 'iu');
const AUTHOR_TAG = /^\W*(?:@author\b|(?:created|written) by\b)/i;
const AUTHOR_FIELD = /["']?\b(?:authors?|contributors|maintainers?|developers?)["']?\s*[:=>]/i;
const MANIFEST =
  /(?:^|\/)(?:package\.json|composer\.json|pom\.xml|pyproject\.toml|Cargo\.toml|[^/]+\.gemspec)$/;

/** Nearly all lines are in ASCII, for which the shorter expression is enough. */
const isLegal = lastAnswer(
  (line) => (/[^\0-\x7f]/.test(line) ? LEGAL : LEGAL_ASCII).test(line) || AUTHOR_TAG.test(line),
);
const isManifest = lastAnswer((path) => MANIFEST.test(path));

/** Who wrote and who owns the donor's code does not change because it moves. */
export const legalLine: Protection = {
  code: 'legal-line',
  soft: false,
  protects: ({ line, path }) => isLegal(line) || (isManifest(path) && AUTHOR_FIELD.test(line)),
};
