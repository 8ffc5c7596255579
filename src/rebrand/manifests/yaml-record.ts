import { parseDocument } from 'yaml';
import { record } from './json-record.ts';

/** A text of YAML as a record; empty where it is none, or cannot be read. */
export function yamlRecord(text: string): Readonly<Record<string, unknown>> {
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  return document.errors.length > 0 ? {} : record(document.toJS({ maxAliasCount: 100 }));
}
