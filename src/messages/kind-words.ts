import type { ConfigClass, Disposition } from '../model/config.ts';
import type { FactKind } from '../model/facts.ts';
import type { SecretKind } from '../model/secret.ts';

/** What things are sorted by, where a sentence or a table names the kind. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  'assigned-secret': 'a value under a name like “password”',
  'private-key': 'a private key',
  'url-userinfo': 'a password in an address',
  token: 'a token of a known form',
  'mn-register-number': 'the register number of a Mongolian citizen',

  country: 'country',
  brand: 'brand',
  endpoint: 'address',
  secret: 'secret',
  infra: 'infrastructure',
  feature: 'feature',
  tuning: 'tuning',
  runtime: 'run time',

  derived: 'from the country',
  ask: 'to be asked',
  keep: 'kept',
  'donor-default': 'donor’s default',
  ignore: 'ignored',

  currency: 'currency',
  phone: 'telephone numbers',
  timezone: 'time zone',
  locale: 'locale',
  register: 'register numbers',
  provinces: 'provinces',
  hosts: 'hosts',
} satisfies Record<SecretKind | `mn-${string}` | ConfigClass | Disposition | FactKind, string>;
