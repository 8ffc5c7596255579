import { decisionsJsonSchema } from '../../decide/decisions-json-schema.ts';
import { planJsonSchema } from '../../plan/json-schema.ts';
import { sortedJson } from '../../plan/sorted-json.ts';

/** Where a workspace keeps the schema of its plan: an editor without a network completes keys by it. */
export const SCHEMA_FILE = '.saphan/saphan.schema.json';

/** The same for decisions.yaml. */
export const DECISIONS_SCHEMA_FILE = '.saphan/decisions.schema.json';

export function decisionsSchemaText(): string {
  return `${sortedJson(decisionsJsonSchema(), 2)}\n`;
}

export function schemaText(): string {
  return `${sortedJson(planJsonSchema(), 2)}\n`;
}
