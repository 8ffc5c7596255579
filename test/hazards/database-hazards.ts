import type { Hazard } from './hazard.ts';

/** What databases hold under its name. */
export const DATABASE_HAZARDS: readonly Hazard[] = [
  {
    name: 'a database schema with the name of the brand',
    donor: { 'Org.java': '@Table(name = "ORG", schema = "ITC_EMONGOLIA")\n' },
    told: ['name-open database-name'],
  },
  {
    name: 'a column that a mapping names and a query elsewhere',
    donor: {
      'Ref.java': '@Column(name = "EMONGOLIA_ID") String id;\n',
      'q.sql.ts': "const q = 'EMONGOLIA_ID';\n",
    },
    told: ['name-open database-name'],
  },
  {
    name: 'an applied migration',
    donor: { 'prisma/migrations/1_init/migration.sql': "CREATE TABLE a (b TEXT DEFAULT 'emongolia');\n" },
    told: ['name-kept migration'],
  },
  {
    name: 'what an applied migration makes, in queries, settings and prose',
    donor: {
      'migrations/001_init.up.sql':
        '-- emongolia_comment\nCREATE SCHEMA emongolia_core;\nCREATE TABLE emongolia_core.tokens (emongolia_token TEXT);\n',
      'queries/token.sql':
        '-- name: GetEmongoliaToken :one\nSELECT emongolia_token FROM emongolia_core.tokens;\n',
      'store.go':
        'const get = `select emongolia_token from emongolia_core.tokens`\nvar emongolia_comment = 1\n',
      'job.yaml': 'env:\n  - name: SCHEMA\n    value: emongolia_core\n  - name: APP\n    value: emongolia\n',
      'setup.md': 'helm install --set schema=emongolia_core emongolia\n',
      'fixtures/emongolia_core.tokens.yml': '- emongolia_token: a\n',
    },
    becomes: {
      'queries/token.sql':
        '-- name: GetElaosToken :one\nSELECT emongolia_token FROM emongolia_core.tokens;\n',
      'store.go': 'const get = `select emongolia_token from emongolia_core.tokens`\nvar elaos_comment = 1\n',
      'job.yaml': 'env:\n  - name: SCHEMA\n    value: emongolia_core\n  - name: APP\n    value: elaos\n',
      'setup.md': 'helm install --set schema=emongolia_core elaos\n',
    },
    told: ['name-kept migration', 'name-kept migrated-name'],
  },
  {
    name: 'a table of one word that a migration makes without quotes',
    donor: {
      'migrations/001_init.up.sql':
        'CREATE TABLE IF NOT EXISTS public.emongolia (id INT);\nALTER TABLE emongolia ADD name TEXT;\n',
      'reports/all.sql':
        'SELECT emongolia.id FROM emongolia\nJOIN users u ON u.id = emongolia.id;\nINSERT INTO emongolia (id) VALUES (1);\n',
      'store.py':
        'from emongolia import core\nGET = "SELECT id FROM emongolia WHERE id = %s"\nSET = "UPDATE emongolia SET name = %s"\n',
      'store.ts':
        "import { run } from './emongolia';\nexport const get = `\n  SELECT *\n  FROM\n    emongolia\n`;\nlog('select one from the list, update emongolia');\n",
      'Row.java': '@Table(name = "emongolia")\nclass Row {}\n',
      'repo.java': '@Query("SELECT e FROM Emongolia e")\nclass Emongolia {}\n',
    },
    becomes: {
      'store.py':
        'from elaos import core\nGET = "SELECT id FROM emongolia WHERE id = %s"\nSET = "UPDATE emongolia SET name = %s"\n',
      'store.ts':
        "import { run } from './elaos';\nexport const get = `\n  SELECT *\n  FROM\n    emongolia\n`;\nlog('select one from the list, update elaos');\n",
      'repo.java': '@Query("SELECT e FROM Elaos e")\nclass Elaos {}\n',
    },
    told: ['name-kept migration', 'name-kept migrated-name'],
  },
  {
    name: 'migrations that are programs: their files, their classes and what they make',
    donor: {
      'database/migrations/2021_05_27_101031_create_emongolia_news_table.php':
        "<?php\nuse Emongolia\\Schema;\nclass CreateEmongoliaNewsTable {\n$t->text('emongolia_footer');\n}\n",
      'app/News.php': '<?php\npublic $emongolia_footer;\n$x->emongolia_footer = emongolia();\n',
      'core/migrations/0044_add_emongolia_flag.py': "import emongolia.core\nname='emongolia_flag'\n",
      'core/migrations/0045_next.py': "dependencies = [('core', '0044_add_emongolia_flag')]\n",
      'core/models.py': 'emongolia_flag = Field()\nemongolia_other = 1\n',
    },
    becomes: {
      'database/migrations/2021_05_27_101031_create_emongolia_news_table.php':
        "<?php\nuse Elaos\\Schema;\nclass CreateEmongoliaNewsTable {\n$t->text('emongolia_footer');\n}\n",
      'app/News.php': '<?php\npublic $emongolia_footer;\n$x->emongolia_footer = elaos();\n',
      'core/migrations/0044_add_emongolia_flag.py': "import elaos.core\nname='emongolia_flag'\n",
      'core/models.py': 'emongolia_flag = Field()\nelaos_other = 1\n',
    },
    told: ['name-open database-name', 'name-kept migrated-name'],
  },
  {
    name: 'the path of a file that is called as a column is',
    donor: {
      'Ref.java': '@Column(name = "emongolia_url") String url;\nq("emongolia_url");\n',
      'app/models/emongolia_url.rb': 'x\n',
      '.lint.yml': "exclude:\n  - 'app/models/emongolia_url.rb'\n",
    },
    becomes: {
      'Ref.java': '@Column(name = "emongolia_url") String url;\nq("emongolia_url");\n',
      'app/models/emongolia_url.rb': ['app/models/elaos_url.rb', null],
      '.lint.yml': "exclude:\n  - 'app/models/elaos_url.rb'\n",
    },
    told: ['name-open database-name', 'name-one-sided'],
  },
  {
    name: 'a database that scripts take from its server by name',
    donor: {
      'move.js':
        "db = conn.getDB('emongolia')\nconst db2 = client.db('emongolia')\nlog.getData('emongolia')\n",
      'move.py': 'forms = session.get_forms("emongolia")\n',
    },
    becomes: {
      'move.js': "db = conn.getDB('emongolia')\nconst db2 = client.db('emongolia')\nlog.getData('elaos')\n",
      'move.py': 'forms = session.get_forms("elaos")\n',
    },
    told: ['name-open database-name'],
  },
  {
    name: 'a password that a variable holds, in a shell, a pipeline and a makefile',
    donor: {
      'run.sh': 'export EMONGOLIA_DB_PASS=${EMONGOLIA_DB_PASS:-""}\nexport DB_PASSWORD=$EMONGOLIA_PW\n',
      'ci.yml': 'env:\n  DB_PASS: ${{secrets.EMONGOLIA_PW}}\n',
      Makefile: 'DB_PASS=$(EMONGOLIA_PW)\n',
    },
    becomes: {
      'run.sh': 'export ELAOS_DB_PASS=${ELAOS_DB_PASS:-""}\nexport DB_PASSWORD=$ELAOS_PW\n',
      'ci.yml': 'env:\n  DB_PASS: ${{secrets.ELAOS_PW}}\n',
      Makefile: 'DB_PASS=$(ELAOS_PW)\n',
    },
  },
  {
    name: 'the user of a database and the password, in the connection and beside it',
    donor: {
      'compose.yml':
        'environment:\n  POSTGRES_PASSWORD: emongolia\n  PGPASSWORD: emongolia\n  DATABASE_URL: postgresql://emongolia:emongolia@db:5432/x\n  ADMIN_PASSWORD: emongolia\n',
      'job.yaml':
        '- name: POSTGRES_DATABASE\n  value: emongolia\n- name: OIDC_CLIENT_ID\n  value: "emongolia"\n',
    },
    becomes: {
      'compose.yml':
        'environment:\n  POSTGRES_PASSWORD: emongolia\n  PGPASSWORD: emongolia\n  DATABASE_URL: postgresql://emongolia:emongolia@db:5432/x\n  ADMIN_PASSWORD: elaos\n',
    },
    told: ['name-open database-name', 'name-open client-id'],
  },
  {
    name: 'a variable of the donor’s own that names a database',
    donor: {
      '.env': 'EMONGOLIA_DB=emongolia\nEMONGOLIA_DBG=emongolia\n',
      'k8s.yaml': 'env:\n  - { name: EMONGOLIA_DATABASE, value: "emongolia" }\n',
    },
    becomes: {
      '.env': 'ELAOS_DB=emongolia\nELAOS_DBG=elaos\n',
      'k8s.yaml': 'env:\n  - { name: ELAOS_DATABASE, value: "emongolia" }\n',
    },
    told: ['name-open database-name'],
  },
  {
    name: 'a migration of Flyway that lies anywhere',
    donor: {
      'emongolia/sql/V1_2__emongolia_users.sql': "CREATE TABLE t (a varchar(9) DEFAULT 'emongolia');\n",
      'emongolia/sql/seed.sql': "INSERT INTO t VALUES ('emongolia');\n",
    },
    becomes: {
      'emongolia/sql/V1_2__emongolia_users.sql': ['elaos/sql/V1_2__emongolia_users.sql', null],
      'emongolia/sql/seed.sql': ['elaos/sql/seed.sql', "INSERT INTO t VALUES ('elaos');\n"],
    },
    told: ['name-kept migration'],
  },
  {
    name: 'the names of a script of SQL: roles, schemas, whose they are and who may read them',
    donor: {
      'setup.sql':
        'CREATE ROLE emongolia_writer LOGIN;\nCREATE SCHEMA emongolia AUTHORIZATION emongolia_writer;\nCREATE DATABASE emongolia OWNER emongolia_writer;\nALTER DEFAULT PRIVILEGES FOR ROLE emongolia_writer IN SCHEMA emongolia GRANT SELECT ON TABLES TO emongolia_viewer;\nGRANT SELECT ON ALL TABLES IN SCHEMA emongolia TO emongolia_viewer;\nSET search_path TO public, emongolia;\n-- all of e-Mongolia\n',
      'run.sh':
        'psql -U emongolia_writer -d emongolia -f setup.sql\npg_dump emongolia > out.sql\necho emongolia\n',
    },
    becomes: {
      'setup.sql':
        'CREATE ROLE emongolia_writer LOGIN;\nCREATE SCHEMA emongolia AUTHORIZATION emongolia_writer;\nCREATE DATABASE emongolia OWNER emongolia_writer;\nALTER DEFAULT PRIVILEGES FOR ROLE emongolia_writer IN SCHEMA emongolia GRANT SELECT ON TABLES TO emongolia_viewer;\nGRANT SELECT ON ALL TABLES IN SCHEMA emongolia TO emongolia_viewer;\nSET search_path TO public, emongolia;\n-- all of e-Laos\n',
      'run.sh':
        'psql -U emongolia_writer -d emongolia -f setup.sql\npg_dump emongolia > out.sql\necho elaos\n',
    },
    told: ['name-open database-name'],
  },
  {
    name: 'how frameworks are told of a database, its schema and its user',
    donor: {
      'config/database.yml':
        'production:\n  adapter: postgresql\n  database: emongolia_live\n  username: emongolia\n  pool: 5\n',
      'config/database.php': "<?php\nreturn ['pgsql' => ['database' => env('DB_DATABASE', 'emongolia')]];\n",
      'appsettings.json':
        '{ "ConnectionStrings": { "Main": "Server=x;Database=EMongolia;User Id=emongolia;Pooling=true" } }\n',
      'settings.py':
        'DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": "emongolia"}}\nDSN = "dbname=emongolia user=emongolia host=x"\n',
      'application.yml':
        'datasource:\n  url: jdbc:oracle:thin:@x:1521/EMONGOLIA\n  username: EMONGOLIA\nclient:\n  username: emongolia\n',
      'persistence.xml': '<property name="hibernate.default_schema" value="EMONGOLIA"/>\n',
      'knexfile.js': "module.exports = { database: process.env.POSTGRES_DB || 'emongolia' };\n",
    },
    becomes: {
      'application.yml':
        'datasource:\n  url: jdbc:oracle:thin:@x:1521/EMONGOLIA\n  username: EMONGOLIA\nclient:\n  username: elaos\n',
    },
    told: ['name-open database-name'],
  },
  {
    name: 'a variable of the program or of the environment that holds the name of a database',
    donor: {
      'a.ts':
        'const emongoliaBase = load();\nconst dbName = emongoliaBase;\nconnect({ database: emongoliaBase, url: `postgres://${emongoliaBase}@x/main` });\n',
      'compose.yml': 'environment:\n  POSTGRES_DB: ${EMONGOLIA_BASE}\n',
      '.env.sample': 'EMONGOLIA_BASE=x\n',
    },
    becomes: {
      'a.ts':
        'const elaosBase = load();\nconst dbName = elaosBase;\nconnect({ database: elaosBase, url: `postgres://${elaosBase}@x/main` });\n',
      'compose.yml': 'environment:\n  POSTGRES_DB: ${ELAOS_BASE}\n',
      '.env.sample': 'ELAOS_BASE=x\n',
    },
  },
  {
    name: 'a reference of Rails, whose column no migration spells out, and the schema that lists it',
    donor: {
      'db/migrate/20240101000000_create_visits.rb':
        'create_table :visits do |t|\n  t.references :emongolia_guest\nend\n',
      'db/schema.rb':
        'create_table "visits" do |t|\n  t.bigint "emongolia_guest_id"\n  t.string "emongolia_note"\nend\n',
      'app/visit.rb': 'Visit.where(emongolia_guest_id: 1, emongolia_note: nil)\n',
    },
    told: ['name-open database-name'],
  },
  {
    name: 'a column of Room and the query for it',
    donor: {
      'Guest.kt':
        '@ColumnInfo(name = "emongolia_guests_id") val emongoliaGuest: Int\n@Query("SELECT * FROM guests WHERE emongolia_guests_id = :id")\n',
      'schemas/1.json': '{ "columnName": "emongolia_guests_id" }\n',
    },
    becomes: {
      'Guest.kt':
        '@ColumnInfo(name = "emongolia_guests_id") val elaosGuest: Int\n@Query("SELECT * FROM guests WHERE emongolia_guests_id = :id")\n',
    },
    told: ['name-open database-name'],
  },
  {
    name: 'a database that a pipeline makes',
    donor: {
      'ci.yml':
        'env:\n  DATABASE_URL: postgres://a:b@x:5432/emongolia_trial\nrun: |\n  psql <<EOT\n  CREATE DATABASE emongolia_trial TEMPLATE t;\n  EOT\n  echo emongolia\n',
    },
    becomes: {
      'ci.yml':
        'env:\n  DATABASE_URL: postgres://a:b@x:5432/emongolia_trial\nrun: |\n  psql <<EOT\n  CREATE DATABASE emongolia_trial TEMPLATE t;\n  EOT\n  echo elaos\n',
    },
    told: ['name-open database-name'],
  },
  {
    name: 'a database that a script waits for',
    donor: {
      'wait.sh':
        'while [ `psql $1 -c "\\l" | grep emongolia | wc -l` -eq 0 ]; do sleep 1; done\npsql -lqt | cut -d \\| -f 1 | grep -qw emongolia\nls | grep emongolia\n',
    },
    becomes: {
      'wait.sh':
        'while [ `psql $1 -c "\\l" | grep emongolia | wc -l` -eq 0 ]; do sleep 1; done\npsql -lqt | cut -d \\| -f 1 | grep -qw emongolia\nls | grep elaos\n',
    },
    told: ['name-open database-name'],
  },
];
