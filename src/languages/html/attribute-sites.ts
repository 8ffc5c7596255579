import type { KeyUse } from '../../model/reading.ts';
import type { Chain, Site, SiteContext } from '../../model/site.ts';
import { attributeKeys, pipeKeys } from './attribute-keys.ts';
import { decodeEntities } from './decode-entities.ts';
import type { Dialect } from './dialect.ts';
import { holeCode } from './hole-code.ts';
import type { HtmlAttribute } from './html-events.ts';
import { looseLiterals } from './loose-literals.ts';
import { pipedSites } from './piped-sites.ts';
import { readHandler } from './read-script.ts';
import { remadeSites } from './remade-sites.ts';
import { holedSite, strictMark } from './text-site.ts';
import { thymeleafSites } from './thymeleaf-sites.ts';

type Tag = {
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  readonly comment: string | undefined;
};

/** Attributes that hold code: event handlers, and the bindings of Vue, Alpine and Angular. */
const HANDLER = /^on[a-z]+$|^on:|^@|^v-on:|^x-on:|^x-init$|^\([\w.-]+\)$|^ng-click$/;
const BINDING = /^:|^v-|^x-(?:data|text|html|bind|show|if)|^\[[\w.-]+\]$|^\*ng|^ng-/;

const THYMELEAF = /^(?:data-)?th[:-]/;

/** The sites and the keys in the values of a tag's attributes. */
export function attributeSites(
  text: string,
  path: string,
  tag: Tag,
  dialect: Dialect,
): { readonly sites: readonly Site[]; readonly chains: readonly Chain[]; readonly keys: readonly KeyUse[] } {
  const sites: Site[] = [];
  const chains: Chain[] = [];
  const keys: KeyUse[] = [];
  for (const attribute of tag.attributes) {
    const { name, value, quote } = attribute;
    keys.push(...attributeKeys(text, tag.name, attribute, tag.attributes));
    const expression = THYMELEAF.test(name)
      ? thymeleafSites(text, value, quote, attributeContext(text, tag, name))
      : null;
    if (expression !== null) {
      sites.push(...expression.sites);
      chains.push(...expression.chains);
      continue;
    }
    const isHandler = HANDLER.test(name);
    const isCode = (isHandler || BINDING.test(name)) && !dialect.hasBraces;
    const parsed = isCode ? readHandler(text, value, path, quote, isHandler) : null;
    const code =
      parsed ??
      (isCode && /["']/.test(text.slice(value.start, value.end)) ? looseLiterals(text, value, quote) : null);
    if (code === null) {
      const around = attributeContext(text, tag, name);
      const site = holedSite(text, value, dialect, (raw) => decodeEntities(raw, true).text);
      // An expression without a literal: `[disabled]="!form.valid"`.
      const context: SiteContext = isCode && site.holes.length === 0 ? { ...around, use: 'syntax' } : around;
      const quoting = THYMELEAF.test(name) ? `thymeleaf ${quote}:-` : `${quote}${strictMark(dialect)}`;
      sites.push({ ...site, kind: 'attribute', quoting, context, node: 'attribute_value' });
      const inner = holeCode(text, path, site.holes, dialect.hasBraces ? '-' : quote);
      const remade = remadeSites(inner, (each) => inTag(each, tag.name, name));
      sites.push(...remade.sites);
      chains.push(...remade.chains);
      keys.push(...inner.keys);
    } else {
      const piped = pipeKeys(text.slice(value.start, value.end), value.start);
      const { chains: sums = [] } = parsed ?? {};
      const withPipe = pipedSites(piped);
      const remade = remadeSites({ sites: code.sites, chains: sums }, (site) =>
        inTag(withPipe(site), tag.name, name),
      );
      sites.push(...remade.sites);
      chains.push(...remade.chains);
      keys.push(...code.keys, ...piped);
    }
  }
  return { sites, chains, keys };
}

/** What the code inside says itself is nearer. */
function inTag(site: Site, element: string, attribute: string): Site {
  const { context } = site;
  const around = { element: context.element ?? element, attribute: context.attribute ?? attribute };
  return { ...site, context: { ...context, ...around } };
}

/** What a value is for, where another attribute says it: `<meta name>` of its content, `<input type>` of its value. */
const QUALIFIERS: Readonly<Record<string, readonly string[]>> = {
  'meta content': ['name', 'property', 'http-equiv', 'itemprop'],
  'input value': ['type'],
  'param value': ['name'],
};

function attributeContext(text: string, { name, attributes, comment }: Tag, attribute: string): SiteContext {
  const qualifiers = QUALIFIERS[`${name} ${attribute}`] ?? [];
  const said = attributes.find((other) => qualifiers.includes(other.name));
  const beside = attributes.map((other) => other.name).filter((other) => other !== attribute);
  return {
    use: 'value',
    ...(said && { property: text.slice(said.value.start, said.value.end) }),
    ...(beside.length > 0 && { beside: beside.slice(0, MOST_BESIDE) }),
    attribute,
    element: name,
    ...(comment !== undefined && { comment }),
  };
}

const MOST_BESIDE = 24;
