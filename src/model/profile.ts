/** How sure a fact is. Nothing but `official` was confirmed by the country itself. */
export type FactStatus =
  /** Said by an authority of the country, or answered in the workspace by those who deploy. */
  | 'official'
  /** Read from a published package at a version. */
  | 'package'
  | 'two-sources'
  | 'secondary'
  /** Sources disagree: a person decides. */
  | 'disputed'
  /** Nobody knows: ask, never guess. */
  | 'unknown';

export type Holiday = { readonly date: string; readonly name: string };
export type YearlyHoliday = { readonly name: string; readonly usual: string };
/** A province or its like; `iso` is its code in ISO 3166-2, `national` the country's own. */
export type Region = {
  readonly iso: string;
  readonly national: string;
  readonly name: string;
  readonly english: string;
};
export type District = {
  readonly code: string;
  readonly region: string;
  readonly name: string;
  readonly english: string;
  /** Why it is not sure, where it is not. */
  readonly disputed?: string;
};

/** Every fact that a profile may hold, by its path in the country's file, with the type of its value. */
export type FactValues = {
  'identity.alpha2': string;
  'identity.alpha3': string;
  'identity.numeric': string;
  'identity.name': string;
  'identity.officialName': string;
  'identity.nameEnglish': string;
  'identity.officialNameEnglish': string;
  'identity.capital': string;
  'identity.capitalEnglish': string;
  'identity.emblem': string;
  'locale.default': string;
  'locale.language': string;
  'locale.script': string;
  'locale.firstDay': string;
  'locale.decimal': string;
  'locale.group': string;
  'currency.code': string;
  'currency.symbol': string;
  'currency.name': string;
  /** What people call it in texts, in any script. */
  'currency.words': readonly string[];
  'currency.minorUnitsIso4217': number;
  'currency.minorUnitsCldr': number;
  'phone.callingCode': string;
  'phone.trunkPrefix': string;
  'phone.internationalPrefix': string;
  'phone.mobileExample': string;
  'phone.mobilePattern': string;
  'phone.fixedPattern': string;
  'time.zones': readonly string[];
  /** Names of these zones that the tz database has given up and software still knows. */
  'time.formerZones': readonly string[];
  'time.utcOffset': string;
  'domain.cctld': string;
  'domain.idnCctld': string;
  'domain.govSuffix': string;
  'domain.registry': string;
  'address.format': string;
  'address.postalCodePattern': string;
  'address.postalCodeByDistrict': string;
  'holidays.fixed': readonly Holiday[];
  'holidays.announcedYearly': readonly YearlyHoliday[];
  'holidays.substitution': string;
  'emergency.police': string;
  'emergency.fire': string;
  'emergency.ambulance': string;
  'documents.nationalIdIssuer': string;
  'documents.nationalIdFormat': string;
  /** A citizen's number as a pattern: letters in brackets, counts in braces. */
  'documents.nationalIdPattern': string;
  'documents.passportFormat': string;
  'documents.taxIdFormat': string;
  'fonts.government': string;
  'fonts.fallback': string;
  'fonts.cssStack': string;
  'adminDivisions.regions': readonly Region[];
  'adminDivisions.districts': readonly District[];
};

export type FactKey = keyof FactValues;

/** One fact; `value` is null where it is unknown. */
export type Fact<T> = {
  readonly value: T | null;
  readonly status: FactStatus;
  readonly sources: readonly string[];
  /** The day it was true, `2026-11-23`. */
  readonly asOf?: string;
  readonly note?: string;
};

/** What is known of a country. A fact that is absent has not been looked for. */
export type Profile = {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
  readonly facts: { readonly [K in FactKey]?: Fact<FactValues[K]> };
};
