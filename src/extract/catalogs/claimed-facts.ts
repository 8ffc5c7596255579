import type { Span } from '../../model/edit.ts';
import type { JudgedSite, TextFacts } from '../../model/text-facts.ts';
import type { Verdict } from '../../model/unit.ts';
import type { DonorCatalog } from './read-catalogs.ts';

/** Whoever judges a file by itself knows these from their path and text as well. */
const TOLD_ALONE: readonly string[] = ['dictionary', 'module', 'php'];

/**
 * Facts of files that only the donor's configuration or their sisters show to be catalogs: their texts are in the catalog,
 * so they are not translated in place too. What people have decided on stays.
 */
export function claimedFacts(
  facts: readonly TextFacts[],
  catalogs: readonly DonorCatalog[],
): readonly TextFacts[] {
  const claimed = new Map<string, Claim>();
  for (const { files, source, format } of catalogs) {
    if (TOLD_ALONE.includes(format)) continue;
    const starts = source.leaves.map(({ span }) => span.start);
    for (const { path, language } of files) {
      const isOwn = path === source.path;
      claimed.set(path, {
        verdict: language === source.language ? OWN : OTHER,
        starts: isOwn ? starts : null,
      });
    }
  }
  return facts.map((file) => {
    const claim = claimed.get(file.path);
    return claim === undefined || file.unitSites.length === 0 ? file : inCatalog(file, claim);
  });
}

/** `starts`: where the catalog's texts begin; null for a file in another language, which has nothing else. */
type Claim = { readonly verdict: Verdict; readonly starts: readonly number[] | null };

const OWN: Verdict = { class: 'catalog', action: 'import', confidence: 0.95, reason: 'catalog-value' };
const OTHER: Verdict = { class: 'catalog', action: 'keep', confidence: 0.9, reason: 'other-language' };

function inCatalog(file: TextFacts, { verdict, starts }: Claim): TextFacts {
  const known = starts === null ? null : new Set(starts);
  const isHeld = ({ span }: { readonly span: Span }) => known === null || known.has(span.start);
  const unitSites = file.unitSites.filter((site) => site.reason === 'decided' || !isHeld(site));
  const ids = new Set(unitSites.map(({ unit }) => unit));
  return {
    ...file,
    sites: file.sites.map((site) => (isToTranslate(site) && isHeld(site) ? { ...site, verdict } : site)),
    units: file.units.filter(({ id }) => ids.has(id)),
    unitSites,
  };
}

function isToTranslate({ verdict, kind }: JudgedSite): boolean {
  return verdict.action === 'translate' && verdict.reason !== 'decided' && kind !== 'comment';
}
