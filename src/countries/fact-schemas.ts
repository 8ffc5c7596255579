import * as z from 'zod';
import type { FactKey, FactValues } from '../model/profile.ts';

const text = z.string().min(1);
const pattern = (source: RegExp) => z.string().regex(source);

/** The schema of every fact's value. */
export const FACT_SCHEMAS: { readonly [K in FactKey]: z.ZodType<FactValues[K]> } = {
  'identity.alpha2': pattern(/^[A-Z]{2}$/),
  'identity.alpha3': pattern(/^[A-Z]{3}$/),
  'identity.numeric': pattern(/^\d{3}$/),
  'identity.name': text,
  'identity.officialName': text,
  'identity.nameEnglish': text,
  'identity.officialNameEnglish': text,
  'identity.capital': text,
  'identity.capitalEnglish': text,
  'identity.emblem': text,
  'locale.default': pattern(/^[a-z]{2,3}(-[A-Z][a-z]{3})?-([A-Z]{2}|\d{3})$/),
  'locale.language': pattern(/^[a-z]{2,3}$/),
  'locale.script': pattern(/^[A-Z][a-z]{3}$/),
  'locale.firstDay': z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  'locale.decimal': text,
  'locale.group': text,
  'currency.code': pattern(/^[A-Z]{3}$/),
  'currency.symbol': text,
  'currency.name': text,
  'currency.words': z.array(text).min(1),
  'currency.minorUnitsIso4217': z.int().min(0).max(4),
  'currency.minorUnitsCldr': z.int().min(0).max(4),
  'phone.callingCode': pattern(/^[1-9]\d{0,3}$/),
  'phone.trunkPrefix': pattern(/^\d*$/),
  'phone.internationalPrefix': pattern(/^\d+$/),
  'phone.mobileExample': text,
  'phone.mobilePattern': text,
  'phone.fixedPattern': text,
  'time.zones': z.array(pattern(/^[A-Z][A-Za-z]+(\/[A-Za-z_+-]+)+$/)).min(1),
  'time.formerZones': z.array(pattern(/^[A-Z][A-Za-z]+(\/[A-Za-z_+-]+)+$/)).min(1),
  'time.utcOffset': pattern(/^[+-]\d\d:\d\d$/),
  'domain.cctld': pattern(/^\.[a-z]{2}$/),
  'domain.idnCctld': text,
  'domain.govSuffix': pattern(/^[a-z.-]+$/),
  'domain.registry': text,
  'address.format': text,
  'address.postalCodePattern': text,
  'address.postalCodeByDistrict': text,
  'holidays.fixed': z.array(z.strictObject({ date: pattern(/^\d\d-\d\d$/), name: text })),
  'holidays.announcedYearly': z.array(z.strictObject({ name: text, usual: text })),
  'holidays.substitution': text,
  'emergency.police': text,
  'emergency.fire': text,
  'emergency.ambulance': text,
  'documents.nationalIdIssuer': text,
  'documents.nationalIdFormat': text,
  'documents.nationalIdPattern': text,
  'documents.passportFormat': text,
  'documents.taxIdFormat': text,
  'fonts.government': text,
  'fonts.fallback': text,
  'fonts.cssStack': text,
  'adminDivisions.regions': z.array(
    z.strictObject({ iso: pattern(/^[A-Z]{2}-\w{1,3}$/), national: text, name: text, english: text }),
  ),
  'adminDivisions.districts': z.array(
    z
      .strictObject({ code: text, region: text, name: text, english: text, disputed: text.optional() })
      .transform(({ disputed, ...row }) => (disputed === undefined ? row : { ...row, disputed })),
  ),
};

export const FACT_KEYS = Object.keys(FACT_SCHEMAS) as readonly FactKey[];

export const FACT_STATUSES = [
  'official',
  'package',
  'two-sources',
  'secondary',
  'disputed',
  'unknown',
] as const;
