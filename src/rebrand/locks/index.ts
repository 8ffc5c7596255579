import { jsonLock, npmLock } from './json-lock.ts';
import type { Lock } from './sorted-list.ts';
import { tomlLock } from './toml-lock.ts';
import { yamlLock } from './yaml-lock.ts';

/** Every kind of lock file whose order an install can insist on. */
export const LOCKS: readonly Lock[] = [tomlLock, npmLock, jsonLock, yamlLock];
