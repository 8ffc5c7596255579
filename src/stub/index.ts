import { java } from './java.ts';
import { php } from './php.ts';
import { script } from './script.ts';
import type { Stubber } from './stubber.ts';

/** Every language in which a system can answer that it is not available. */
export const STUBS: readonly Stubber[] = [script, java, php];
