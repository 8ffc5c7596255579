import * as z from 'zod';
import { type CountryModule, MODULE_ACTIONS } from '../model/country-module.ts';
import { yamlData } from './yaml-data.ts';

const text = z.string().min(1);

const schema = z.strictObject({
  schema: z.literal('saphan.modules/1'),
  country: z.string().regex(/^[A-Z]{2}$/),
  modules: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z0-9-]*$/),
      what: text,
      terms: z.array(z.string().min(3)),
      hosts: z.array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
      proposal: z.enum(MODULE_ACTIONS),
      reason: text,
      effect: text,
      source: text,
    }),
  ),
});

/** The systems of a country that others do not have, from our own file about it (YAML, schema saphan.modules/1). */
export function readModules(source: string, path: string): readonly CountryModule[] {
  return schema.parse(yamlData(source, path).data).modules;
}
