import type { FactKey, Profile } from '../model/profile.ts';
import { isPublicHost } from './describe-value.ts';
import type { ConfigSurface } from './surface.ts';

/** A text of the donor's country that must not be left in the recipient's configuration. */
export type DonorLiteral = { readonly fact: string; readonly pattern: RegExp };

const FACTS: readonly FactKey[] = [
  'currency.code',
  'currency.symbol',
  'time.zones',
  'phone.callingCode',
  'locale.default',
  'domain.govSuffix',
];

/** The donor's facts and hosts as patterns: whole words only, since 976 also stands in 19760. */
export function donorLiterals(donor: Profile, { variables }: ConfigSurface): readonly DonorLiteral[] {
  const facts = FACTS.flatMap((fact) =>
    [donor.facts[fact]?.value ?? []]
      .flat()
      .map((value) => ({ fact: `${fact} ${String(value)}`, pattern: word(String(value)) })),
  );
  const locale = donor.facts['locale.default']?.value;
  const posix = locale == null ? [] : [{ fact: 'locale.default', pattern: word(locale.replace('-', '_')) }];
  const tld = donor.facts['domain.cctld']?.value;
  const cctld =
    tld == null
      ? []
      : [
          {
            fact: `domain.cctld ${tld}`,
            pattern: new RegExp(String.raw`[\w-]${quoted(tld)}(?![\w.-]*\w)`, 'iu'),
          },
        ];
  const hosts = variables.flatMap(({ sites }) => sites.flatMap(({ defaultHost }) => defaultHost ?? []));
  const own = [...new Set(hosts)].filter(isPublicHost);
  return [...facts, ...posix, ...cctld, ...own.map((host) => ({ fact: host, pattern: word(host) }))];
}

function word(text: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${quoted(text)}(?![\p{L}\p{N}])`, 'iu');
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
