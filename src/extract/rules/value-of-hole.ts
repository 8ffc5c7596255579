import type { Circumstance } from '../circumstance.ts';

/** `{{ isNew ? "Create" : "Update" }}`: what an expression between tags comes to is shown. */
export function isValueOfHole({ context, site, language }: Circumstance): boolean {
  const { callee, property, attribute, variable, statement, function: inside } = context;
  if (site.kind !== 'string' || !/^(?:html|vue)$/.test(language) || context.isModuleScope !== true)
    return false;
  return [callee, property, attribute, variable, statement, inside].every((name) => name === undefined);
}
