import { describe, expect, it } from 'vitest';
import { countryTld } from '../../src/clone/country-tld.ts';

describe('countryTld', () => {
  it('takes the country whose hosts are named most, and none that is sold to everybody', () => {
    expect(countryTld(['a.mn', 'b.mn', 'c.io', 'd.io', 'e.io', 'f.nl'])).toBe('mn');
    expect(countryTld(['a.io', 'b.com'])).toBeNull();
  });

  it('is not told by all hosts of a tree, unless one country stands out among those of its libraries', () => {
    const all = { isAll: true };
    expect(countryTld(['a.nl', 'b.ca', 'c.nl'], all)).toBeNull();
    expect(countryTld(['a.mn', 'b.mn', 'c.mn', 'd.nl', 'e.nl'], all)).toBeNull();
    expect(countryTld(['a.mn', 'b.mn', 'c.mn', 'd.nl'], all)).toBe('mn');
  });
});
