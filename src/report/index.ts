import { checkText } from './check-text.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every form in which a check can be told. */
export const REPORTS: readonly Reporter[] = [checkText, json, markdown, github, gitlab, junit, sarif];
