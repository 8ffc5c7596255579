import * as z from 'zod';
import type { FactKey } from '../model/profile.ts';
import { FACT_KEYS, FACT_SCHEMAS, FACT_STATUSES } from './fact-schemas.ts';

const PROFILE_SCHEMA_ID = 'saphan.country/1';

const sources = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

type Group = { readonly [key: string]: Group | z.ZodType };

/**
 * The shape of a country's file. A leaf is a plain value, or `{value, status, source, as_of, note}`; `value: null` with
 * `status: unknown` says that nobody knows.
 */
export const profileSchema = z.strictObject({
  schema: z.literal(PROFILE_SCHEMA_ID),
  country: z.string().regex(/^[A-Z]{2}$/),
  sources: z.record(z.string(), z.unknown()).optional(),
  ...Object.fromEntries(Object.entries(groups()).map(([key, group]) => [key, schemaOf(group).optional()])),
});

/** What a leaf's long form may hold, with the schema of its value. */
function leafSchema(key: FactKey) {
  return z.strictObject({
    value: FACT_SCHEMAS[key].nullable(),
    status: z.enum(FACT_STATUSES).optional(),
    source: sources.optional(),
    as_of: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/)
      .optional(),
    note: z.string().optional(),
  });
}

function groups(): Group {
  const root: Record<string, Record<string, z.ZodType>> = {};
  for (const key of FACT_KEYS) {
    const [group, leaf] = key.split('.') as [string, string];
    root[group] = { ...root[group], [leaf]: z.union([FACT_SCHEMAS[key], leafSchema(key)]) };
  }
  return root;
}

function schemaOf(group: Group | z.ZodType): z.ZodType {
  if (group instanceof z.ZodType) return group;
  const entries = Object.entries(group).map(([key, each]) => [key, schemaOf(each).optional()] as const);
  return z.strictObject(Object.fromEntries(entries));
}
