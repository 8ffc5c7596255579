import { lastAnswer } from '../last-answer.ts';
import type { Protection } from './protection.ts';

const LEGAL = /copyright|\(c\)\s*(?:19|20)\d\d|©|SPDX-|all rights reserved|licen[cs]ed (?:under|to)/i;
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
