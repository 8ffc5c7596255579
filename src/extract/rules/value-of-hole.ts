import type { Circumstance } from '../circumstance.ts';

/** `{{ isNew ? "Create" : "Update" }}`: what an expression between tags comes to is shown. */
export function isValueOfHole({ context, site, language, path }: Circumstance): boolean {
  const { callee, property, attribute, variable, statement, function: inside } = context;
  if (site.kind !== 'string' || !/^(?:html|vue)$/.test(language)) return false;
  // Of code that is read without a grammar no scope is known.
  if (context.isModuleScope !== true && !LOOSE.test(path)) return false;
  return [callee, property, attribute, variable, statement, inside].every((name) => name === undefined);
}

const LOOSE = /\.(?:blade\.php|cshtml|razor)$/i;
