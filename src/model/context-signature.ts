import { unitId } from './unit-id.ts';

/** A short name for what stands around a text, equal for equal surroundings; how they are indented never matters. */
export function contextSignature(...parts: readonly string[]): string {
  return unitId(parts.map((part) => part.replace(/\s+/g, ' ').trim()).join('\n')).replace(/^u_/, 'c_');
}
