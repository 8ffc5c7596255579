import type { ConfigClass } from '../model/config.ts';

/** All classes, in the order in which people want to read of them. */
export const CONFIG_CLASSES: readonly ConfigClass[] = [
  'country',
  'brand',
  'endpoint',
  'secret',
  'infra',
  'feature',
  'tuning',
  'runtime',
];
