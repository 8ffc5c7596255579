import { STACKS } from '../../languages/stacks/index.ts';
import type { KeyUse } from '../../model/reading.ts';
import type { TextFacts } from '../../model/text-facts.ts';
import type { Verdict } from '../../model/unit.ts';
import { unitId } from '../../model/unit-id.ts';
import type { DonorCatalog } from './read-catalogs.ts';

const OWN: Verdict = { class: 'catalog', action: 'import', confidence: 0.9, reason: 'natural-key' };
/** `%@`, `%lld`, `%1$@`: how a catalog spells what a program puts in between. */
const SPECIFIER = /%(?:\d+\$)?[-+#0]*[\d*]*(?:\.[\d*]+)?[hlqLzjt]*[diouxXeEfFgGcsp@]/g;
const GAP = '\u0000';

/**
 * Facts of a program whose texts are keys of its catalogs: where it says one, it looks it up, so that a translation in
 * place would find nothing. In the catalog itself such a key is a text, and binds nothing.
 */
export function withOwnKeys(
  facts: readonly TextFacts[],
  catalogs: readonly DonorCatalog[],
): readonly TextFacts[] {
  const texts = new Map<string, Set<string>>();
  const keys = new Map<string, Map<number, string>>();
  for (const { format, source } of catalogs)
    for (const { own, span } of source.leaves) {
      if (own === undefined) continue;
      texts.set(format, (texts.get(format) ?? new Set()).add(own.replace(SPECIFIER, GAP)));
      keys.set(source.path, (keys.get(source.path) ?? new Map<number, string>()).set(span.start, own));
    }
  if (texts.size === 0) return facts;
  const isLookedUp = ({ stack, key, parts }: KeyUse): boolean => {
    const said = key === null ? parts?.join(GAP) : key.replace(SPECIFIER, GAP);
    const formats = STACKS.find(({ id }) => id === stack)?.catalogs;
    return said !== undefined && formats?.some((format) => texts.get(format)?.has(said)) === true;
  };
  return facts.map((file) => {
    const own = keys.get(file.path);
    const found = own === undefined ? file : asTexts(file, own);
    const starts = new Set(file.keys.filter(isLookedUp).map(({ span }) => span.start));
    return starts.size === 0 ? found : inCatalog(found, starts);
  });
}

function asTexts(file: TextFacts, own: ReadonlyMap<number, string>): TextFacts {
  const ids = new Set([...own.values()].map((text) => unitId(text.trim())));
  return {
    ...file,
    sites: file.sites.map((site) => (own.has(site.span.start) ? { ...site, verdict: OWN } : site)),
    couplings: file.couplings.filter(({ id }) => !ids.has(id)),
  };
}

function inCatalog(file: TextFacts, starts: ReadonlySet<number>): TextFacts {
  const unitSites = file.unitSites.filter(
    ({ span, reason }) => reason === 'decided' || !starts.has(span.start),
  );
  if (unitSites.length === file.unitSites.length) return file;
  const ids = new Set(unitSites.map(({ unit }) => unit));
  return {
    ...file,
    sites: file.sites.map((site) =>
      starts.has(site.span.start) && site.verdict.action === 'translate' && site.verdict.reason !== 'decided'
        ? { ...site, verdict: OWN }
        : site,
    ),
    units: file.units.filter(({ id }) => ids.has(id)),
    unitSites,
  };
}
