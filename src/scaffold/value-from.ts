import type { ConfigSite, Encoding, ValueFrom } from '../model/config.ts';
import { nameTokens } from './name-tokens.ts';

/** Which fact of a country a variable takes, and how it is written; null where no fact answers it. */
export function valueFrom(name: string, sites: readonly ConfigSite[]): ValueFrom | null {
  const text = ` ${nameTokens(name).join(' ')} `;
  const has = (pattern: string): boolean => new RegExp(` (?:${pattern}) `).test(text);
  const shapes = new Set(sites.map(({ shape }) => shape));
  if (shapes.has('zone') || has('tz|pgtz|timezones?|time zone|utc offset')) {
    const encodings = zoneEncodings(name, sites);
    return { fact: 'time.zones', encoding: encodings[0] ?? 'iana' };
  }
  if (has('currency|currencies')) {
    return { fact: has('symbol') ? 'currency.symbol' : 'currency.code', encoding: 'plain' };
  }
  if (
    shapes.has('calling-code') ||
    has('(?:calling|dial|dialing|dialling|phone|mobile|msisdn)(?: country)? (?:code|prefix)')
  ) {
    return { fact: 'phone.callingCode', encoding: shapes.has('calling-code') ? 'plus' : 'plain' };
  }
  if (shapes.has('locale') || has('locales?')) return { fact: 'locale.default', encoding: 'plain' };
  if (has('languages?|lang')) return { fact: 'locale.language', encoding: 'plain' };
  if (has('country')) {
    if (has('country name')) return { fact: 'identity.nameEnglish', encoding: 'plain' };
    return { fact: shapes.has('code3') ? 'identity.alpha3' : 'identity.alpha2', encoding: 'plain' };
  }
  return null;
}

/** Every way in which a donor writes a time zone under one name: more than one is a fault of the donor. */
export function zoneEncodings(name: string, sites: readonly ConfigSite[]): readonly Encoding[] {
  const isMinutes = /minute|_min(?:s)?$/i.test(name);
  const found = sites.flatMap(({ shape, type }): readonly Encoding[] => {
    if (shape === 'zone') return ['iana'];
    if (type === 'number' || shape === 'number') return [isMinutes ? 'offset-minutes' : 'offset-hours'];
    return [];
  });
  return [...new Set(found)].sort();
}
