// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders of other languages are the subject.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHosts } from '../../src/clone/host.ts';

const hosts = (text: string, tld?: string) =>
  findHosts(text, tld === undefined ? {} : { tld }).map(({ host }) => host);

describe('findHosts', () => {
  it.each<readonly [string, readonly string[]]>([
    ['see https://Example.ORG/path', ['example.org']],
    ['https://example.org.', ['example.org']],
    ['https://user:pw@db.example.org:5432/x', ['db.example.org']],
    ['jdbc:postgresql://db.example.org/app', ['db.example.org']],
    ['mail info@mail.example.org, or', ['mail.example.org']],
    ['git@github.com:org/repo.git', ['github.com']],
    ['https://xn--80akhbyknj4f.xn--p1ai/', ['xn--80akhbyknj4f.xn--p1ai']],
    ['https://pages.github.io and https://github.io', ['pages.github.io', 'github.io']],
    ['http://localhost:3000 http://127.0.0.1 http://[::1]/ http://db/', []],
    ['http://api.internal http://x.local http://y.test', []],
    ['pkg@1.2.3 icon@2x.png @scope/name', []],
    ['https://${host}/x', []],
    ['example.org', []],
  ])('%s', (text, expected) => {
    expect(hosts(text)).toEqual(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    ['HOST=api.example.gov.mn', ['api.example.gov.mn']],
    ['host: Service.example.mn\n', ['service.example.mn']],
    ["connect('api.example.mn')", ['api.example.mn']],
    ['see example.mn, or //cdn.example.mn/x', ['example.mn', 'cdn.example.mn']],
    ['<host>api.example.mn</host>', ['api.example.mn']],
    ['http://a.example.mn', ['a.example.mn']],
    ['const label = names.mn;', []],
    ['return translations.mn', []],
    ['lng: RequestLanguage.mn', []],
    ["'name.mn' => 'required', 'description.mn' => 'max:80'", []],
    ['this.mn = mn;', []],
    ['isDone\n  ? words.close.mn\n  : words.cancel.mn\n', []],
    ['<state code="GB.MN">', []],
    ['error("BR.CA.must.be.in.MN")', []],
    ["'title.example.mn', 'names-of.mn'", ['title.example.mn', 'names-of.mn']],
    ['import mn.gov.example.mnemonic;', []],
    ['messages.mn.json', []],
    ['gov.mn', []],
    ['version 1.2.mn3', []],
  ])('with a country: %s', (text, expected) => {
    expect(hosts(text, 'mn')).toEqual(expected);
  });

  it('tells where it stands', () => {
    const text = 'x\nhttps://API.example.mn./v1';
    expect(findHosts(text, { tld: 'mn' })).toEqual([
      { host: 'api.example.mn', start: 10, end: 24, wire: false },
    ]);
    expect(text.slice(10, 24)).toBe('API.example.mn');
  });

  it.each<readonly [string, readonly boolean[]]>([
    ['<x xmlns="http://a.example.mn/" href="http://b.example.mn/">', [true, false]],
    ["<x xmlns:s='http://a.example.mn/'/>", [true]],
    ['@WebService(targetNamespace = "http://a.example.mn/")', [true]],
    ['@XmlType(namespace = "http://a.example.mn/")', [true]],
    ['new QName("http://a.example.mn/", "get")', [true]],
    ['url = "http://a.example.mn/"', [false]],
    ['xmlns="x"\nurl="http://a.example.mn/"', [false]],
  ])('wire names: %s', (text, wire) => {
    expect(findHosts(text).map((host) => host.wire)).toEqual(wire);
  });

  it('is total and quick', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { host, start, end } of findHosts(`${text}://${text}@${text}.mn`, { tld: 'mn' }))
          expect(host).toHaveLength(end - start);
      }),
    );
    // A quadratic search would not come back within the test's time limit.
    for (const piece of ['a.', '://', '@a', 'a.mn ', 'xmlns="http://a.mn '])
      expect(findHosts(piece.repeat(20_000), { tld: 'mn' }).length).toBeLessThanOrEqual(20_000);
  });
});
