import { isSource } from '../clash.ts';
import type { HitContext } from '../hit.ts';
import { isInQuotes } from '../landings/is-in-quotes.ts';
import { isVariable } from './is-variable.ts';

/** In a program, whatever a template has a hole for; `${topic:portal}` says what is taken where nothing is set. */
const HOLE = /\{(?![\w.-]*:)[^}"'`]*$/;
/** Where programs and descriptions of infrastructure have variables without any sign. */
const REFERS = /\.(?:tf|hcl|bicep|jsonnet|cue|nix)$/;
/** The end of a value; among words it is a text. */
const END = /^[\w.:/${}*<%-]*(?:["'`,;)\]}#>]|\s*$|\s+[#,;)\]}&|\\-])/;

/** A type by its namespaces: `Gov.Portal.IHandler`. */
const TYPE = /^[A-Z]\w*\.[A-Z]\w*/;

/** Whether a hit stands in a name that is a value: quoted in programs, and with no words beside it anywhere. */
export function isValue(
  before: string,
  { path, line }: Pick<HitContext, 'path' | 'line'>,
  length: number,
): boolean {
  if (isVariable(before)) return false;
  if ((isSource(path) || REFERS.test(path)) && (!isInQuotes(before) || HOLE.test(before))) return false;
  if (TYPE.test(line.slice(before.length))) return false;
  return END.test(line.slice(before.length + length));
}
