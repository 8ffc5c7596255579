import type { FactKind } from '../../model/facts.ts';
import type { FactKey, Profile } from '../../model/profile.ts';

/** How a fact is written, which says how it is told from the same letters elsewhere. */
export type FactForm =
  | 'code'
  | 'sign'
  | 'word'
  | 'zone'
  | 'tag'
  | 'quoted-code'
  | 'set-code'
  | 'calling-code'
  | 'number'
  | 'host'
  /** Never a hit by itself: it says that a list of countries, languages or provinces may be here. */
  | 'region'
  | 'clue';

/** One text to look for. `needle` is folded as the search folds: A–Z in lower case. */
export type FactTerm = {
  readonly kind: FactKind;
  readonly fact: FactKey;
  readonly form: FactForm;
  /** As the profile spells it. */
  readonly text: string;
  readonly needle: string;
  /** The recipient's counterpart in the same spelling, or null. */
  readonly becomes: string | null;
};

/** Everything of a donor's country that is looked for in code, with its counterpart in the recipient's. */
export function factTerms(donor: Profile, recipient: Profile | null): readonly FactTerm[] {
  const from = donor.facts;
  const to = recipient?.facts ?? {};
  const terms: FactTerm[] = [];
  const add = (
    kind: FactKind,
    fact: FactKey,
    form: FactForm,
    text: string | null | undefined,
    becomes: string | null | undefined,
  ) => {
    if (!text) return;
    terms.push({ kind, fact, form, text, needle: fold(text), becomes: becomes ?? null });
  };
  add('currency', 'currency.code', 'code', from['currency.code']?.value, to['currency.code']?.value);
  add('currency', 'currency.symbol', 'sign', from['currency.symbol']?.value, to['currency.symbol']?.value);
  for (const word of from['currency.words']?.value ?? [])
    add('currency', 'currency.words', 'word', word, null);
  const zone = to['time.zones']?.value?.[0];
  for (const each of [...(from['time.zones']?.value ?? []), ...(from['time.formerZones']?.value ?? [])])
    add('timezone', 'time.zones', 'zone', each, zone);
  const tag = from['locale.default']?.value;
  const newTag = to['locale.default']?.value;
  for (const joint of ['-', '_'])
    add('locale', 'locale.default', 'tag', tag?.replaceAll('-', joint), newTag?.replaceAll('-', joint));
  for (const quote of QUOTES) {
    const wrap = (code: string | null | undefined) => (code ? `${quote}${code}${quote}` : undefined);
    add(
      'locale',
      'locale.language',
      'quoted-code',
      wrap(from['locale.language']?.value),
      wrap(to['locale.language']?.value),
    );
    for (const fact of ['identity.alpha2', 'identity.alpha3', 'identity.numeric'] as const)
      add('country', fact, 'quoted-code', wrap(from[fact]?.value), wrap(to[fact]?.value));
  }
  for (const set of ['=', ': ']) {
    const alpha2 = from['identity.alpha2']?.value;
    const counterpart = to['identity.alpha2']?.value;
    add(
      'country',
      'identity.alpha2',
      'set-code',
      alpha2 && set + alpha2,
      counterpart ? set + counterpart : null,
    );
  }
  add(
    'phone',
    'phone.callingCode',
    'calling-code',
    from['phone.callingCode']?.value,
    to['phone.callingCode']?.value,
  );
  add('hosts', 'domain.govSuffix', 'host', from['domain.govSuffix']?.value, to['domain.govSuffix']?.value);
  for (const region of from['adminDivisions.regions']?.value ?? [])
    for (const name of new Set([region.name, region.english]))
      add('provinces', 'adminDivisions.regions', 'region', name, null);
  add('country', 'identity.nameEnglish', 'clue', from['identity.nameEnglish']?.value, null);
  add('country', 'identity.name', 'clue', from['identity.name']?.value, null);
  return terms;
}

const QUOTES = ["'", '"', '`'];

function fold(text: string): string {
  return text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}
