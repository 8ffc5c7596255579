import type { Register } from '../program.ts';
export const scan: Register = () => undefined;
