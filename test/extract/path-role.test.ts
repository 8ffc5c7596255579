import { describe, expect, it } from 'vitest';
import { type PathRole, pathRole } from '../../src/extract/path-role.ts';

const CASES: Readonly<Record<PathRole, readonly string[]>> = {
  source: [
    'src/index.ts',
    'src/scripts/check-form.ts',
    'Scripts/check.js',
    'scripts/send-letters.py',
    'src/modules/vendors/VendorPage.tsx',
    'src/stories/InstagramStory.tsx',
    'src/modules/docs/DocsList.tsx',
    'app/examples/list.ts',
    'src/pages/Contest.tsx',
    'src/latest/Latest.java',
    'src/main/java/a/Inspection.java',
    'templates/receipt.html',
    'src/lang/words.ts',
    'src/main/java/a/Notice.java',
    'src/pages/License.tsx',
    'src/security.service.ts',
    'app/api/push/test/route.ts',
  ],
  test: [
    'src/a.test.ts',
    'src/a.spec.tsx',
    'tests/unit/a.ts',
    'src/__tests__/a.js',
    'src/test/java/a/ServiceTest.java',
    'a/ServiceIT.java',
    'src/Button.stories.tsx',
    'e2e/login.ts',
    'fixtures/user.json',
    'pkg/test_user.py',
    'src/__snapshots__/a.snap',
  ],
  sandbox: [
    'data/sandbox/person.ts',
    'examples/hello.ts',
    'src/DevTools/Mock.swift',
    'sample-data/people.json',
    'src/UserDummyData.kt',
  ],
  docs: [
    'README.md',
    'LICENSE',
    'LICENSE-MIT',
    'NOTICE.txt',
    'README.mn.txt',
    'COPYING',
    'docs/intro.html',
    'docs/swagger.yml',
    'src/openapi/api.yaml',
    'api/openapi.json',
  ],
  vendor: [
    'node_modules/a/index.js',
    'public/vendor/jquery.js',
    'assets/app.min.js',
    'public/widget.bundle.js',
    'dist/main.js',
    'src/__generated__/types.ts',
    'vendor/autoload.php',
  ],
  catalog: [
    'src/locales/mn.json',
    'public/i18n/mn/common.json',
    'src/main/resources/messages_mn.properties',
    'res/values/strings.xml',
    'res/values-mn/strings.xml',
    'ios/mn.lproj/Localizable.strings',
    'lib/l10n/app_mn.arb',
    'po/mn.po',
  ],
  seed: ['prisma/migrations/1_init/migration.sql', 'data/services.ts', 'db/seeds/roles.json', 'V1__init.sql'],
  config: ['config/app.yml', 'src/main/resources/application.yml', 'pom.xml', 'package.json', '.env'],
  ci: [
    'web/scripts/check-styles.mjs',
    'scripts/renumber.py',
    '.github/workflows/ci.yml',
    '.gitlab-ci.yml',
    '.husky/pre-commit',
  ],
  asset: ['Resources/Animations/splash_animation.json', 'src/lottie/check.json', 'img/logo.svg'],
};

describe('pathRole', () => {
  it.each(Object.entries(CASES).flatMap(([role, paths]) => paths.map((path) => [path, role])))(
    'says of %s: %s',
    (path, role) => {
      expect(pathRole(path)).toBe(role);
    },
  );
});
