/** Themes for administration that donors copy whole, pages that show them off included. */
const THEME =
  /\b(?:AdminLTE|Gentelella|SB Admin|CoreUI|Metronic|Vuexy|Sneat|Star Admin|StarAdmin|INSPINIA|Limitless|Argon Dashboard|Material Dashboard|Paper Dashboard|Light Bootstrap Dashboard|Modernize|Robust admin|Porto Admin|SmartAdmin|Xenon|Minton|Ubold|Color Admin|Architect ?UI|Pixinvent)\b/i;

/** Where such themes keep the scripts that fill their pages with figures. */
const SCRIPT =
  /(?:^|\/)(?:public|static|wwwroot|webapp)\/(?:[^/]+\/)*assets\/(?:[^/]+\/)*js\/(?:[^/]+\/)*[^/]+\.js$/;
/** What their makers write above a script. */
const MADE_BY = /^[\s*/]*(?:Template|Theme) (?:Name|URL)\s*:|\bbootstrapmade\.com\b/im;

/** How far the head of a file is looked at, in UTF-16 units. */
const HEAD = 3000;

/** A page or a script that came with a theme, as its title, its author or its folder says: nobody of the donor has written it. */
export function isThemePage(path: string, text: string): boolean {
  const head = text.slice(0, HEAD);
  if (/\.js$/.test(path)) return SCRIPT.test(path) || MADE_BY.test(head);
  if (!/\.html?$/i.test(path)) return false;
  const told =
    /<title>([^<]*)<\/title>|<meta\s+name=["']?(?:author|description)["']?\s+content=["']([^"']*)/gi;
  return [...head.matchAll(told)].some(([, title = '', meta = '']) => THEME.test(title) || THEME.test(meta));
}
