import { describe, expect, it } from 'vitest';
import { MANIFESTS } from '../../src/rebrand/manifests/index.ts';
import { isManifest } from '../../src/rebrand/read-manifest.ts';

/** Endings of which it is said without a look at the rows that no manifest has them. */
const COMMON =
  'ts tsx js jsx mjs cjs mts cts vue css scss less htm html svg png jpg jpeg gif webp ico md mdx java kt dart go cs';
const STEMS = `package composer pubspec pom build docker-build deploy requirements setup Package Chart compose stack
  Gemfile Podfile Cargo project skaffold azure-pipelines .github/workflows/ci .gitlab-ci Makefile image`;

describe('isManifest', () => {
  it('passes over no file that a row reads', () => {
    for (const ending of COMMON.split(' ')) {
      for (const stem of STEMS.split(/\s+/)) {
        const path = `app/${stem}.${ending}`;
        expect([path, MANIFESTS.some(({ file }) => file.test(path))]).toEqual([path, false]);
      }
    }
  });

  it('knows migrations that are programs', () => {
    const paths = ['api/migrations/0001_first.ts', 'db/migrate/20200101_users.rb', 'db/schema.rb'];
    expect(paths.filter(isManifest)).toEqual(paths);
    expect(isManifest('src/migrations.ts')).toBe(false);
  });
});
