import { byCodePoint } from '../model/by-code-point.ts';
import type { Catalog, CatalogEntry, State } from '../model/catalog.ts';
import { doubles } from './doubles.ts';
import type { Format, Parsed, SerializeOptions } from './format.ts';
import { blockOfEntry, isFuzzy } from './po/block-of-entry.ts';
import { compileTable } from './po/compile-table.ts';
import type { Block, Table } from './po/gettext.ts';
import { headerFields, readHeader } from './po/header.ts';
import { readTable } from './po/read-table.ts';
import { rowOfBlock } from './po/row-of-block.ts';

/** gettext's PO, as Poedit, Weblate and gettext's own tools read and write it. */
export const po: Format = { id: 'po', extensions: ['.po'], carries, parse, serialize };

function carries(entry: CatalogEntry): State | null {
  if (entry.state === 'obsolete') return 'obsolete';
  if (entry.target === '') return 'new';
  return isFuzzy(entry) ? 'needs-review' : 'translated';
}

function parse(bytes: Uint8Array): Parsed {
  const table = readTable(bytes);
  if ('fault' in table) return { rows: [], faults: [table] };
  const rows = [
    ...blocksOf(table.translations).map((block) => rowOfBlock(block, false)),
    ...blocksOf(table.obsolete).map((block) => rowOfBlock(block, true)),
  ];
  return {
    rows,
    faults: doubles(rows),
    ...readHeader(table.headers ?? {}),
  };
}

function blocksOf(section: Table['translations'] | undefined): readonly Block[] {
  return Object.values(section ?? {})
    .flatMap((byId) => Object.values(byId))
    .filter(({ msgid, msgctxt }) => msgid !== '' || msgctxt !== undefined);
}

function serialize(catalog: Catalog, { existing, delivery }: SerializeOptions = {}): Uint8Array {
  const old = existing === undefined ? undefined : readTable(existing);
  const before = old === undefined || 'fault' in old ? undefined : old;
  const header = before?.translations['']?.[''];
  const title = header?.comments?.translator;
  const entries = [...catalog.entries]
    .filter(({ context, source }) => context !== '' || source !== '')
    .sort(inFile);
  const [live, obsolete]: [Block[], Block[]] = [[], []];
  for (const entry of entries)
    (entry.state === 'obsolete' ? obsolete : live).push(blockOfEntry(entry, delivery !== undefined));
  const text = compileTable({
    headers: headerFields(catalog, before?.headers ?? {}, delivery),
    ...(title === undefined ? {} : { title }),
    live,
    obsolete,
  });
  // gettext-parser spells the charset in small letters, every other tool in capitals: it must not go to and fro.
  return new TextEncoder().encode(
    text.replace(
      '\n"Content-Type: text/plain; charset=utf-8\\n"',
      '\n"Content-Type: text/plain; charset=UTF-8\\n"',
    ),
  );
}

/**
 * Keyed entries by id; then hard-coded text by the text itself. Neither moves when code moves, so a file's history shows what was
 * translated and nothing else; and a text whose end was corrected stays where it was, which a hash would not.
 */
function inFile(a: CatalogEntry, b: CatalogEntry): number {
  const aKeyed = a.context === a.id;
  if (aKeyed !== (b.context === b.id)) return aKeyed ? -1 : 1;
  return (aKeyed ? 0 : byCodePoint(a.source, b.source)) || byCodePoint(a.id, b.id);
}
