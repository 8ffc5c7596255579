import { planJsonSchema } from '../../plan/json-schema.ts';
import { sortedJson } from '../../plan/sorted-json.ts';

/** Where a workspace keeps the schema of its plan: an editor without a network completes keys by it. */
export const SCHEMA_FILE = '.saphan/saphan.schema.json';

export function schemaText(): string {
  return `${sortedJson(planJsonSchema(), 2)}\n`;
}
