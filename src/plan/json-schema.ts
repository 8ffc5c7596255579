import * as z from 'zod';
import { planSchema } from './plan-schema.ts';

/** The JSON Schema of saphan.yaml, for completion in editors: draft 7 is what all of them know. */
export function planJsonSchema(): object {
  return z.toJSONSchema(planSchema, { target: 'draft-7', io: 'input' });
}
