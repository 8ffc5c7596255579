import type { Format } from './format.ts';
import { po } from './po.ts';
import { xlsx } from './xlsx.ts';

/** Every format that a catalog or a delivery may be in. */
export const FORMATS: readonly Format[] = [po, xlsx];
