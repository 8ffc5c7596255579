import { FACT_KEYS } from '../countries/fact-schemas.ts';
import type { Encoding, ValueFrom } from '../model/config.ts';

const ENCODINGS: readonly Encoding[] = [
  'plain',
  'iana',
  'offset-hours',
  'offset-minutes',
  'plus',
  'lower',
  'posix',
  'language',
];

/** As people write it in config.map.yaml: `currency.code`, `time.zones as offset-hours`. */
export function valueFromText({ fact, encoding }: ValueFrom): string {
  return encoding === 'plain' ? fact : `${fact} as ${encoding}`;
}

/** Reads it back; null for anything else. */
export function parseValueFrom(text: string): ValueFrom | null {
  const [, name, as = 'plain'] = /^([\w.]+)(?: as ([\w-]+))?$/.exec(text.trim()) ?? [];
  const fact = FACT_KEYS.find((key) => key === name);
  const encoding = ENCODINGS.find((each) => each === as);
  return fact === undefined || encoding === undefined ? null : { fact, encoding };
}
