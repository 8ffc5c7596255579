import type { Register } from '../program.ts';
export const names: Register = () => undefined;
