import type { Circumstance } from '../circumstance.ts';

/** `{{ isNew ? "Create" : "Update" }}`: what an expression between tags comes to is shown. */
export function isValueOfHole({ context, site, language, path }: Circumstance): boolean {
  const { callee, property, attribute, variable, statement, function: inside } = context;
  if (site.kind !== 'string' || !(/^(?:html|vue)$/.test(language) || isPhpPage(language, path))) return false;
  // Of code that is read without a grammar no scope is known.
  if (context.isModuleScope !== true && !LOOSE.test(path) && language !== 'php') return false;
  // What stands in brackets alone, `@(isNew ? "Create" : "Update")`, reads like a call without a name.
  if (callee !== undefined && callee !== '') return false;
  return [property, attribute, variable, statement, inside].every((name) => name === undefined);
}

/** `<?= 'Page ' . $n ?>` in a page of PHP: what is neither assigned nor handed on is echoed. */
function isPhpPage(language: string, path: string): boolean {
  return language === 'php' && PHP_PAGE.test(path);
}

const PHP_PAGE = /(?:^|\/)(?:views?|templates?|pages?|partials?)\/.+\.php$/i;

const LOOSE = /\.(?:blade\.php|cshtml|razor|njk|twig|j2|jinja2?)$/i;
