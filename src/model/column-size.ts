/** How many characters a column of a database takes, by `columnKey`; null where that is not known any more. */
export type ColumnSize = { readonly column: string; readonly size: number | null };

/** A column by the names of its table and its own, however they are spelled: `service_type.Name` is `servicetype.name`. */
export function columnKey(table: string, column: string): string {
  return `${plain(table)}.${plain(column)}`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_"`[\]]/g, '');
}
