import type { KeyUse } from '../../model/reading.ts';
import type { Site, SiteContext } from '../../model/site.ts';
import { attributeKeys } from './attribute-keys.ts';
import { decodeEntities } from './decode-entities.ts';
import { holeCode } from './hole-code.ts';
import type { HtmlAttribute } from './html-events.ts';
import { readHandler } from './read-script.ts';
import { holedSite } from './text-site.ts';

type Tag = {
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  readonly comment: string | undefined;
};

/** Attributes that hold code: event handlers, and the bindings of Vue, Alpine and Angular. */
const HANDLER = /^on[a-z]+$|^@|^v-on:|^x-on:|^x-init$|^\([\w.-]+\)$|^ng-click$/;
const BINDING = /^:|^v-|^x-(?:data|text|html|bind|show|if)|^\[[\w.-]+\]$|^\*ng|^ng-/;

/** The sites and the keys in the values of a tag's attributes. */
export function attributeSites(
  text: string,
  path: string,
  tag: Tag,
): { readonly sites: readonly Site[]; readonly keys: readonly KeyUse[] } {
  const sites: Site[] = [];
  const keys: KeyUse[] = [];
  for (const attribute of tag.attributes) {
    const { name, value, quote } = attribute;
    keys.push(...attributeKeys(text, tag.name, attribute, tag.attributes));
    const isHandler = HANDLER.test(name);
    const code = isHandler || BINDING.test(name) ? readHandler(text, value, path, quote, isHandler) : null;
    if (code === null) {
      const context = attributeContext(text, tag, name);
      const site = holedSite(text, value, (raw) => decodeEntities(raw, true).text);
      sites.push({ ...site, kind: 'attribute', quoting: quote, context, node: 'attribute_value' });
      const inner = holeCode(text, path, site.holes, quote);
      sites.push(...inner.sites.map((each) => inTag(each, tag.name, name)));
      keys.push(...inner.keys);
    } else {
      sites.push(...code.sites.map((site) => inTag(site, tag.name, name)));
      keys.push(...code.keys);
    }
  }
  return { sites, keys };
}

function inTag(site: Site, element: string, attribute: string): Site {
  return { ...site, context: { element, attribute, ...site.context } };
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
