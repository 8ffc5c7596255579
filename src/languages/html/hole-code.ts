import type { KeyUse } from '../../model/reading.ts';
import type { Chain, Hole, Site } from '../../model/site.ts';
import { messageKeys, pipeKeys } from './attribute-keys.ts';
import { looseLiterals } from './loose-literals.ts';
import { pipedSites } from './piped-sites.ts';
import { readHole } from './read-script.ts';
import { remadeSites } from './remade-sites.ts';

export type HoleCode = {
  readonly sites: readonly Site[];
  readonly chains: readonly Chain[];
  readonly keys: readonly KeyUse[];
};

/** Comments of template languages: what stands in them is no code. */
const COMMENT = /^(?:\{#|\{\{!|\{\{--|<%--|<#--|@\*|#\*|##)/;

/** The literals and the look-ups in the holes of a text or, with its quote, of an attribute value. */
export function holeCode(text: string, path: string, holes: readonly Hole[], quote: string): HoleCode {
  const sites: Site[] = [];
  const chains: Chain[] = [];
  const keys: KeyUse[] = [];
  for (const { span } of holes) {
    const raw = text.slice(span.start, span.end);
    if (raw.startsWith('[')) keys.push(...messageKeys(raw, span.start, 'th:inline'));
    if (!/["'`]/.test(raw) || COMMENT.test(raw)) continue;
    const code = readHole(text, span, path, quote) ?? { ...looseLiterals(text, span, quote), chains: [] };
    const piped = pipeKeys(raw, span.start);
    const remade = remadeSites(code, pipedSites(piped));
    sites.push(...remade.sites);
    chains.push(...remade.chains);
    const called = [...code.keys, ...looseLiterals(text, span, quote).keys];
    const found = [...piped, ...called];
    keys.push(...found.filter((key, at) => !found.slice(0, at).some((known) => isSame(known, key))));
  }
  return { sites, chains, keys };
}

function isSame(one: KeyUse, other: KeyUse): boolean {
  return one.span.start === other.span.start && one.key === other.key;
}
