import { Document, isMap, isScalar, type Pair, parseDocument, YAMLMap } from 'yaml';
import { byCodePoint } from '../model/by-code-point.ts';
import type { ConfigEntry, ConfigMap } from '../model/config.ts';
import { valueFromText } from './value-from-text.ts';

const HEAD = ` Every configuration variable of the donors, and where its value comes from. saphan scaffold adds what is new and marks
 what is gone; what people write here stays, comments too.

   class        country, brand, endpoint, secret, infra, feature, tuning or runtime: what the variable is for
   disposition  derived        from the country's facts: see value-from
                ask            somebody has to say it: write it after "value"
                secret         never in a file that git keeps: only its name is here
                keep           the donor's own value is right
                donor-default  the code falls back to the donor's own value: write another after "value"
                ignore         nothing to be done`;

/** The text of config.map.yaml. With the text that is there, comments and the order of an entry's keys stay. */
export function renderConfigMap(map: ConfigMap, existing = ''): string {
  const document = existing.trim() === '' ? emptyDocument() : parseDocument(existing, { version: '1.2' });
  const donors = mapIn(document, ['donors']);
  for (const donor of Object.keys(map.donors).sort(byCodePoint)) {
    const entries = mapIn(document, ['donors', donor]);
    for (const entry of map.donors[donor] ?? []) {
      const node = entries.get(entry.name, true);
      const isThere = isMap(node);
      const target = isThere ? node : new YAMLMap();
      if (!isThere) entries.set(document.createNode(entry.name), target);
      fill(document, target, fieldsOf(entry));
    }
    sortItems(entries);
  }
  sortItems(donors);
  return document.toString({ lineWidth: 0, nullStr: '' });
}

function emptyDocument(): Document {
  const document = new Document({ version: 1, donors: {} }, { version: '1.2' });
  document.commentBefore = HEAD;
  return document;
}

function mapIn(document: Document, path: readonly string[]): YAMLMap {
  const node = document.getIn(path, true);
  if (isMap(node)) return node as YAMLMap;
  const map = new YAMLMap();
  document.setIn(path, map);
  return map;
}

type Fields = Readonly<Record<string, string | boolean | null | readonly string[] | undefined>>;

function fieldsOf(entry: ConfigEntry): Fields {
  const { class: kind, disposition, valueFrom, value, note, services, sites, isGone } = entry;
  const isOpen = disposition === 'ask' || disposition === 'donor-default';
  return {
    class: kind,
    disposition,
    'value-from': valueFrom === undefined ? undefined : valueFromText(valueFrom),
    // An empty line shows where the answer belongs.
    value: value ?? (isOpen ? null : undefined),
    note,
    services,
    sites,
    gone: isGone === true ? true : undefined,
  };
}

function fill(document: Document, target: YAMLMap, fields: Fields): void {
  for (const [key, value] of Object.entries(fields)) {
    const old = target.get(key, true);
    if (value === undefined) target.delete(key);
    else if (Array.isArray(value)) {
      if (!sameList(old, value)) setField(document, target, key, value);
    } else if (
      !isScalar(old) ||
      (old.value === null ? null : String(old.value)) !== (value === null ? null : String(value))
    ) {
      setField(document, target, key, value);
    }
  }
}

function setField(document: Document, target: YAMLMap, key: string, value: unknown): void {
  const old = target.get(key, true);
  const node = document.createNode(value);
  if (isScalar(old) && isScalar(node) && old.comment != null) node.comment = old.comment;
  target.set(key, node);
}

function sameList(node: unknown, list: readonly string[]): boolean {
  const items = (node as { items?: readonly unknown[] } | undefined)?.items;
  return (
    items?.length === list.length &&
    items.every((item, i) => isScalar(item) && String(item.value) === list[i])
  );
}

function sortItems(map: YAMLMap): void {
  const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));
  map.items.sort((a, b) => byCodePoint(keyOf(a), keyOf(b)));
}
