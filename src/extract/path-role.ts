/** What a file is in its repository, as far as its path tells. */
export type PathRole =
  | 'source'
  | 'test'
  | 'sandbox'
  | 'docs'
  | 'vendor'
  | 'catalog'
  | 'seed'
  | 'config'
  | 'ci'
  | 'asset';

type Clues = {
  /** Folders anywhere above the file. */
  readonly folders?: string;
  /** Folders that mean this only outside the source proper: `src/modules/docs` may be a feature. */
  readonly outer?: string;
  /** The file's own name, extension and all. */
  readonly name?: RegExp;
  readonly path?: RegExp;
  /** Paths whose own names mean nothing of it. */
  readonly except?: RegExp;
  /** Files that are none whatever folders they are in. */
  readonly unless?: RegExp;
  /** Extensions that the folders hold for: other files there are something else. */
  readonly extensions?: string;
};

/** What tools of programmers keep beside the code; `.well-known` is for browsers. */
const HIDDEN_FOLDER = /(?:^|\/)\.(?!well-known\/)[^/]+\//;
/** What checks, builds and releases, outside of what it builds. */
const BUILD_SCRIPT =
  /^(?:(?!(?:src|app|public|static|wwwroot|assets)\/)[^/]+\/)*(?:scripts|tools)\/(?:check|build|bump|clean|debug|deploy|dump|format|gen|generate|lint|release|rename|renumber|verify|(?:create|make)[-_]dump)(?:[-_.][\w.-]*)?\.(?:py|sh|ps1|[cm]?[jt]s|rb)$/;
/** What translates catalogs, or looks through them. */
const CATALOG_SCRIPT =
  /^(?:[\w-]+\/)?scripts\/(?:[\w-]+[-_])?(?:analy[sz]e|audit|compare|diff|extract|find|translat(?:e|ions?)|untranslated)(?:[-_.][\w.-]*)?\.(?:py|sh|ps1|[cm]?[jt]s|rb)$/;
/** What tools found that look through code for holes: `security/sast/baseline.json`. */
const SCANNED = /(?:^|\/)(?:sast|dast|semgrep|trivy|gitleaks)\/|^security\/.+\.(?:json|ya?ml|csv|sarif)$/;
/** What somebody tried out once. */
const SCRATCH_FILE =
  /^(?:tmp|temp|scratch)(?:[-_.][\w.-]*)?(?:\/|\.(?:py|sh|ps1|[cm]?[jt]s|rb|json|txt|html)$)/;

// The first that matches wins: a test's fixture is a test's, somebody else's documentation is vendored.
const CLUES: readonly (readonly [PathRole, Clues])[] = [
  [
    'vendor',
    {
      folders: `node_modules bower_components third_party third-party flow-typed Pods Carthage .yarn site-packages dist
        __generated__ generated generated-sources .next .nuxt canvaskit playwright-report allure-report htmlcov lcov-report`,
      name: /[.-]min\.(?:m?js|css|html)$|\.(?:bundle|chunk|umd|iife)\.(?:m?js|css)$|\.generated\.\w+$|\.g\.dart$|\.pb\.\w+$|_pb2?\.\w+$|^(?:gradlew|mvnw)|^(?:package-lock|npm-shrinkwrap)\.json$|^pnpm-lock\.ya?ml$|\.lock$/,
      path: /(?:^|\/)(?:public|static|assets|resources|www|wwwroot|webapp)\/(?:.+\/)?(?:vendors?|lib|libs|plugins)\/|(?:^|\/)(?:public|wwwroot)\/build\/|^vendor\/|\/vendor\/(?=.*\.(?:php|rb|go)$)|(?:^|\/)(?:storage\/framework\/(?:views|cache)|bootstrap\/cache|var\/cache)\/|\/(?:target|build)\/(?:classes|generated|intermediates|outputs|reports)\/|(?:^|\/)Migrations\/(?:.+\/)?(?:\d{14}_\w+\.Designer|\w*ModelSnapshot)\.cs$/,
    },
  ],
  [
    'test',
    {
      folders: `test tests teste testes pruebas __tests__ __mocks__ __fixtures__ __snapshots__ __specs__ spec e2e cypress playwright
        testdata test-data test_data test_pages test-pages test-utils testutils fixtures fixture test-fixtures mocks mock androidTest UITests UnitTests IntegrationTests integrationTest
        end-to-end end2end e2e-tests ui-tests integration-tests integration_tests acceptance-tests functional-tests stubs testFixtures .storybook TestContent TestData TestFiles TestResources TestAssets`,
      // WireMock answers with what stands in `__files/`. Projects of .NET: `Registry.Tests/`; targets of Xcode: `RegistryUITests/`; servers that stand in for others: `mock-payments/`; scripts that somebody runs by hand: `backend/test-mail.js`; Cucumber.
      path: /(?:^|\/)(?:__files|wiremock)\/|(?:^|\/)database\/factories\/|(?:^|\/)features\/(?:support|step_definitions)\/|(?:^|\/)\w[\w.]*\.(?:(?:Unit|Integration|Functional|Acceptance|EndToEnd|E2E|UI|Ui)?(?:Tests?|Testes?|Pruebas)|TestHelpers|Specs|Playwright|Selenium|Cypress|E2E|EndToEnd|(?:Fake|Mock|Stub)(?:Server|Api)?s?)\/|(?:^|\/)[A-Z]\w*(?:UI|Unit|Integration|Snapshot)Tests?\/|^(?:[^/]+\/)?[A-Z]\w*Tests\/(?:.+\/)?[^/]+\.swift$|(?:^|\/)(?:mock|fake|stub)s?-(?!data\/)[\w-]+\/|(?:^|\/)[\w-]+-(?:mocks?|stubs?|fakes?)\/|(?:^|\/)(?:playwright|cypress)[-_]\w[\w-]*\/|(?:^|\/)json-server\/|^(?:(?!(?:src|app|public|pages)\/)[^/]+\/)?test[-_][\w.-]+\.[cm]?js$/,
      name: /[._-](?:test|tests|testset|spec|e2e|cy|stories|story|mocks?|stubs?|fixtures?)\.[^/.]+$|^test-?[hH]elpers?\.[cm]?[jt]sx?$|\.snap$|^fixtures?(?:[-_.][\w-]+)?\.\w+$|^tests?\.py$|^test_.+\.py$|_spec\.rb$|_steps\.rb$|[a-z](?:Tests?|Spec|IT|TestCase|Mocks?)\.(?:java|kts?|scala|groovy|swift|cs|vb|php)$|^(?:jest|vitest|karma|cypress|playwright)[.-]/,
    },
  ],
  [
    'ci',
    {
      folders: '.github .gitlab .circleci .husky .buildkite .azure-pipelines .vscode .idea rubocop cops',
      path: anyOf(HIDDEN_FOLDER, BUILD_SCRIPT, CATALOG_SCRIPT, SCRATCH_FILE, SCANNED),
      // Templates of code, as generators take them: `component.tsx.hbs`.
      // What somebody starts by hand: `lib/tasks/export.rake`.
      name: /\.rake$|\.(?:[cm]?[jt]sx?|java|kt|dart|cs|scss)\.(?:hbs|ejs|mustache|plop)$|^(?:\.gitlab-ci|\.travis|\.drone|azure-pipelines|bitbucket-pipelines|Jenkinsfile|appveyor|dependabot|renovate|\.?commitlint|\.pre-commit)/i,
    },
  ],
  [
    'sandbox',
    {
      folders: `sandbox sandboxes sample-data sample_data sampleData demo-data demo_data demoData dummy dummy-data
        fake-data fakes mock-data mock_data mockData playground DevTools devtools dev-tools dev_tools`,
      outer: 'sample samples example examples demo demos',
      name: /^(?:.+[-_.])?(?:sandbox|dummy|fake|demo|sample)(?:[-_.]?(?:data|response|json))?\.[^/.]+$|[a-z](?:Mock|Sample|Dummy|Fake|Demo|Preview)Data\.[^/.]+$|^mocks?(?:[-_A-Z][\w-]*)?\.[^/.]+$|^(?:add|create|generate|load|make|seed)[-_](?:demo|dummy|fake|mock|sample|test)[-_]\w+\.(?:py|rb|php|[cm]?[jt]s)$|[a-z]Mocks?\.(?:[cm]?[jt]sx?|dart|json)$|^(?:.+[-_.])?(?:mocks?|tests?|stubs?)[._-](?:data|responses?)\.[^/.]+$/,
      // A page that people open to try something out is read by them.
      except:
        /(?:^|\/)(?:templates|views)\/.+\.(?:html?|jsp|php|twig|j2|jinja2?|cshtml|vbhtml|erb|ejs|hbs|ftlh?)$/i,
    },
  ],
  [
    'docs',
    {
      folders: 'openapi swagger postman',
      outer: 'doc docs documentation wiki adr',
      // What Javadoc and phpDocumentor call their indexes, which they do not sign.
      name: /\.(?:mdx?|markdown|rst|adoc|tex)$|^(?:elementindex|classtrees)(?:_[\w-]+)?\.html$|^(?:allclasses(?:-\w+)?|package-(?:summary|tree|frame|use)|overview-(?:tree|summary|frame)|constant-values|serialized-form|index-all)\.html$|(?:swagger|openapi|asyncapi|postman).*\.(?:ya?ml|json)$|^(?:README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|NOTICE|COPYING|AUTHORS|SECURITY)(?:[-_.](?:mit|apache|bsd|gpl|third[-_]party)\b)?(?:(?:[-_.][a-z]{2})?\.(?:txt|text|html?|pdf))?$/i,
    },
  ],
  [
    'asset',
    {
      folders: 'lottie lotties lottie-files animations geojson topojson',
      path: /(?:^|\/)res\/(?:drawable|mipmap|anim|animator|color|font|interpolator|transition)(?:-[\w+-]+)*\//,
      extensions: 'json geojson topojson',
      name: /(?:lottie|animation).*\.json$|\.(?:svg|geojson|topojson|map|drawio|fig|sketch|excalidraw)$/i,
    },
  ],
  [
    'catalog',
    {
      folders: `locales locale i18n l10n lang langs language languages translation translations messages nls intl`,
      extensions:
        'json json5 yaml yml properties po pot xml strings xcstrings arb resx xlf xliff csv ftl php toml',
      name: /^(?:messages?|labels?|strings?|translations?|validationmessages|i18n|locale|lang|localizable|intl|app)[_.-][a-z]{2,3}(?:[_-][A-Za-z]{2,4})?\.(?:json5?|ya?ml|properties|arb|resx)$|^(?:messages|ValidationMessages|labels)\.properties$|\.(?:po|pot|xcstrings|arb|strings|stringsdict|xlf|xliff|resx)$/i,
      path: /(?:^|\/)values(?:-[a-z]{2}(?:-r[A-Z]{2})?)?\/[^/]*\.xml$|\.lproj\/[^/]+\.(?:strings|plist)$/,
    },
  ],
  [
    'seed',
    {
      folders: `seed seeds seeder seeders seed-data seed_data initial-data initial_data init-data default-data
        migration migrations migrate data_migration data_migrations changelog liquibase flyway data`,
      // `data/models/room.py`: a part of the program that is called so, with what such parts consist of.
      unless:
        /(?:^|\/)data\/(?:.+\/)?(?:(?:models|views|forms|serializers|admin|validators|controllers|services|components|repositories)\/.+|(?:models|views|forms|serializers|admin|apps|urls))\.(?:py|php|[cm]?[jt]s)$/,
      extensions: 'sql json json5 yaml yml csv ts mts cts js mjs cjs py php rb prisma',
      name: /(?:^|[-_.])(?:seed|seeds|seeder|initial[-_]?data|dump)\.(?:sql|json|ya?ml|[cm]?[jt]s|py|php|rb|csv)$|^V\d[\w.]*__.*\.sql$/i,
    },
  ],
  [
    'config',
    {
      folders:
        'config configs configuration conf deploy deployment k8s kubernetes helm charts docker infra terraform',
      extensions: 'json json5 yaml yml properties toml ini conf xml tf env cfg',
      name: /^(?:application|bootstrap|config|settings|logback|log4j2?|pom|web|persistence|docker-compose|compose|serverless|firebase|vercel|netlify|tsconfig|jsconfig|package|composer|angular|nx|lerna|project|turbo|nest-cli|\.eslintrc|\.prettierrc)\b.*\.(?:json5?|ya?ml|properties|toml|xml|ini|conf)$|^(?:tailwind|postcss|vite|webpack|next|nuxt|babel|rollup|eslint|prettier|metro|svelte|astro|quasar|vue|craco|rspack|tsup|windi|uno)\.config\.(?:[\w-]+\.)?[cm]?[jt]s$|^\.env|\.(?:env|ini|conf|cfg|toml|tf|hcl|plist|entitlements|gradle|kts|lock)$/,
    },
  ],
];

const ROUTE =
  /(?<=(?:^|\/)app\/.*)\/tests?\/((?:route|page|layout)\.[jt]sx?|[\w-]+\.(?:component|page|module|service|routes)\.(?:ts|html))$/;

const SOURCE_ROOT = /^(?:src|app|apps|lib|modules|features|pages|components|screens|views)$/;

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

/** A path in the pieces that the conventions speak of. */
type Place = {
  readonly path: string;
  /** The names of the folders, and the same in small letters: some languages begin them with a capital. */
  readonly steps: readonly string[];
  readonly small: readonly string[];
  readonly file: string;
  /** In small letters, without the dot. */
  readonly extension: string;
};

type Rule = {
  readonly role: PathRole;
  /** `isInside`: one of the rule's folders is above the file. */
  readonly holds: (place: Place, isInside: boolean) => boolean;
};

const RULES: readonly Rule[] = CLUES.map(([role, clues]) => ({ role, holds: ruleOf(clues) }));

/** The rules that a folder's name speaks for, as bits. */
const FOLDERS = new Map<string, number>();
for (const [at, [, { folders = '' }]] of CLUES.entries())
  for (const name of folders.split(/\s+/)) FOLDERS.set(name, (FOLDERS.get(name) ?? 0) | (1 << at));

/** Those that come before the tests' in the list, and this. */
const UP_TO_TESTS = RULES.slice(0, RULES.findIndex(({ role }) => role === 'test') + 1);

let last: { readonly path: string; readonly role: PathRole } | null = null;

/**
 * The role of a path (relative, `/` between its steps), by conventions of the field, never by a donor's names. The last
 * one is remembered, since several who look at a file ask for it.
 */
export function pathRole(path: string): PathRole {
  if (last?.path === path) return last.role;
  const role = firstOf(RULES, path) ?? 'source';
  last = { path, role };
  return role;
}

/** Whether the role of a path is `test`, asked of every file: what else it may be is not looked at. */
export function isTestPath(path: string): boolean {
  return firstOf(UP_TO_TESTS, path) === 'test';
}

function firstOf(rules: readonly Rule[], path: string): PathRole | undefined {
  // `app/api/push/test/route.ts` answers an address that ends in `test`; Angular's `app/test/test.component.ts` is a page.
  const place = placeOf(path.includes('/test') ? path.replace(ROUTE, '/$1') : path);
  const inside = insideOf(place);
  return rules.find(({ holds }, at) => holds(place, (inside & (1 << at)) !== 0))?.role;
}

function placeOf(path: string): Place {
  const steps = path.split('/');
  const file = steps.pop() ?? '';
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return { path, steps, small: steps.map((step) => step.toLowerCase()), file, extension };
}

/** Some languages begin the names of folders with a capital. */
function insideOf({ steps, small }: Place): number {
  let bits = 0;
  for (const step of steps) bits |= FOLDERS.get(step) ?? 0;
  for (const step of small) bits |= FOLDERS.get(step) ?? 0;
  return bits;
}

function ruleOf({ outer = '', extensions = '', name, path: whole, except, unless }: Clues): Rule['holds'] {
  const outside = new Set(outer.split(/\s+/));
  const held = new Set(extensions.split(/\s+/).filter((each) => each !== ''));
  return ({ path, steps, file, extension }, isInside) => {
    if (unless?.test(path) === true) return false;
    const isNamed = name?.test(file) === true && except?.test(path) !== true;
    if (isNamed || whole?.test(path) === true) return true;
    if (held.size > 0 && !held.has(extension)) return false;
    if (isInside || outer === '') return isInside;
    const root = steps.findIndex((step) => SOURCE_ROOT.test(step));
    return steps.slice(0, root === -1 ? steps.length : root).some((step) => outside.has(step));
  };
}
