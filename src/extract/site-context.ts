import type { Site } from '../model/site.ts';

/** What stands around a site, as plain text: equal while the code around it means the same, wherever it is moved. */
export function siteContext({ kind, context }: Pick<Site, 'kind' | 'context'>): string {
  const {
    use,
    callee,
    argument,
    annotation,
    property,
    attribute,
    element,
    variable,
    function: within,
  } = context;
  const parts = [kind, use, callee, argument, annotation, property, attribute, element, variable, within];
  return parts.map((part) => part ?? '').join('|');
}
