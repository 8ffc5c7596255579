import * as z from 'zod';
import { FACT_KEYS } from '../countries/fact-schemas.ts';
import { parseValueFrom } from './value-from-text.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const entry = z.strictObject({
  class: z
    .enum(['country', 'brand', 'endpoint', 'secret', 'infra', 'feature', 'tuning', 'runtime'])
    .meta({ description: 'What the variable is for.' }),
  disposition: z
    .enum(['derived', 'ask', 'secret', 'keep', 'donor-default', 'ignore'])
    .meta({ description: 'Where its value comes from.' }),
  'value-from': z
    .string()
    .refine((value) => parseValueFrom(value) !== null, {
      message: `a fact (${FACT_KEYS.slice(0, 3).join(', ')} …), and "as" an encoding`,
    })
    .meta({ description: 'A fact of the country: time.zones as iana.' })
    .optional(),
  value: text.nullable().meta({ description: 'The answer. Never a secret.' }).optional(),
  note: z.string().optional(),
  services: z.array(z.string()).optional(),
  sites: z.array(z.string()).optional(),
  gone: z.boolean().optional(),
});

export type ConfigMapEntryFile = z.infer<typeof entry>;

/** config.map.yaml as people write it. */
export const configMapSchema = z
  .strictObject({
    version: z.literal(1),
    donors: z.record(z.string(), z.record(z.string(), entry).nullable()).nullable(),
  })
  .meta({ title: 'config.map.yaml' });

export const ENTRY_KEYS = Object.keys(entry.shape);
