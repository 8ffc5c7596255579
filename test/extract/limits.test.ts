import { describe, expect, it } from 'vitest';
import { declaredColumns, mayDeclareColumns } from '../../src/extract/limits/declared-columns.ts';
import { mergeFacts } from '../../src/extract/merge-facts.ts';
import { surveyText } from '../../src/extract/survey-text.ts';
import { languageOf } from '../../src/languages/index.ts';
import { readLimitNote } from '../../src/model/limit-note.ts';
import { MONGOLIAN } from './survey.ts';

/** How long the texts of a tree may be, by text. */
function limits(
  ...files: readonly (readonly [string, string])[]
): Readonly<Record<string, readonly number[]>> {
  const { units } = mergeFacts(
    files.map(([path, text]) => surveyText({ path, text }, languageOf(path)!, MONGOLIAN)),
  );
  return Object.fromEntries(
    units.map(({ source, comments }) => [source, comments.flatMap((note) => readLimitNote(note) ?? [])]),
  );
}

const SQL_SEED = [
  'db/seeds/1.sql',
  "INSERT INTO service_types (id, name) VALUES (1, 'Иргэний бүртгэл');",
] as const;

describe('a text that is stored in a column', () => {
  it.each<readonly [string, string, string]>([
    ['SQL', 'db/create.sql', 'CREATE TABLE public.service_types (id int, name VARCHAR(40));'],
    [
      'JPA',
      'src/main/java/ServiceType.java',
      '@Entity\n@Table(name = "service_types")\npublic class ServiceType {\n  @NotNull\n  @Column(name = "name", nullable = false, length = 40)\n  private String title;\n  @Column(length = 9)\n  private Integer n;\n}',
    ],
    [
      'JPA in Kotlin',
      'src/ServiceType.kt',
      '@Entity\n@Table(name = "service_types")\nclass ServiceType(\n  @Id val id: Long,\n  @Column(length = 40)\n  @get:NotBlank\n  var name: String,\n)',
    ],
    [
      'TypeORM',
      'src/service-type.entity.ts',
      "@Entity('service_types')\nexport class ServiceType {\n  @Column('varchar', { length: 40 })\n  name: string;\n}",
    ],
    [
      'Prisma',
      'prisma/schema.prisma',
      'model ServiceType {\n  id Int @id\n  name String @db.VarChar(40)\n  other String\n  @@map("service_types")\n}',
    ],
    [
      'Laravel',
      'database/create.php',
      "<?php Schema::create('service_types', function (Blueprint $table) { $table->id(); $table->string('name', 40)->nullable(); $table->string('other'); });",
    ],
    [
      'Knex',
      'db/migrate.js',
      "exports.up = (knex) => knex.schema.createTable('service_types', (t) => { t.increments(); t.string('name', 40); });",
    ],
    [
      'Sequelize',
      'db/migrate.js',
      "module.exports = { up: (q, S) => q.createTable('service_types', { id: { type: S.INTEGER }, name: { type: S.STRING(40), allowNull: false } }) };",
    ],
    [
      'Django',
      'service/models.py',
      'class Types(models.Model):\n    name = models.CharField(verbose_name=_("name"), max_length=40)\n    class Meta:\n        db_table = "service_types"\n',
    ],
    [
      'Django by its own names',
      'service/models.py',
      'class Types(models.Model):\n    name = models.CharField(max_length=40)\n',
    ],
  ])('may be as long as it takes where %s says so in another file', (_, path, text) => {
    expect(limits([path, text], SQL_SEED)).toEqual({ 'Иргэний бүртгэл': [40] });
    expect(limits(SQL_SEED, [path, text])).toEqual({ 'Иргэний бүртгэл': [40] });
    expect(mayDeclareColumns(path, Buffer.from(text))).toBe(true);
  });

  const CREATE = ['db/1.sql', 'CREATE TABLE service_types (name VARCHAR(40), other VARCHAR(9));'] as const;

  it.each<readonly [string, string, string]>([
    [
      'Laravel',
      'database/seeders/S.php',
      "<?php DB::table('service_types')->insert([['id' => 1, 'name' => 'Иргэний бүртгэл'], ['id' => 2]]);",
    ],
    ['Knex', 'seeds/1.js', "await knex('service_types').insert([{ id: 1, name: 'Иргэний бүртгэл' }]);"],
    [
      'Sequelize',
      'seeders/1.js',
      "await queryInterface.bulkInsert('service_types', [{ id: 1, name: 'Иргэний бүртгэл' }], {});",
    ],
  ])('is told in a seed of %s', (_, path, text) => {
    expect(limits(CREATE, [path, text])).toEqual({ 'Иргэний бүртгэл': [40] });
  });

  it('is told in a seed of Prisma, by the name of the model', () => {
    const schema = 'model ServiceType {\n  name String @map("label") @db.VarChar(40)\n}';
    const seed = (at: string) => `await prisma.serviceType.create({ data: ${at} });`;
    const of = (at: string) => limits(['prisma/schema.prisma', schema], ['prisma/seed.ts', seed(at)]);
    expect(of("{ name: 'Иргэний бүртгэл' }")).toEqual({ 'Иргэний бүртгэл': [40] });
    expect(of("{ kind: { create: { name: 'Иргэний бүртгэл' } } }")).toEqual({ 'Иргэний бүртгэл': [] });
  });

  it('is told in a fixture of Django', () => {
    const models = 'class Kind(models.Model):\n    name = models.CharField(max_length=40)\n';
    const fixture = '[{"model": "land.kind", "pk": 1, "fields": {"name": "Иргэний бүртгэл"}}]';
    const of = (path: string) => limits([path, models], ['land/initial_data/kinds.json', fixture]);
    expect(of('land/models.py')).toEqual({ 'Иргэний бүртгэл': [40] });
    expect(of('tax/models.py')).toEqual({ 'Иргэний бүртгэл': [] });
  });

  it.each<readonly [string, readonly (readonly [string, string])[]]>([
    ['files say different things', [['db/2.sql', 'CREATE TABLE service_types (name VARCHAR(80));']]],
    ['a later file changes it', [['db/2.sql', 'ALTER TABLE service_types ALTER COLUMN name TYPE text;']]],
    [
      'a migration of a program changes it',
      [
        [
          'db/2.php',
          "<?php Schema::table('service_types', function ($table) { $table->text('name')->change(); });",
        ],
      ],
    ],
  ])('may be of any length where %s', (_, more) => {
    expect(limits(CREATE, SQL_SEED)).toEqual({ 'Иргэний бүртгэл': [40] });
    expect(limits(CREATE, SQL_SEED, ...more)).toEqual({ 'Иргэний бүртгэл': [] });
  });

  it('is nothing that a comment or another table tells', () => {
    const commented =
      '@Entity\n@Table(name = "service_types")\nclass A {\n  // @Column(length = 40)\n  String name;\n}';
    expect(limits(['A.java', commented], SQL_SEED)).toEqual({ 'Иргэний бүртгэл': [] });
    expect(limits(['a.sql', 'CREATE TABLE types (name VARCHAR(40));'], SQL_SEED)).toEqual({
      'Иргэний бүртгэл': [],
    });
    const joined = "INSERT INTO service_types (name) VALUES ('Иргэний ' || kind);";
    expect(Object.values(limits(CREATE, ['db/s.sql', joined]))).toEqual([[]]);
  });
});

describe('a text that something begins with', () => {
  it.each<readonly [string, string, string, readonly number[]]>([
    ['a column of SQL', 'a.sql', "CREATE TABLE t (a VARCHAR(20) DEFAULT 'Шинэ хүсэлт');", [20]],
    [
      'a column of JPA',
      'A.java',
      'class A { @Column(name = "a", length = 20) private String a = "Шинэ хүсэлт"; }',
      [20],
    ],
    [
      'a bean',
      'A.java',
      'class A { @NotNull @Size(min = 2, max = 20) private String a = "Шинэ хүсэлт"; }',
      [20],
    ],
    ['a data class', 'A.kt', 'data class A(@field:Size(max = 20) val a: String = "Шинэ хүсэлт")', [20]],
    [
      'a class of NestJS',
      'a.dto.ts',
      "class A { @IsString() @MaxLength(20) a: string = 'Шинэ хүсэлт'; }",
      [20],
    ],
    [
      'a property of C#',
      'A.cs',
      'class A { [Required, MaxLength(20)] public string B { get; set; } = "Шинэ хүсэлт"; }',
      [20],
    ],
    [
      'a field of Django',
      'models.py',
      'class A(models.Model):\n    a = models.CharField(max_length=20, default="Шинэ хүсэлт")\n',
      [20],
    ],
    [
      'a column of Laravel',
      'a.php',
      "<?php $table->string('a', 20)->nullable()->default('Шинэ хүсэлт');",
      [20],
    ],
    ['a column of Knex', 'a.js', "t.string('a', 20).notNullable().defaultTo('Шинэ хүсэлт');", [20]],
    [
      'a column of Sequelize',
      'a.js',
      "const A = { a: { type: DataTypes.STRING(20), defaultValue: 'Шинэ хүсэлт' } };",
      [20],
    ],
    [
      'a field of Prisma',
      'a.prisma',
      'model A {\n  a String @default("Шинэ хүсэлт") @db.VarChar(20)\n  b String @db.VarChar(9)\n}',
      [20],
    ],
    ['a schema of zod', 'a.ts', "const a = z.string().min(1).max(20).default('Шинэ хүсэлт');", [20]],
    ['a schema of Joi', 'a.js', "const a = Joi.string().trim().default('Шинэ хүсэлт').max(20);", [20]],
    [
      'a schema of yup',
      'a.js',
      "const a = { b: yup.string().max(5), c: yup.string().default('Шинэ хүсэлт') };",
      [],
    ],
    [
      'a number that is no length',
      'a.ts',
      "const a = z.array(z.string()).max(2).default(['Шинэ хүсэлт']);",
      [],
    ],
    ['another field', 'A.java', 'class A { @Size(max = 20) String a; String b = "Шинэ хүсэлт"; }', []],
  ])('%s', (_, path, text, expected) => {
    expect(limits([path, text])).toEqual({ 'Шинэ хүсэлт': expected });
  });
});

describe('what defines columns', () => {
  it('costs time in proportion to its length', () => {
    const hard = [
      '/*',
      '@Entity(',
      '@Column(a ',
      '@Entity class A ',
      "Schema::create('a'",
      'a: { ',
      'a = CharField(',
    ];
    for (const piece of hard)
      for (const path of ['A.java', 'a.php', 'a.js', 'land/models.py', 'a.prisma']) {
        const marks = "@Entity @db. max_length Schema::create('a' createTable('a' ";
        const started = performance.now();
        declaredColumns(path, marks + piece.repeat(40_000));
        expect(performance.now() - started).toBeLessThan(2_000);
      }
  });
});
