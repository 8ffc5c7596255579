import { columnKey } from '../../model/column-size.ts';
import type { Site } from '../../model/site.ts';

const NEAR = 4_000;

/** `knex('services').insert`, `DB::table('services')->insert`: the call, and what names the table before the text. */
const BY_TABLE: readonly { readonly callee: RegExp; readonly named: RegExp }[] = [
  {
    callee:
      /(?:^|[.:>])(?:knex|db|trx|table|into|from)\(\)\.(?:insert|insertOrIgnore|insertGetId|upsert|update|updateOrInsert)$/i,
    named: /\b(?:knex|db|trx|table|into|from)\(\s*['"]([\w.]+)['"]\s*\)/gi,
  },
  {
    callee: /(?:^|\.)(?:bulkInsert|bulkUpdate)$/,
    named: /\b(?:bulkInsert|bulkUpdate)\(\s*['"]([\w.]+)['"]\s*,/g,
  },
];
/** A client of Prisma: `prisma.serviceType.create({ data: { name: 'Төрөл' } })`. */
const PRISMA =
  /(?:^|\.)(?:prisma|db|tx|client|prismaClient)\.(\w+)\.(?:create|createMany|createManyAndReturn|upsert|update|updateMany)$/;
const PRISMA_DATA = /^(?:data|create|update)$/;

/** The column that a text is written into as it is, by `columnKey`; undefined where the file does not prove it. */
export function storedColumn(text: string, path: string, { span, context, kind }: Site): string | undefined {
  const { column, callee = '', property, within = [], use } = context;
  if (column !== undefined || kind === 'comment' || property === undefined) return column;
  if (use === 'value') {
    const [, model] = PRISMA.exec(callee) ?? [];
    if (model !== undefined && PRISMA_DATA.test(within[0] ?? '') && within.length === 1)
      return columnKey(modelName(model), property);
    const call = within.length === 0 ? BY_TABLE.find((each) => each.callee.test(callee)) : undefined;
    const table = call === undefined ? undefined : lastNamed(text, span.start, call.named);
    if (table !== undefined) return columnKey(table, property);
  }
  return path.endsWith('.json') && within[0] === 'fields' && within.length === 1
    ? ofFixture(text, span.start, property)
    : undefined;
}

/** Models are named apart from tables: nothing says that these are called alike. */
export function modelName(name: string): string {
  return `model ${name}`;
}

/** The last table that is named before a place, where no statement ends in between. */
function lastNamed(text: string, at: number, named: RegExp): string | undefined {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const last = [...before.matchAll(named)].at(-1);
  if (last === undefined || before.slice(last.index).includes(';')) return undefined;
  return last[1]!.split('.').at(-1);
}

/** `{ "model": "portal.service", "pk": 1, "fields": { … } }` of Django. */
function ofFixture(text: string, at: number, property: string): string | undefined {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const last = [...before.matchAll(/"model"\s*:\s*"(\w+\.\w+)"/g)].at(-1);
  if (last === undefined || before.slice(last.index).split('"fields"').length !== 2) return undefined;
  return columnKey(modelName(last[1]!), property);
}
