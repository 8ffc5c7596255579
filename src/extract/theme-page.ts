/** Themes for administration that donors copy whole, pages that show them off included. */
const THEME =
  /\b(?:AdminLTE|Gentelella|SB Admin|CoreUI|Metronic|Vuexy|Sneat|Star Admin|StarAdmin|INSPINIA|Limitless|Argon Dashboard|Material Dashboard|Paper Dashboard|Light Bootstrap Dashboard|Modernize|Robust admin|Porto Admin|SmartAdmin|Xenon|Minton|Ubold|Color Admin|Architect ?UI|Pixinvent)\b/i;

/** How far the head of a page is looked at, in UTF-16 units. */
const HEAD = 3000;

/** Where such themes keep the scripts that fill their pages with figures. */
const SCRIPT = /(?:^|\/)(?:public|static|wwwroot|webapp)\/(?:[^/]+\/)*assets\/(?:[^/]+\/)*js\/[^/]+\.js$/;

/**
 * A page that came with a theme, as its title or its author says, or one of its scripts, as its folder does: nobody of the donor has
 * written it.
 */
export function isThemePage(path: string, text: string): boolean {
  if (SCRIPT.test(path)) return true;
  if (!/\.html?$/i.test(path)) return false;
  const head = text.slice(0, HEAD);
  const told =
    /<title>([^<]*)<\/title>|<meta\s+name=["']?(?:author|description)["']?\s+content=["']([^"']*)/gi;
  return [...head.matchAll(told)].some(([, title = '', meta = '']) => THEME.test(title) || THEME.test(meta));
}
