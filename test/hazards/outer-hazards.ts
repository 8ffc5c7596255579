import type { Hazard } from './hazard.ts';

/** Names of what lives outside of the tree, and what only looks like one. */
export const OUTER_HAZARDS: readonly Hazard[] = [
  {
    name: 'who issues tokens and whom they are for, on both sides of them',
    donor: {
      'sign.ts':
        "sign(claims, key, { issuer: 'emongolia', audience: ['emongolia-desk'] });\nconst pass = { iss: 'emongolia', aud: \"emongolia-desk\", title: 'emongolia' };\nif (token.iss !== 'emongolia') refuse('emongolia');\nconst issuer = emongoliaIssuer;\n",
      'Check.java':
        'Jwts.builder().setIssuer("emongolia").audience().add("emongolia-desk");\nboolean isOurs = "emongolia".equals(claims.getIssuer());\nString issuer = EmongoliaSettings.issuer();\nString client = "emongolia-desk";\n',
      'application.yml':
        'spring.security.oauth2.resourceserver.jwt:\n  issuer-uri: http://login:8080/realms/emongolia\n  audiences:\n    - emongolia-desk\nrealm: ${EMONGOLIA_REALM:emongolia}\nabout:\n  - emongolia\n',
      'realm.json': '{ "realm": "emongolia", "displayName": "e-Mongolia" }\n',
      '.env': 'JWT_ISSUER=emongolia\nAPP_TITLE=emongolia\n',
      'token.go':
        'claims := jwt.Claims{Issuer: "emongolia", Audience: []string{"emongolia-desk"}, Label: "emongolia"}\n',
      'Login.cs': 'options = new() { ValidIssuer = "emongolia", ValidateIssuer = emongoliaIsStrict };\n',
      'token.php':
        "<?php\n$a = ['iss' => 'emongolia', 'name' => 'emongolia'];\n$b->issuedBy('emongolia')->permittedFor('emongolia-desk');\n",
    },
    becomes: {
      'sign.ts':
        "sign(claims, key, { issuer: 'emongolia', audience: ['emongolia-desk'] });\nconst pass = { iss: 'emongolia', aud: \"emongolia-desk\", title: 'elaos' };\nif (token.iss !== 'emongolia') refuse('elaos');\nconst issuer = elaosIssuer;\n",
      'Check.java':
        'Jwts.builder().setIssuer("emongolia").audience().add("emongolia-desk");\nboolean isOurs = "emongolia".equals(claims.getIssuer());\nString issuer = ElaosSettings.issuer();\nString client = "emongolia-desk";\n',
      'application.yml':
        'spring.security.oauth2.resourceserver.jwt:\n  issuer-uri: http://login:8080/realms/emongolia\n  audiences:\n    - emongolia-desk\nrealm: ${ELAOS_REALM:emongolia}\nabout:\n  - elaos\n',
      'realm.json': '{ "realm": "emongolia", "displayName": "e-Laos" }\n',
      '.env': 'JWT_ISSUER=emongolia\nAPP_TITLE=elaos\n',
      'token.go':
        'claims := jwt.Claims{Issuer: "emongolia", Audience: []string{"emongolia-desk"}, Label: "elaos"}\n',
      'Login.cs': 'options = new() { ValidIssuer = "emongolia", ValidateIssuer = elaosIsStrict };\n',
      'token.php':
        "<?php\n$a = ['iss' => 'emongolia', 'name' => 'elaos'];\n$b->issuedBy('emongolia')->permittedFor('emongolia-desk');\n",
    },
    told: ['name-open token-issuer'],
  },
  {
    name: 'issuers of a cluster, which the tree makes, and a title that a browser shows',
    donor: {
      'ingress.yaml': 'annotations:\n  cert-manager.io/cluster-issuer: emongolia-letters\n',
      'auth.py': 'response["WWW-Authenticate"] = \'Basic realm="emongolia"\'\n',
      'help.json': '{ "audience": "Those who use e-Mongolia" }\n',
    },
    becomes: {
      'ingress.yaml': 'annotations:\n  cert-manager.io/cluster-issuer: elaos-letters\n',
      'auth.py': 'response["WWW-Authenticate"] = \'Basic realm="elaos"\'\n',
      'help.json': '{ "audience": "Those who use e-Laos" }\n',
    },
  },
  {
    name: 'buckets, and all that reaches them',
    donor: {
      'store.ts':
        "await s3.putObject({ Bucket: 'emongolia-uploads', Key: 'a' });\nawait minio.makeBucket('emongolia-uploads', 'x');\nconst link = 'http://minio:9000/emongolia-uploads/a.pdf';\nconst other = load(emongoliaBucket, './emongolia-uploads');\n",
      'emongolia-uploads.ts': 'export const emongolia = 1;\n',
      '.env.example': 'MINIO_BUCKET_NAME=emongolia-uploads\n',
      'deploy.sh': 'aws s3 sync out s3://emongolia-site\nmc mb local/emongolia-uploads\necho emongolia\n',
      'main.tf':
        'resource "aws_s3_bucket" "emongolia" { bucket = "emongolia-uploads" }\nresource "policy" "a" { bucket = aws_s3_bucket.emongolia.id }\n',
      'job.yaml':
        'env:\n  - name: BUCKET\n    value: emongolia-uploads\n  - name: TITLE\n    value: emongolia\n',
      'setup.md': 'Make a bucket `emongolia-uploads` for e-Mongolia.\n',
      'config/filesystems.php': "<?php\nreturn ['bucket' => env('AWS_BUCKET', 'emongolia-uploads')];\n",
    },
    becomes: {
      'store.ts':
        "await s3.putObject({ Bucket: 'emongolia-uploads', Key: 'a' });\nawait minio.makeBucket('emongolia-uploads', 'x');\nconst link = 'http://minio:9000/emongolia-uploads/a.pdf';\nconst other = load(elaosBucket, './elaos-uploads');\n",
      'emongolia-uploads.ts': ['elaos-uploads.ts', 'export const elaos = 1;\n'],
      'deploy.sh': 'aws s3 sync out s3://emongolia-site\nmc mb local/emongolia-uploads\necho elaos\n',
      'main.tf':
        'resource "aws_s3_bucket" "elaos" { bucket = "emongolia-uploads" }\nresource "policy" "a" { bucket = aws_s3_bucket.elaos.id }\n',
      'job.yaml': 'env:\n  - name: BUCKET\n    value: emongolia-uploads\n  - name: TITLE\n    value: elaos\n',
      'setup.md': 'Make a bucket `emongolia-uploads` for e-Laos.\n',
    },
    told: ['name-open deployed-name', 'name-one-sided'],
  },
  {
    name: 'topics, groups of consumers, queues and exchanges, with those who send and those who listen',
    donor: {
      'Listen.java':
        'import org.springframework.kafka.annotation.KafkaListener;\n@KafkaListener(topics = {"x", "emongolia.citizens"}, groupId = "emongolia-core")\nvoid on(EmongoliaCitizen it) { kafkaTemplate.send("emongolia.citizens", it); log("emongolia"); }\n@Value("${topic:emongolia.citizens}") String emongoliaTopic;\n',
      'send.js':
        "channel.assertQueue('emongolia_mail');\nchannel.sendToQueue('emongolia_mail', data);\nconst NAME = 'emongolia.citizens';\nconst emongolia_mail = NAME;\nconst mailer = new Queue('emongolia-mail');\n",
      'worker.py':
        'channel.exchange_declare(exchange="emongolia-events", routing_key="emongolia.a")\ntitle = "emongolia events"\n',
      'values.yaml': 'kafka:\n  topics:\n  - emongolia.citizens\n  topicTitle: e-Mongolia\nname: emongolia\n',
      'topic.yaml': 'kind: KafkaTopic\nmetadata:\n  name: emongolia.citizens\n',
      'app/Jobs/Mail.php': "<?php\n$job->onQueue('emongolia_mail');\n",
      'build.gradle': "publishing { groupId = 'mn.gov.ema.emongolia' }\n",
    },
    becomes: {
      'Listen.java':
        'import org.springframework.kafka.annotation.KafkaListener;\n@KafkaListener(topics = {"x", "emongolia.citizens"}, groupId = "emongolia-core")\nvoid on(ElaosCitizen it) { kafkaTemplate.send("emongolia.citizens", it); log("elaos"); }\n@Value("${topic:emongolia.citizens}") String elaosTopic;\n',
      'send.js':
        "channel.assertQueue('emongolia_mail');\nchannel.sendToQueue('emongolia_mail', data);\nconst NAME = 'emongolia.citizens';\nconst elaos_mail = NAME;\nconst mailer = new Queue('emongolia-mail');\n",
      'worker.py':
        'channel.exchange_declare(exchange="emongolia-events", routing_key="emongolia.a")\ntitle = "elaos events"\n',
      'values.yaml': 'kafka:\n  topics:\n  - emongolia.citizens\n  topicTitle: e-Laos\nname: elaos\n',
      'build.gradle': "publishing { groupId = 'la.gov.mtc.elaos' }\n",
    },
    told: ['name-open deployed-name', 'name-one-sided'],
  },
  {
    name: 'volumes and networks that a compose file takes from outside, beside its own',
    donor: {
      'docker-compose.yml':
        'services:\n  web:\n    volumes:\n      - emongolia-files:/var/files\n      - emongolia-cache:/var/cache\n    networks: [emongolia_net, emongolia-inner]\n  emongolia-files:\n    networks:\n      emongolia_net:\n        aliases: [emongolia]\nvolumes:\n  emongolia-files:\n    external: true\n  emongolia-cache:\nnetworks:\n  emongolia_net:\n    external: true\n  emongolia-inner:\n    name: emongolia-outer\n    external: true\n',
      Makefile: 'up:\n\tdocker network create emongolia_net\n\tdocker run --name emongolia x\n',
    },
    becomes: {
      'docker-compose.yml':
        'services:\n  web:\n    volumes:\n      - emongolia-files:/var/files\n      - elaos-cache:/var/cache\n    networks: [emongolia_net, elaos-inner]\n  elaos-files:\n    networks:\n      emongolia_net:\n        aliases: [elaos]\nvolumes:\n  emongolia-files:\n    external: true\n  elaos-cache:\nnetworks:\n  emongolia_net:\n    external: true\n  elaos-inner:\n    name: emongolia-outer\n    external: true\n',
      Makefile: 'up:\n\tdocker network create emongolia_net\n\tdocker run --name elaos x\n',
    },
    told: ['name-open deployed-name', 'name-one-sided'],
  },
  {
    name: 'owners and teams of a service of code, and workflows that ask whose copy they run in',
    donor: {
      '.github/CODEOWNERS': '/emongolia/ @emongolia/core @itc/emongolia-team\n*.ts @someone # e-Mongolia\n',
      '.github/workflows/deploy.yml':
        "jobs:\n  a:\n    if: github.repository == 'itc/emongolia' && github.repository_owner != 'emongolia'\n    name: emongolia\n",
    },
    becomes: {
      '.github/CODEOWNERS': '/elaos/ @emongolia/core @itc/emongolia-team\n*.ts @someone # e-Laos\n',
      '.github/workflows/deploy.yml':
        "jobs:\n  a:\n    if: github.repository == 'itc/emongolia' && github.repository_owner != 'emongolia'\n    name: elaos\n",
    },
    told: ['name-open hosted-repository'],
  },
  {
    name: 'an owner whose repositories and images are taken from elsewhere',
    donor: {
      '.github/workflows/deploy.yml':
        "jobs:\n  a:\n    if: github.event.pull_request.base.repo.full_name == 'emongolia/web'\n    steps:\n      - uses: emongolia/setup@v2\n      - uses: actions/checkout@v4\n        with:\n          repository: 'emongolia/emongolia-core'\n          path: ./emongolia-core\n      - run: |\n          docker pull ghcr.io/emongolia/auth:${{ inputs.tag }}\n          docker run --rm -v /opt/emongolia:/x \\\n            ghcr.io/emongolia/seeder:1 emongolia/run\n",
      '.gitlab-ci.yml': 'include:\n  - project: emongolia/ci\n    file: emongolia/base.yml\n',
      'package.json': '{ "name": "emongolia-web", "repository": "github:emongolia/web" }\n',
      'build.sh': 'docker build -t ghcr.io/itc/emongolia-web . && docker push ghcr.io/itc/emongolia-web\n',
    },
    becomes: {
      '.github/workflows/deploy.yml':
        "jobs:\n  a:\n    if: github.event.pull_request.base.repo.full_name == 'emongolia/web'\n    steps:\n      - uses: emongolia/setup@v2\n      - uses: actions/checkout@v4\n        with:\n          repository: 'emongolia/emongolia-core'\n          path: ./elaos-core\n      - run: |\n          docker pull ghcr.io/emongolia/auth:${{ inputs.tag }}\n          docker run --rm -v /opt/elaos:/x \\\n            ghcr.io/emongolia/seeder:1 elaos/run\n",
      '.gitlab-ci.yml': 'include:\n  - project: emongolia/ci\n    file: elaos/base.yml\n',
      'package.json': '{ "name": "elaos-web", "repository": "github:emongolia/web" }\n',
      'build.sh': 'docker build -t ghcr.io/itc/elaos-web . && docker push ghcr.io/itc/elaos-web\n',
    },
    told: ['name-open hosted-repository', 'name-open address', 'name-one-sided'],
  },
  {
    name: 'a topic called as the product is, and the product in titles and prose',
    donor: {
      'application.yml':
        'kafka:\n  topic: EMongoliaGo\n  description: "The topics of EMongoliaGo services"\n',
      'index.html': '<title>EMongoliaGo</title>\n',
      'README.md': 'EMongoliaGo listens to `EMongoliaGo`.\n',
      'Post.java': '// EMongoliaGo sends\nkafkaTemplate.send("EMongoliaGo", x);\n',
    },
    becomes: {
      'application.yml': 'kafka:\n  topic: EMongoliaGo\n  description: "The topics of ELaosGo services"\n',
      'index.html': '<title>ELaosGo</title>\n',
      'README.md': 'ELaosGo listens to `ELaosGo`.\n',
      'Post.java': '// ELaosGo sends\nkafkaTemplate.send("EMongoliaGo", x);\n',
    },
    told: ['name-open deployed-name', 'name-one-sided'],
  },
  {
    name: 'a header of many words in a constant, and among those that are sent',
    donor: {
      'client.js':
        "const USER_HEADER = 'EMongolia-User-Context'\nconst header = 'E-Mongolia'\nconst headerClass = 'emongolia-header'\n",
      'client.test.js':
        "send({\n  headers: {\n    Accept: '*/*',\n    'EMongolia-User-Context': id,\n  },\n  title: 'EMongolia-User-Guide',\n})\n",
    },
    becomes: {
      'client.js':
        "const USER_HEADER = 'EMongolia-User-Context'\nconst header = 'E-Laos'\nconst headerClass = 'elaos-header'\n",
      'client.test.js':
        "send({\n  headers: {\n    Accept: '*/*',\n    'EMongolia-User-Context': id,\n  },\n  title: 'ELaos-User-Guide',\n})\n",
    },
    told: ['name-open header-name'],
  },
  {
    name: 'an audience that is called as a service of the tree',
    donor: {
      'compose.yml':
        'services:\n  emongolia-gate:\n    image: x\n  b:\n    depends_on:\n      - emongolia-gate\n    environment:\n      GATE: http://emongolia-gate:80/x\n      JWT_AUDIENCE: emongolia-gate\n',
      'a.ts': "const host = 'emongolia-gate';\n",
    },
    becomes: {
      'compose.yml':
        'services:\n  elaos-gate:\n    image: x\n  b:\n    depends_on:\n      - elaos-gate\n    environment:\n      GATE: http://elaos-gate:80/x\n      JWT_AUDIENCE: emongolia-gate\n',
      'a.ts': "const host = 'elaos-gate';\n",
    },
    told: ['name-open token-issuer', 'name-one-sided'],
  },
  {
    name: 'a header over more than one line, and a host without its scheme',
    donor: {
      'Reply.cs':
        'Response.Headers.Append(\n  "Emongolia-Params",\n  value);\nvar a = Response.Headers.GetValues("Emongolia-Params");\nvar emongoliaParams = a;\n',
      'settings.json': '{ "HostName": "local.emongolia.cloud", "title": "emongolia" }\n',
      'Open.cs': 'var server = new Server { Url = "http://local.emongolia.cloud/x" };\n',
      '.env.example': 'APP_HOST=emongolia.com.ua\nAPP_NAME=emongolia\n',
    },
    becomes: {
      'Reply.cs':
        'Response.Headers.Append(\n  "Emongolia-Params",\n  value);\nvar a = Response.Headers.GetValues("Emongolia-Params");\nvar elaosParams = a;\n',
      'settings.json': '{ "HostName": "local.emongolia.cloud", "title": "elaos" }\n',
      '.env.example': 'APP_HOST=emongolia.com.ua\nAPP_NAME=elaos\n',
    },
    told: ['name-open header-name', 'name-open address'],
  },
  {
    name: 'pictures for sharp screens, which are no addresses of mail',
    donor: {
      'a.scss': "background: image-url('emongolia-pro/steps@2.png'), url(emongolia-pro/steps@2x.png);\n",
      'img/emongolia-pro/steps@2.png': 'x',
    },
    becomes: {
      'a.scss': "background: image-url('elaos-pro/steps@2.png'), url(elaos-pro/steps@2x.png);\n",
      'img/emongolia-pro/steps@2.png': ['img/elaos-pro/steps@2.png', null],
    },
  },
  {
    name: 'a variable that holds a client id, in a test’s values too',
    donor: {
      'gate.go':
        'clientID: "test-EMONGOLIA_GATE_CLIENT_ID"\nid := os.Getenv("EMONGOLIA_GATE_CLIENT_ID")\nclientID := "emongolia-desk-app"\n',
      'rows.go':
        'rows := []Row{{in: []string{"1", `{ "a": 1 }`}, env: Env{EMONGOLIA_BROKER_COOKIE: "-1"}}}\nvar cookieName = "EMONGOLIA_BROKER_COOKIE"\nx := Env{EMONGOLIA_BROKER_COOKIE: y}\n',
      '.env': 'EMONGOLIA_GATE_CLIENT_ID=a\n',
    },
    becomes: {
      'gate.go':
        'clientID: "test-ELAOS_GATE_CLIENT_ID"\nid := os.Getenv("ELAOS_GATE_CLIENT_ID")\nclientID := "emongolia-desk-app"\n',
      'rows.go':
        'rows := []Row{{in: []string{"1", `{ "a": 1 }`}, env: Env{ELAOS_BROKER_COOKIE: "-1"}}}\nvar cookieName = "EMONGOLIA_BROKER_COOKIE"\nx := Env{ELAOS_BROKER_COOKIE: y}\n',
      '.env': 'ELAOS_GATE_CLIENT_ID=a\n',
    },
    told: ['name-open client-id', 'name-open cookie-name', 'name-one-sided'],
  },
  {
    name: 'projects of services that look at code, catch errors or translate, and who may use a cloud',
    donor: {
      'sonar-project.properties': 'sonar.projectKey=itc_emongolia\nsonar.projectName=emongolia\n',
      '.tx/config': '[o:itc:p:emongolia:r:main]\nfile_filter = locale/<lang>/emongolia.po\n',
      'sentry.properties': 'defaults.project=emongolia-web\n',
      'iam.tf': 'values = ["repo:itc/emongolia:*"]\nname = "emongolia"\n',
      Makefile: 'up:\n\tmigrate -source="github://itc/emongolia-gate/db#main"\n',
    },
    becomes: {
      'sonar-project.properties': 'sonar.projectKey=itc_emongolia\nsonar.projectName=elaos\n',
      '.tx/config': '[o:itc:p:emongolia:r:main]\nfile_filter = locale/<lang>/elaos.po\n',
      'iam.tf': 'values = ["repo:itc/emongolia:*"]\nname = "elaos"\n',
    },
    told: ['name-open issued-name', 'name-open hosted-repository', 'name-one-sided'],
  },
  {
    name: 'a scope that tokens have, and other scopes',
    donor: {
      'Gate.java': 'String[] scopes = {"emongolia.read"};\n// a token\n',
      'oauth.yml': 'oauth:\n  scope: emongolia.read\n',
      'lint.json': '{ "scope": "emongolia" }\n',
      'Rights.cs':
        'const string Read = "emongolia:desk/mail.read"; // a scope\nvar all = "openid emongolia:admin";\nvar image = "emongolia:1";\n',
      'api.txt': 'queue: Emongolia.Core.IQueue\nissuer: emongolia\n',
      'token.verified.txt': 'issuer: emongolia,\nscope: emongolia:desk/mail.read\ntitle: emongolia\n',
      'Make.cs': 'bus.Queue("Emongolia.Core.IQueue");\nvar queue = "Emongolia.Core.IQueue";\n',
    },
    becomes: {
      'lint.json': '{ "scope": "elaos" }\n',
      'Rights.cs':
        'const string Read = "emongolia:desk/mail.read"; // a scope\nvar all = "openid emongolia:admin";\nvar image = "elaos:1";\n',
      'api.txt': 'queue: Elaos.Core.IQueue\nissuer: elaos\n',
      'token.verified.txt': 'issuer: emongolia,\nscope: emongolia:desk/mail.read\ntitle: elaos\n',
      'Make.cs': 'bus.Queue("Elaos.Core.IQueue");\nvar queue = "Elaos.Core.IQueue";\n',
    },
    told: ['name-open token-issuer'],
  },
  {
    name: 'URNs, by which other systems tell attributes apart',
    donor: {
      'policy.xml':
        '<Attribute AttributeId="urn:emongolia:org" IncludeInResult="false" title="emongolia"/>\n',
      'Claims.cs': 'const string Org = "urn:gov:emongolia:org";\nvar returnEmongolia = turn(emongolia);\n',
      'a.properties': 'turn:emongolia\n',
    },
    becomes: {
      'policy.xml': '<Attribute AttributeId="urn:emongolia:org" IncludeInResult="false" title="elaos"/>\n',
      'Claims.cs': 'const string Org = "urn:gov:emongolia:org";\nvar returnElaos = turn(elaos);\n',
      'a.properties': 'turn:elaos\n',
    },
    told: ['name-open urn'],
  },
];
