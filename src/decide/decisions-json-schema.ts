import * as z from 'zod';
import { decisionsSchema } from './decisions-schema.ts';

/** The JSON Schema of decisions.yaml, for completion in editors: draft 7 is what all of them know. */
export function decisionsJsonSchema(): object {
  return z.toJSONSchema(decisionsSchema, { target: 'draft-7', io: 'input' });
}
