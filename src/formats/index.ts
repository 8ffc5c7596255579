import type { Format } from './format.ts';
import { po } from './po.ts';

/** Every format that a catalog or a delivery may be in. */
export const FORMATS: readonly Format[] = [po];
