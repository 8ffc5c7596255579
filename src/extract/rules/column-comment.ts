import type { SiteContext } from '../../model/site.ts';
import type { Circumstance } from '../circumstance.ts';

/** What a migration or a mapping says about a table to those who look into the database. */
export function isColumnComment({ context, path }: Circumstance): boolean {
  const { callee = '', annotation = '', property } = context;
  if (callee.endsWith('HasComment') || annotation === 'Comment') return true;
  if (isHistoryOfModel(context, path)) return true;
  if (/(?:^|\.)change_(?:column|table)_comment$/.test(callee)) return true;
  // `db/schema.rb`: what Rails writes down of all migrations together.
  const isMigration = () =>
    /(?:^|\/)(?:\w+_)?(?:migrations?|migrate)\/|(?:^|\/)db\/(?:\w+_)?schema\.rb$/i.test(path);
  // `table.Column<DateTime>(type: "timestamp with time zone")`
  if (/^(?:type|oldType|defaultValueSql|computedColumnSql)$/.test(property ?? '') && /Column$/.test(callee))
    return isMigration();
  if (callee.endsWith('comment') && /(?:^|[.>])comment$/.test(callee)) return isMigration();
  // Generic methods of .NET are called in ways that hide their name: `table.Column<int>(comment: "…")`.
  return (
    (property === 'comment' || property === 'oldComment') &&
    (isMigration() || /(?:^|\.)(?:define|addColumn|createTable|Column|column)$/.test(callee || annotation))
  );
}

/** What Django's migrations repeat of the models, which alone say it to people; data is put in by their functions and by `RunSQL`. */
function isHistoryOfModel({ type, function: inside, callee = '' }: SiteContext, path: string): boolean {
  if (type !== 'Migration' || inside !== undefined || !/(?:^|\/)migrations\/\w+\.py$/.test(path))
    return false;
  return !/(?:^|\.)RunSQL$/.test(callee);
}
