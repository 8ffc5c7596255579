import { type Hazard, INTEGRITY } from './hazard.ts';

/** Packages, and what builds take from elsewhere. */
export const PACKAGE_HAZARDS: readonly Hazard[] = [
  {
    name: 'a package and its directory',
    donor: {
      'src/mn/gov/ema/emongolia/A.java': 'package mn.gov.ema.emongolia;\nimport mn.gov.ema.emongolia.b.C;\n',
    },
    becomes: {
      'src/mn/gov/ema/emongolia/A.java': [
        'src/la/gov/mtc/elaos/A.java',
        'package la.gov.mtc.elaos;\nimport la.gov.mtc.elaos.b.C;\n',
      ],
    },
  },
  {
    name: 'a part of a package that is a part of other words',
    donor: { 'a.xsd.txt': 'XMLSchema schema email age20To24Female switch entryExitCountry\n' },
  },
  {
    name: 'a package of a workspace, and its users',
    donor: { 'ui/package.json': '{ "name": "emongolia-ui" }\n', 'a.ts': "import 'emongolia-ui/button';\n" },
    becomes: { 'ui/package.json': '{ "name": "elaos-ui" }\n', 'a.ts': "import 'elaos-ui/button';\n" },
  },
  {
    name: 'a package of a registry that begins with the brand',
    donor: {
      'package.json': '{ "dependencies": { "emongolia-telemetry": "1.0.4" } }\n',
      'a.ts': "import 'emongolia-telemetry';\n",
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a scope of somebody else’s',
    donor: {
      'package.json': '{ "devDependencies": { "@emongolia-inhouse/configs": "2.0.0" } }\n',
      'tsconfig.json': '{ "extends": "@emongolia-inhouse/configs/tsconfig" }\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a protobuf package',
    donor: { 'pay.proto': 'package mn.gov.ema.emongolia.pay.v1;\n' },
    told: ['name-kept wire'],
  },
  {
    name: 'a protobuf package that a package of the JVM has the name of',
    donor: {
      'pay.proto':
        'package mn.gov.ema.emongolia;\noption java_package = "mn.gov.ema.emongolia.grpc";\nmessage Pay {}\n',
      'src/mn/gov/ema/emongolia/pay/A.java':
        'package mn.gov.ema.emongolia.pay;\nimport mn.gov.ema.emongolia.grpc.Pay;\n@Scan("mn.gov.ema.emongolia")\nclass A { String wire = "mn.gov.ema.emongolia.Pay"; String path = "mn.gov.ema.emongolia.Pays/get"; }\n',
      'call.ts': "const service = 'mn.gov.ema.emongolia.Pays/get';\n",
    },
    becomes: {
      'pay.proto':
        'package mn.gov.ema.emongolia;\noption java_package = "la.gov.mtc.elaos.grpc";\nmessage Pay {}\n',
      'src/mn/gov/ema/emongolia/pay/A.java': [
        'src/la/gov/mtc/elaos/pay/A.java',
        'package la.gov.mtc.elaos.pay;\nimport la.gov.mtc.elaos.grpc.Pay;\n@Scan("la.gov.mtc.elaos")\nclass A { String wire = "mn.gov.ema.emongolia.Pay"; String path = "mn.gov.ema.emongolia.Pays/get"; }\n',
      ],
    },
    told: ['name-kept wire'],
  },
  {
    name: 'a protobuf package that is called as the product, which is all else of that name',
    donor: {
      'bare.proto': 'package emongolia;\nservice Desk { rpc Get(emongolia.Ask) returns (Ask); }\n',
      'src/main/java/mn/emongolia/Desk.java': 'package mn.emongolia;\nimport emongolia.DeskGrpc;\n',
      'load.js':
        "import './emongolia/a';\nconst options = { package: 'emongolia', protoPath: 'bare.proto' };\nconst emongolia = proto.emongolia.Desk;\ncall('/emongolia.Desk/Get', { title: 'emongolia' });\nemongolia.other = 1;\n",
      'envoy.yaml': 'match: { prefix: /emongolia.Desk/ }\nroute: { cluster: emongolia }\n',
    },
    becomes: {
      'src/main/java/mn/emongolia/Desk.java': [
        'src/main/java/mn/elaos/Desk.java',
        'package mn.elaos;\nimport emongolia.DeskGrpc;\n',
      ],
      'load.js':
        "import './elaos/a';\nconst options = { package: 'emongolia', protoPath: 'bare.proto' };\nconst elaos = proto.emongolia.Desk;\ncall('/emongolia.Desk/Get', { title: 'elaos' });\nelaos.other = 1;\n",
      'envoy.yaml': 'match: { prefix: /emongolia.Desk/ }\nroute: { cluster: elaos }\n',
    },
    told: ['name-kept wire'],
  },
  {
    name: 'a protobuf package in patterns of servers, in C# and in Python, which goes by folders',
    donor: {
      'proto/emongolia/pay/v1/pay.proto': 'package emongolia.pay.v1;\nservice EmongoliaPay {}\n',
      'envoy.yaml':
        'a: { safe_regex: { regex: "/emongolia\\\\.pay\\\\.v1\\\\.EmongoliaPay/.*" } }\nb: { path: /emongolia.pay.v1.EmongoliaPay/Get }\n',
      'nginx.conf': 'location ~ ^/emongolia\\.pay\\.v1\\. { grpc_pass grpc://emongolia; }\n',
      'Pay.cs':
        'using Emongolia.Pay.V1;\nnamespace Emongolia.Pay.Web { class A { Emongolia.Pay.V1.Bill a; Emongolia.Pay.V12 b; } }\n',
      'emongolia/pay/v1/__init__.py': 'X = 1\n',
      'main.py': "from emongolia.pay.v1 import pay_pb2\nPATH = '/emongolia.pay.v1.EmongoliaPay/Get'\n",
    },
    becomes: {
      'proto/emongolia/pay/v1/pay.proto': [
        'proto/elaos/pay/v1/pay.proto',
        'package emongolia.pay.v1;\nservice ElaosPay {}\n',
      ],
      'envoy.yaml':
        'a: { safe_regex: { regex: "/emongolia\\\\.pay\\\\.v1\\\\.ElaosPay/.*" } }\nb: { path: /emongolia.pay.v1.ElaosPay/Get }\n',
      'nginx.conf': 'location ~ ^/emongolia\\.pay\\.v1\\. { grpc_pass grpc://elaos; }\n',
      'Pay.cs':
        'using Emongolia.Pay.V1;\nnamespace Elaos.Pay.Web { class A { Emongolia.Pay.V1.Bill a; Elaos.Pay.V12 b; } }\n',
      'emongolia/pay/v1/__init__.py': ['elaos/pay/v1/__init__.py', 'X = 1\n'],
      'main.py': "from elaos.pay.v1 import pay_pb2\nPATH = '/emongolia.pay.v1.ElaosPay/Get'\n",
    },
    told: ['name-kept wire'],
  },
  {
    name: 'a lock file',
    donor: { 'package-lock.json': `{ "name": "emongolia", "integrity": "${INTEGRITY}" }\n` },
    told: ['name-kept lock-file'],
  },
  {
    name: 'a word of a component that starts as a lock file does',
    donor: { 'Block.tsx': 'emongolia\n', 'clock.ts': 'emongolia\n' },
    becomes: { 'Block.tsx': 'elaos\n', 'clock.ts': 'elaos\n' },
  },
  {
    name: 'an artifact of Maven that the donor takes from a repository, beside its own',
    donor: {
      'pom.xml':
        '<project><groupId>mn.gov.ema.emongolia</groupId><artifactId>emongolia-web</artifactId>\n<dependency><groupId>mn.tool.emongolia</groupId>\n<artifactId>emongolia-sdk</artifactId></dependency>\n<dependency><groupId>mn.gov.ema.emongolia</groupId>\n<artifactId>emongolia-web</artifactId></dependency></project>\n',
      'A.java': 'import mn.tool.emongolia.Client;\nimport mn.gov.ema.emongolia.Pay;\n',
    },
    becomes: {
      'pom.xml':
        '<project><groupId>la.gov.mtc.elaos</groupId><artifactId>elaos-web</artifactId>\n<dependency><groupId>mn.tool.emongolia</groupId>\n<artifactId>emongolia-sdk</artifactId></dependency>\n<dependency><groupId>la.gov.mtc.elaos</groupId>\n<artifactId>elaos-web</artifactId></dependency></project>\n',
      'A.java': 'import mn.tool.emongolia.Client;\nimport la.gov.mtc.elaos.Pay;\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a module that is called as a host could be',
    donor: {
      'src/emongolia/org/__init__.py': 'x = 1\n',
      'src/emongolia/web.py':
        "from emongolia.org.theme.org_theme import x\nfrom emongolia.org import _\nd = 'emongolia.org'\nother = 'emongolia.com'\n",
    },
    becomes: {
      'src/emongolia/org/__init__.py': ['src/elaos/org/__init__.py', 'x = 1\n'],
      'src/emongolia/web.py': [
        'src/elaos/web.py',
        "from elaos.org.theme.org_theme import x\nfrom elaos.org import _\nd = 'elaos.org'\nother = 'emongolia.com'\n",
      ],
    },
    told: ['name-open address'],
  },
  {
    name: 'packages of a library whose owner’s packages begin as the donor’s do',
    donor: {
      'pom.xml':
        '<project><groupId>org.emongolia</groupId><artifactId>tax-service</artifactId>\n<modelPackage>org.emongolia.made</modelPackage>\n<dependency><groupId>org.emongolia.services</groupId>\n<artifactId>tracer</artifactId></dependency></project>\n',
      'src/main/java/org/emongolia/tax/Pay.java':
        'package org.emongolia.tax;\nimport org.emongolia.tracer.model.Fault;\nimport org.emongolia.tax.web.Page;\nimport org.emongolia.made.Bill;\n@ComponentScan({ "org.emongolia", "org.emongolia.tracer" })\nclass Pay { org.emongolia.tracer.Trace a; org.emongolia.tax.Pay b; }\n',
      'src/main/kotlin/tax/web/Page.kt':
        'package org.emongolia.tax.web\nimport org.emongolia.tax.web.show\nimport org.emongolia.tracer.Trace\nimport org.emongolia.tax.databinding.PageBinding\n',
      'a.properties':
        'logging.level.org.emongolia.tracer=DEBUG\nlogging.level.org.emongolia.tax=DEBUG\nreader=org.emongolia.tracer.kafka.Reader\norg.emongolia.limit=3\n',
    },
    becomes: {
      'pom.xml':
        '<project><groupId>org.elaos</groupId><artifactId>tax-service</artifactId>\n<modelPackage>org.elaos.made</modelPackage>\n<dependency><groupId>org.emongolia.services</groupId>\n<artifactId>tracer</artifactId></dependency></project>\n',
      'src/main/java/org/emongolia/tax/Pay.java': [
        'src/main/java/org/elaos/tax/Pay.java',
        'package org.elaos.tax;\nimport org.emongolia.tracer.model.Fault;\nimport org.elaos.tax.web.Page;\nimport org.elaos.made.Bill;\n@ComponentScan({ "org.elaos", "org.emongolia.tracer" })\nclass Pay { org.emongolia.tracer.Trace a; org.elaos.tax.Pay b; }\n',
      ],
      'src/main/kotlin/tax/web/Page.kt':
        'package org.elaos.tax.web\nimport org.elaos.tax.web.show\nimport org.emongolia.tracer.Trace\nimport org.elaos.tax.databinding.PageBinding\n',
      'a.properties':
        'logging.level.org.emongolia.tracer=DEBUG\nlogging.level.org.elaos.tax=DEBUG\nreader=org.emongolia.tracer.kafka.Reader\norg.elaos.limit=3\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a plugin of Gradle with a version, and one of the build’s own',
    donor: {
      'app/build.gradle.kts':
        'plugins {\n  id("mn.gov.ema.emongolia.convention")\n  id("mn.other.emongolia.tool") version "1.2"\n  id "mn.other.emongolia.lint" version libs.versions.lint\n}\n',
      'root.gradle': "apply plugin: 'mn.other.emongolia.tool'\n",
    },
    becomes: {
      'app/build.gradle.kts':
        'plugins {\n  id("la.gov.mtc.elaos.convention")\n  id("mn.other.emongolia.tool") version "1.2"\n  id "mn.other.emongolia.lint" version libs.versions.lint\n}\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a namespace of PHP that a package brings, beside the donor’s own',
    donor: {
      'composer.json':
        '{ "name": "emongolia/web", "require": { "emongolia/pay-sdk": "^1" }, "autoload": { "psr-4": { "EMongolia\\\\Web\\\\": "src/" } } }\n',
      'src/A.php':
        '<?php\nnamespace EMongolia\\Web;\nuse Emongolia\\PaySdk\\Client;\nuse EMongolia\\Web\\B;\n$x = \\Emongolia\\PaySdk\\make();\n',
    },
    becomes: {
      'composer.json':
        '{ "name": "elaos/web", "require": { "emongolia/pay-sdk": "^1" }, "autoload": { "psr-4": { "ELaos\\\\Web\\\\": "src/" } } }\n',
      'src/A.php':
        '<?php\nnamespace ELaos\\Web;\nuse Emongolia\\PaySdk\\Client;\nuse ELaos\\Web\\B;\n$x = \\Emongolia\\PaySdk\\make();\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a namespace of PHP that a lock file says a package brings, under another name than its own',
    donor: {
      'composer.json': '{ "require": { "steppe/router": "^1" } }\n',
      'composer.lock':
        '{ "packages": [{ "name": "steppe/router", "autoload": { "psr-4": { "EmongoliaRouting\\\\": "src/" } } }] }\n',
      'A.php':
        "<?php\nuse EmongoliaRouting\\Route;\n$a = '\\\\EmongoliaRouting\\\\Cli';\nnamespace EmongoliaRoutes\\A;\n",
    },
    becomes: {
      'A.php':
        "<?php\nuse EmongoliaRouting\\Route;\n$a = '\\\\EmongoliaRouting\\\\Cli';\nnamespace ElaosRoutes\\A;\n",
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a package of a registry of which the tree keeps a copy',
    donor: {
      'composer.json': '{ "name": "steppe/emongolia-web", "require": { "emongolia/router": "^1" } }\n',
      'vendor/emongolia/router/composer.json': '{ "name": "emongolia/router" }\n',
      'node_modules/emongolia-charts/package.json': '{ "name": "emongolia-charts" }\n',
      'a.js': "import 'emongolia-charts';\n",
    },
    becomes: {
      'composer.json': '{ "name": "steppe/elaos-web", "require": { "emongolia/router": "^1" } }\n',
    },
    told: ['name-kept registry-name', 'name-kept vendored'],
  },
  {
    name: 'a lock file of Cargo, with the donor’s crate and one from a registry',
    donor: {
      'Cargo.toml': '[package]\nname = "emongolia-sign"\n[dependencies]\nemongolia-crypto = "1"\n',
      'Cargo.lock':
        '[[package]]\nname = "emongolia-crypto"\nversion = "1.0.0"\nchecksum = "emongolia00"\n\n[[package]]\nname = "emongolia-sign"\nversion = "0.1.0"\ndependencies = [\n "emongolia-crypto",\n]\n',
      'src/lib.rs': 'use emongolia_sign::a;\nuse emongolia_crypto::b;\n',
    },
    becomes: {
      'Cargo.toml': '[package]\nname = "elaos-sign"\n[dependencies]\nemongolia-crypto = "1"\n',
      'Cargo.lock':
        '[[package]]\nname = "elaos-sign"\nversion = "0.1.0"\ndependencies = [\n "emongolia-crypto",\n]\n\n[[package]]\nname = "emongolia-crypto"\nversion = "1.0.0"\nchecksum = "emongolia00"\n',
      'src/lib.rs': 'use elaos_sign::a;\nuse emongolia_crypto::b;\n',
    },
    told: ['name-kept lock-file', 'name-kept registry-name'],
  },
  {
    name: 'the servers that builds take packages from',
    donor: {
      'pom.xml':
        '<project><url>https://www.e-mongolia.mn</url><repositories><repository><id>x</id>\n<url>https://maven.e-mongolia.mn/</url></repository></repositories>\n<scm><url>https://git.e-mongolia.mn</url></scm></project>\n',
      'build.gradle': "repositories { maven { url 'https://maven.e-mongolia.mn/' } }\n",
      '.npmrc': '@x:registry=https://npm.e-mongolia.mn/\n',
      'requirements.txt': '--extra-index-url https://pypi.e-mongolia.mn/simple\n',
      'ci.sh': 'npm ci --registry https://npm.e-mongolia.mn\ncurl https://www.e-mongolia.mn\n',
    },
    becomes: {
      'pom.xml':
        '<project><url>https://www.e-laos.gov.la</url><repositories><repository><id>x</id>\n<url>https://maven.e-mongolia.mn/</url></repository></repositories>\n<scm><url>https://git.e-laos.gov.la</url></scm></project>\n',
      'ci.sh': 'npm ci --registry https://npm.e-mongolia.mn\ncurl https://www.e-laos.gov.la\n',
    },
    told: ['name-open package-source'],
  },
  {
    name: 'an artifact of Gradle that the donor takes from a repository',
    donor: {
      'build.gradle':
        "group = 'mn.gov.ema.emongolia'\nimplementation 'mn.shop.emongolia:emongolia-pay:1'\nexclude group: 'mn.shop.emongolia', module: 'emongolia-log'\nexclude(group = 'mn.gov.ema.emongolia', module = 'emongolia-core')\nimplementation(libs.emongolia.logs)\n",
      'settings.gradle': "include ':emongolia-core'\n",
      'libs.versions.toml': 'emongolia-logs = { group = "mn.shop.emongolia", name = "emongolia-log" }\n',
    },
    becomes: {
      'build.gradle':
        "group = 'la.gov.mtc.elaos'\nimplementation 'mn.shop.emongolia:emongolia-pay:1'\nexclude group: 'mn.shop.emongolia', module: 'emongolia-log'\nexclude(group = 'la.gov.mtc.elaos', module = 'elaos-core')\nimplementation(libs.elaos.logs)\n",
      'settings.gradle': "include ':elaos-core'\n",
      'libs.versions.toml': 'elaos-logs = { group = "mn.shop.emongolia", name = "emongolia-log" }\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'what is taken out of a foreign package that is called nearly so',
    donor: {
      'package.json': '{ "name": "x", "dependencies": { "@emongo-lia/kit": "1.0.0" } }\n',
      'a.ts':
        "import { logging } from '@emongo-lia/kit';\nconst { emongoliaFormat } = logging as Kit;\nconst emongoliaOwn = emongoliaFormat();\n",
    },
    becomes: {
      'a.ts':
        "import { logging } from '@emongo-lia/kit';\nconst { emongoliaFormat } = logging as Kit;\nconst elaosOwn = emongoliaFormat();\n",
    },
    told: ['name-kept foreign-name', 'name-open abbreviation'],
  },
  {
    name: 'repositories that a service of code holds, beside actions of the tree',
    donor: {
      '.github/workflows/ci.yml':
        'jobs:\n  emongolia:\n    steps:\n      - uses: itc/emongolia-action@v3\n      - uses: ./.github/actions/emongolia-setup\n      - uses: actions/checkout@v4\n        with: { repository: itc/e-mongolia, path: emongolia }\n',
      '.gitlab-ci.yml': 'include:\n  - project: itc/emongolia/ci\nemongolia: { script: [make emongolia] }\n',
      'package.json': '{ "name": "emongolia-web", "repository": "github:itc/e-mongolia" }\n',
    },
    becomes: {
      '.github/workflows/ci.yml':
        'jobs:\n  elaos:\n    steps:\n      - uses: itc/emongolia-action@v3\n      - uses: ./.github/actions/elaos-setup\n      - uses: actions/checkout@v4\n        with: { repository: itc/e-mongolia, path: elaos }\n',
      '.gitlab-ci.yml': 'include:\n  - project: itc/emongolia/ci\nelaos: { script: [make elaos] }\n',
      'package.json': '{ "name": "elaos-web", "repository": "github:itc/e-mongolia" }\n',
    },
    told: ['name-open hosted-repository'],
  },
  {
    name: 'gems from elsewhere, beside an engine of the tree, with what code requires and calls them by',
    donor: {
      Gemfile:
        'gem "emongolia-sso", "~> 2.0"\ngem "emongolia_mailer", git: "https://example.org/mailer.git"\ngem "emongolia_desk", path: "engines/emongolia_desk"\n',
      'Gemfile.lock':
        'PATH\n  remote: engines/emongolia_desk\n  specs:\n    emongolia_desk (0.1.0)\n\nGEM\n  specs:\n    emongolia-sso (2.0.1)\n\nDEPENDENCIES\n  emongolia-sso (~> 2.0)\n  emongolia_desk!\n',
      'engines/emongolia_desk/emongolia_desk.gemspec':
        'Gem::Specification.new do |spec|\n  spec.name = "emongolia_desk"\n  spec.add_dependency "emongolia-kinds", ">= 1"\nend\n',
      'config/app.rb':
        'require "emongolia/sso"\nrequire "emongolia_desk/engine"\nEmongolia::Sso.start(EmongoliaDesk::Engine, ::EmongoliaMailer::Kit, Emongolia::Kinds)\nmodule Emongolia\n  class Page; end\nend\nget "emongolia/sso", to: "pages#show"\n',
    },
    becomes: {
      Gemfile:
        'gem "emongolia-sso", "~> 2.0"\ngem "emongolia_mailer", git: "https://example.org/mailer.git"\ngem "elaos_desk", path: "engines/elaos_desk"\n',
      'Gemfile.lock':
        'PATH\n  remote: engines/elaos_desk\n  specs:\n    elaos_desk (0.1.0)\n\nGEM\n  specs:\n    emongolia-sso (2.0.1)\n\nDEPENDENCIES\n  emongolia-sso (~> 2.0)\n  elaos_desk!\n',
      'engines/emongolia_desk/emongolia_desk.gemspec': [
        'engines/elaos_desk/elaos_desk.gemspec',
        'Gem::Specification.new do |spec|\n  spec.name = "elaos_desk"\n  spec.add_dependency "emongolia-kinds", ">= 1"\nend\n',
      ],
      'config/app.rb':
        'require "emongolia/sso"\nrequire "elaos_desk/engine"\nEmongolia::Sso.start(ElaosDesk::Engine, ::EmongoliaMailer::Kit, Emongolia::Kinds)\nmodule Elaos\n  class Page; end\nend\nget "elaos/sso", to: "pages#show"\n',
    },
    told: ['name-kept registry-name', 'name-kept lock-file'],
  },
  {
    name: 'pods and packages of Swift from elsewhere, beside those of the tree',
    donor: {
      Podfile:
        "target 'EMongolia' do\n  pod 'EMongoliaPods/Core', '~> 1.0'\n  pod 'EMongoliaViews', :path => 'EMongoliaViews'\nend\n",
      'Package.swift':
        'let package = Package(name: "EMongoliaCore", dependencies: [.package(url: "https://example.org/itc/emongolia-kit.git", from: "1.0.0"), .package(path: "EMongoliaViews")], targets: [.target(name: "EMongoliaCore", dependencies: [.product(name: "EMongoliaKit", package: "emongolia-kit"), .product(name: "EMongoliaViews", package: "EMongoliaViews")])])\n',
      'App.xcodeproj/project.pbxproj':
        'A /* XCRemoteSwiftPackageReference "emongolia-maps" */ = { repositoryURL = "https://example.org/itc/x"; };\nB /* EMongoliaMaps */ = { isa = XCSwiftPackageProductDependency; package = A /* XCRemoteSwiftPackageReference "emongolia-maps" */; productName = EMongoliaMaps; };\nC /* EMongoliaViews */ = { isa = XCSwiftPackageProductDependency; productName = EMongoliaViews; };\n',
      'App.swift':
        'import EMongoliaPods\nimport EMongoliaKit\nimport EMongoliaMaps\nimport EMongoliaViews\nlet kit = EMongoliaKit.Client(), view = EMongoliaViews.Home(), app = EMongoliaApp()\n',
    },
    becomes: {
      Podfile:
        "target 'ELaos' do\n  pod 'EMongoliaPods/Core', '~> 1.0'\n  pod 'ELaosViews', :path => 'ELaosViews'\nend\n",
      'Package.swift':
        'let package = Package(name: "ELaosCore", dependencies: [.package(url: "https://example.org/itc/emongolia-kit.git", from: "1.0.0"), .package(path: "ELaosViews")], targets: [.target(name: "ELaosCore", dependencies: [.product(name: "EMongoliaKit", package: "emongolia-kit"), .product(name: "ELaosViews", package: "ELaosViews")])])\n',
      'App.xcodeproj/project.pbxproj':
        'A /* XCRemoteSwiftPackageReference "emongolia-maps" */ = { repositoryURL = "https://example.org/itc/x"; };\nB /* EMongoliaMaps */ = { isa = XCSwiftPackageProductDependency; package = A /* XCRemoteSwiftPackageReference "emongolia-maps" */; productName = EMongoliaMaps; };\nC /* ELaosViews */ = { isa = XCSwiftPackageProductDependency; productName = ELaosViews; };\n',
      'App.swift':
        'import EMongoliaPods\nimport EMongoliaKit\nimport EMongoliaMaps\nimport ELaosViews\nlet kit = EMongoliaKit.Client(), view = ELaosViews.Home(), app = ELaosApp()\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'charts of Helm and roles of Ansible from elsewhere, beside those of the tree',
    donor: {
      'helm/Chart.yaml':
        'name: emongolia-portal\ndependencies:\n  - name: emongolia-library\n    version: 1.0.0\n    repository: oci://charts.example.org/all\n  - name: emongolia-extras\n    version: 1.0.0\n    repository: file://../extras\n',
      'helm/values.yaml': 'emongolia-library:\n  enabled: true\nemongolia-extras:\n  enabled: true\n',
      'helm/templates/_helpers.tpl':
        '{{ include "emongolia-library.name" . }}-{{ include "emongolia-portal.name" . }}\n',
      'ansible/requirements.yml':
        'roles:\n  - name: emongolia.base\n    version: 1.0.0\ncollections:\n  - emongolia.platform\n',
      'ansible/site.yml':
        '- roles:\n    - emongolia.base\n    - emongolia_web\n  tasks:\n    - emongolia.platform.restart: { name: emongolia-web }\n',
    },
    becomes: {
      'helm/Chart.yaml':
        'name: elaos-portal\ndependencies:\n  - name: emongolia-library\n    version: 1.0.0\n    repository: oci://charts.example.org/all\n  - name: elaos-extras\n    version: 1.0.0\n    repository: file://../extras\n',
      'helm/values.yaml': 'emongolia-library:\n  enabled: true\nelaos-extras:\n  enabled: true\n',
      'helm/templates/_helpers.tpl':
        '{{ include "emongolia-library.name" . }}-{{ include "elaos-portal.name" . }}\n',
      'ansible/site.yml':
        '- roles:\n    - emongolia.base\n    - elaos_web\n  tasks:\n    - emongolia.platform.restart: { name: elaos-web }\n',
    },
    told: ['name-kept registry-name'],
  },
  {
    name: 'a lock file of NuGet, with a project of the tree in small letters',
    donor: {
      'Web/EMongolia.Desk.csproj':
        '<Project><ItemGroup><PackageReference Include="EMongolia.Toolbox" Version="1.2.0" /></ItemGroup></Project>\n',
      'Web/packages.lock.json':
        '{ "dependencies": { "net8.0": { "EMongolia.Toolbox": { "type": "Direct" }, "emongolia.desk": { "type": "Project" } } } }\n',
    },
    becomes: {
      'Web/EMongolia.Desk.csproj': ['Web/ELaos.Desk.csproj', null],
      'Web/packages.lock.json':
        '{ "dependencies": { "net8.0": { "EMongolia.Toolbox": { "type": "Direct" }, "elaos.desk": { "type": "Project" } } } }\n',
    },
    told: ['name-kept registry-name', 'name-kept lock-file'],
  },
  {
    name: 'code of the JVM beside what protoc makes in the package of its file',
    donor: {
      'proto/monitor.proto':
        'syntax = "proto3";\npackage io.emongolia.monitor.api;\nmessage Data { string id = 1; }\n',
      'src/main/java/io/emongolia/monitor/api/Client.java':
        'package io.emongolia.monitor.api;\nclass Client { Data data; io.emongolia.monitor.Main main; }\n',
      'src/main/java/io/emongolia/monitor/Main.java':
        'package io.emongolia.monitor;\nimport io.emongolia.monitor.api.Data;\nclass Main { Data data; }\n',
    },
    becomes: {
      'src/main/java/io/emongolia/monitor/api/Client.java':
        'package io.emongolia.monitor.api;\nclass Client { Data data; io.elaos.monitor.Main main; }\n',
      'src/main/java/io/emongolia/monitor/Main.java': [
        'src/main/java/io/elaos/monitor/Main.java',
        'package io.elaos.monitor;\nimport io.emongolia.monitor.api.Data;\nclass Main { Data data; }\n',
      ],
    },
    told: ['name-kept wire', 'path-kept wire'],
  },
  {
    name: 'namespaces of .NET that packages of the same owner bring, under other names than their own',
    donor: {
      'src/EMongolia.Forms.Core/EMongolia.Forms.Core.csproj':
        '<Project><PackageReference Include="EMongolia.Depot.Models" /></Project>\n',
      'src/EMongolia.Forms.Core/Form.cs':
        'using EMongolia.Depot.Register.Enums;\nusing EMongolia.Rights.Xacml;\nusing EMongolia.Forms.Shared;\nusing Person = EMongolia.Depot.Register.Person;\nnamespace EMongolia.Forms.Core;\nclass A { EMongolia.Depot.Register.Row r; string t = EMongolia.Title; }\n',
    },
    becomes: {
      'src/EMongolia.Forms.Core/EMongolia.Forms.Core.csproj': [
        'src/ELaos.Forms.Core/ELaos.Forms.Core.csproj',
        null,
      ],
      'src/EMongolia.Forms.Core/Form.cs': [
        'src/ELaos.Forms.Core/Form.cs',
        'using EMongolia.Depot.Register.Enums;\nusing EMongolia.Rights.Xacml;\nusing ELaos.Forms.Shared;\nusing Person = EMongolia.Depot.Register.Person;\nnamespace ELaos.Forms.Core;\nclass A { EMongolia.Depot.Register.Row r; string t = ELaos.Title; }\n',
      ],
    },
    told: ['name-kept registry-name'],
  },
];
