import type { Hazard } from './hazard.ts';

/** Names that servers, browsers and apps know each other by, and what only looks like one. */
export const PLACE_HAZARDS: readonly Hazard[] = [
  {
    name: 'a scheme of colours, and what a build calls a scheme',
    donor: {
      'theme.ts':
        "const emongoliaShades = {};\nconst colorScheme = emongoliaShades;\nuseTheme({ scheme: emongoliaShades, colorScheme: 'emongoliaDark' });\n",
      'ios/fastlane/Fastfile': 'gym(scheme: "EMongolia", workspace: "EMongolia.xcworkspace")\n',
      'Theme.kt': 'MaterialTheme(colorScheme = EMongoliaShades)\n',
    },
    becomes: {
      'theme.ts':
        "const elaosShades = {};\nconst colorScheme = elaosShades;\nuseTheme({ scheme: elaosShades, colorScheme: 'elaosDark' });\n",
      'ios/fastlane/Fastfile': 'gym(scheme: "ELaos", workspace: "ELaos.xcworkspace")\n',
      'Theme.kt': 'MaterialTheme(colorScheme = ELaosShades)\n',
    },
  },
  {
    name: 'schemes of other apps, and one that a build writes into resources',
    donor: {
      'Info.plist':
        '<key>LSApplicationQueriesSchemes</key>\n<array>\n<string>emongolia-wallet</string>\n</array>\n<key>CFBundleName</key><string>eMongolia</string>\n',
      'build.gradle.kts': 'resValue("string", "link_scheme", "emongolia-open")\n',
    },
    becomes: {
      'Info.plist':
        '<key>LSApplicationQueriesSchemes</key>\n<array>\n<string>emongolia-wallet</string>\n</array>\n<key>CFBundleName</key><string>eLaos</string>\n',
    },
    told: ['name-open link-scheme'],
  },
  {
    name: 'elements of a page whose names begin as headers do',
    donor: {
      'resources/views/home.blade.php': '<x-emongolia-card title="e-Mongolia"></x-emongolia-card>\n',
      'resources/views/components/emongolia-card.blade.php': '<div class="emongolia-card">x</div>\n',
    },
    becomes: {
      'resources/views/home.blade.php': '<x-elaos-card title="e-Laos"></x-elaos-card>\n',
      'resources/views/components/emongolia-card.blade.php': [
        'resources/views/components/elaos-card.blade.php',
        '<div class="elaos-card">x</div>\n',
      ],
    },
  },
  {
    name: 'a header and a cookie, as servers hand them on',
    donor: {
      'nginx.conf':
        'proxy_set_header X-Emongolia-Pass "$http_x_emongolia_pass";\nset $emongolia_ok $cookie_emongolia_visit;\n',
      'a.php': "<?php\n$a = $_SERVER['HTTP_X_EMONGOLIA_PASS'];\n",
      'views.py': "a = request.META.get('HTTP_X_EMONGOLIA_PASS')\n",
      'config/session.php': "<?php\nreturn ['cookie' => env('SESSION_COOKIE', 'emongolia_visit')];\n",
      'config/application.rb': 'config.session_store :cookie_store, key: "_emongolia_visit"\n',
    },
    becomes: {
      'nginx.conf':
        'proxy_set_header X-Emongolia-Pass "$http_x_emongolia_pass";\nset $elaos_ok $cookie_emongolia_visit;\n',
    },
    told: ['name-open header-name', 'name-open cookie-name'],
  },
  {
    name: 'a key of the browser’s storage, reached as a member and through a constant',
    donor: {
      'a.ts':
        "localStorage.emongolia_tongue = 'mn';\nsessionStorage['emongolia_tab'] = '1';\nconst KEY = 'emongolia_tongue';\nconst emongolia = localStorage;\n",
    },
    becomes: {
      'a.ts':
        "localStorage.emongolia_tongue = 'mn';\nsessionStorage['emongolia_tab'] = '1';\nconst KEY = 'emongolia_tongue';\nconst elaos = localStorage;\n",
    },
    told: ['name-open storage-key'],
  },
  {
    name: 'modules, providers and pipelines that a service of code holds',
    donor: {
      'main.tf':
        'module "emongolia_net" { source = "./modules/emongolia-net" }\nmodule "vpc" { source = "emongolia/vpc/aws" }\nterraform {\n  required_providers {\n    box = { source = "itc/emongolia" }\n  }\n}\n',
      'azure-pipelines.yml':
        'resources:\n  repositories:\n    - repository: shared\n      type: git\n      name: itc/emongolia-shared\nname: emongolia\n',
      '.gitlab-ci.yml': 'include:\n  - component: gitlab.example/itc/emongolia/build@1\n',
    },
    becomes: {
      'main.tf':
        'module "elaos_net" { source = "./modules/elaos-net" }\nmodule "vpc" { source = "emongolia/vpc/aws" }\nterraform {\n  required_providers {\n    box = { source = "itc/emongolia" }\n  }\n}\n',
      'azure-pipelines.yml':
        'resources:\n  repositories:\n    - repository: shared\n      type: git\n      name: itc/emongolia-shared\nname: elaos\n',
    },
    told: ['name-open hosted-repository'],
  },
  {
    name: 'what was issued outside of the tree: keys, profiles, projects of a cloud',
    donor: {
      'app/build.gradle':
        "signingConfigs { release { keyAlias 'emongolia' } }\ndefaultConfig { applicationId 'mn.gov.ema.emongolia' }\n",
      'application.yml': 'server: { ssl: { key-alias: emongolia } }\n',
      'app/google-services.json':
        '{ "project_info": { "project_id": "emongolia-live", "storage_bucket": "emongolia-live.appspot.com" }, "title": "emongolia" }\n',
      'ios/GoogleService-Info.plist':
        '<dict>\n<key>PROJECT_ID</key>\n<string>emongolia-live</string>\n<key>NAME</key>\n<string>emongolia</string>\n</dict>\n',
      '.firebaserc': '{ "projects": { "default": "emongolia-live" } }\n',
      'App.xcodeproj/project.pbxproj':
        'PROVISIONING_PROFILE_SPECIFIER = "EMongolia Store";\nPRODUCT_NAME = EMongolia;\n',
    },
    becomes: {
      'app/build.gradle':
        "signingConfigs { release { keyAlias 'emongolia' } }\ndefaultConfig { applicationId 'la.gov.mtc.elaos' }\n",
      'app/google-services.json':
        '{ "project_info": { "project_id": "emongolia-live", "storage_bucket": "emongolia-live.appspot.com" }, "title": "elaos" }\n',
      'ios/GoogleService-Info.plist':
        '<dict>\n<key>PROJECT_ID</key>\n<string>emongolia-live</string>\n<key>NAME</key>\n<string>elaos</string>\n</dict>\n',
      'App.xcodeproj/project.pbxproj':
        'PROVISIONING_PROFILE_SPECIFIER = "EMongolia Store";\nPRODUCT_NAME = ELaos;\n',
    },
    told: ['name-open issued-name'],
  },
  {
    name: 'images of somebody’s registry, beside one of the donor’s and one that a file of the tree makes',
    donor: {
      Dockerfile:
        'FROM ghcr.io/itc/emongolia-base:1 AS emongolia-stage\nFROM registry.e-mongolia.mn/emongolia/web\nCOPY --from=emongolia-stage /a /a\nCOPY --from=quay.io/itc/emongolia-tools /b /b\n',
      'compose.yml':
        'services:\n  web:\n    image: emongolia/web:1\n    build: .\n    volumes: ["./emongolia.d:/x"]\n',
      '.github/workflows/ci.yml': 'jobs:\n  a:\n    container: ghcr.io/itc/emongolia-runner:1\n',
    },
    becomes: {
      Dockerfile:
        'FROM ghcr.io/itc/emongolia-base:1 AS elaos-stage\nFROM registry.e-laos.gov.la/elaos/web\nCOPY --from=elaos-stage /a /a\nCOPY --from=quay.io/itc/emongolia-tools /b /b\n',
      'compose.yml':
        'services:\n  web:\n    image: elaos/web:1\n    build: .\n    volumes: ["./elaos.d:/x"]\n',
    },
    told: ['name-open address'],
  },
  {
    name: 'files under a seal or a signature, and what they hold, wherever it is named',
    donor: {
      'values.enc.yaml':
        'emongoliaMail: ENC[AES256_GCM,data:aa,iv:bb,tag:cc,type:str]\nshown: emongolia\nsops:\n    mac: ENC[AES256_GCM,data:dd,iv:ee,tag:ff,type:str]\n',
      'pass.json': '{ "emongolia": "ENC[a]", "sops": { "mac": "ENC[AES256_GCM,data:dd]" } }\n',
      'live.env': 'SHOWN=emongolia\nEMONGOLIA_LAMP_PASS=ENC[a]\nsops_mac=ENC[AES256_GCM,data:dd]\n',
      'sealed.yaml':
        'kind: SealedSecret\nmetadata:\n  name: emongolia-postbox\nspec:\n  encryptedData:\n    pass: AgBy\n',
      'anywhere.yaml':
        'kind: SealedSecret\nmetadata:\n  name: emongolia-lamp\n  annotations:\n    sealedsecrets.bitnami.com/cluster-wide: "true"\n',
      'pod.yaml':
        'kind: Pod\nmetadata:\n  name: emongolia\nspec:\n  uses: emongolia-postbox\n  other: emongolia-lamp\n  mac: none\n',
      'lamp.ts': 'const pass = process.env.EMONGOLIA_LAMP_PASS;\nconst emongoliaMail = 1;\n',
      'chart.tpl': 'mail: {{ .Values.emongoliaMail }}\n',
      'word.txt':
        '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nemongolia\n-----BEGIN PGP SIGNATURE-----\n',
    },
    becomes: {
      'lamp.ts': 'const pass = process.env.EMONGOLIA_LAMP_PASS;\nconst elaosMail = 1;\n',
      'anywhere.yaml':
        'kind: SealedSecret\nmetadata:\n  name: elaos-lamp\n  annotations:\n    sealedsecrets.bitnami.com/cluster-wide: "true"\n',
      'pod.yaml':
        'kind: Pod\nmetadata:\n  name: elaos\nspec:\n  uses: emongolia-postbox\n  other: elaos-lamp\n  mac: none\n',
    },
    told: ['name-kept sealed-file', 'name-one-sided'],
  },
  {
    name: 'images that the tree builds, and images that it takes from a registry',
    donor: {
      'compose.yml':
        'services:\n  web:\n    image: emongolia/desk:1\n  api:\n    image: emongolia/mill:1\n    build: ./api\n  gate:\n    image: emongolia-gate\n',
      'pods.yaml':
        'containers:\n  - image: emongolia/desk@sha256:ab\n  - image: emongolia/mill\n  - image: emongolia/pushed:2\n  - image: emongolia/tagged\n',
      'chart/values.yaml': 'image:\n  repository: emongolia/desk\nname: emongolia/desk\n',
      'api/Dockerfile': 'FROM emongolia/base:1 AS emongolia\nCOPY --from=emongolia /emongolia /emongolia\n',
      '.github/workflows/ci.yml':
        'steps:\n  - uses: docker/build-push-action@v5\n    with:\n      tags: docker.io/emongolia/tagged:1\n',
      'push.sh': 'docker build -t emongolia/pushed:$TAG .\n',
      'run.sh': 'echo docker run emongolia/other\n',
    },
    becomes: {
      'compose.yml':
        'services:\n  web:\n    image: emongolia/desk:1\n  api:\n    image: elaos/mill:1\n    build: ./api\n  gate:\n    image: elaos-gate\n',
      'pods.yaml':
        'containers:\n  - image: emongolia/desk@sha256:ab\n  - image: elaos/mill\n  - image: elaos/pushed:2\n  - image: elaos/tagged\n',
      'chart/values.yaml': 'image:\n  repository: emongolia/desk\nname: elaos/desk\n',
      'api/Dockerfile': 'FROM emongolia/base:1 AS elaos\nCOPY --from=elaos /elaos /elaos\n',
      '.github/workflows/ci.yml':
        'steps:\n  - uses: docker/build-push-action@v5\n    with:\n      tags: docker.io/elaos/tagged:1\n',
      'push.sh': 'docker build -t elaos/pushed:$TAG .\n',
      'run.sh': 'echo docker run elaos/other\n',
    },
    told: ['name-open registry-image'],
  },
];
