import type { Circumstance } from '../circumstance.ts';

/** `{{ isNew ? "Create" : "Update" }}`: what an expression between tags comes to is shown. */
export function isValueOfHole({ context, site, language, path }: Circumstance): boolean {
  const { callee, property, attribute, variable, statement, function: inside } = context;
  if (site.kind !== 'string') return false;
  // `{{ $isNew ? 'Create' : 'Update' }}`: what stands behind the colon of a choice is read as if it had a name.
  if (path.endsWith('.blade.php'))
    return [callee, attribute, variable, statement, inside].every((name) => name === undefined);
  if (!/^(?:html|vue)$/.test(language) || context.isModuleScope !== true) return false;
  return [callee, property, attribute, variable, statement, inside].every((name) => name === undefined);
}
