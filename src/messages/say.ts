import type { Fault } from '../model/error.ts';
import { fillIn } from '../model/fill-in.ts';
import type { Finding } from '../model/finding.ts';
import { type Place, sayPath } from '../model/place.ts';
import type { Translate } from '../model/translate.ts';
import { DATA_FAULTS } from './data-faults.ts';
import type { ErrorWords } from './errors.ts';
import { FINDINGS } from './findings.ts';
import { KIND_WORDS } from './kind-words.ts';
import { PATH_FAULTS } from './path-faults.ts';
import { WHY_WORDS } from './why-words.ts';

const ENGLISH: Translate = () => undefined;

/** An English template in the reader's language, with its args filled in. */
export function fill(
  template: string,
  args: Readonly<Record<string, unknown>>,
  translate: Translate = ENGLISH,
): string {
  return fillIn(translate(template) ?? template, args);
}

export function sayFinding(finding: Finding, translate: Translate = ENGLISH): string {
  const args: Record<string, unknown> = { ...finding.args };
  const why = args['why'];
  if (typeof why === 'string') {
    const words = fill(WHY_WORDS[why] ?? why, {}, translate);
    args['why'] = args['reason'] ? `${words} (${args['reason']})` : words;
  }
  for (const key of ['kind', 'class']) {
    const kind = args[key];
    if (typeof kind === 'string') args[key] = fill(KIND_WORDS[kind] ?? kind, {}, translate);
  }
  if ('fault' in finding.args) args['fault'] = fill(PATH_FAULTS[finding.args.fault], {}, translate);
  return fill(FINDINGS[finding.code], args, translate);
}

/** The words of a fault in a country's file or in the configuration map; undefined for faults of other files. */
export function sayDataFault(fault: Fault, translate: Translate = ENGLISH): ErrorWords | undefined {
  const words = (DATA_FAULTS as Readonly<Record<string, ErrorWords | undefined>>)[fault.code];
  if (words === undefined) return undefined;
  return { what: fill(words.what, fault.args, translate), help: fill(words.help, fault.args, translate) };
}

/** `donor:path:line:column`, as far as it is known. */
export function sayPlace(place: Place): string {
  return `${place.donor === undefined ? '' : `${place.donor}/`}${sayPath(place)}`;
}
