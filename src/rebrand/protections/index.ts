import { address } from './address.ts';
import { databaseName } from './database-name.ts';
import { encoded } from './encoded.ts';
import { keptFile } from './kept-file.ts';
import { legalLine } from './legal-line.ts';
import { licenceHeader } from './licence-header.ts';
import type { Protection } from './protection.ts';
import { registryName } from './registry-name.ts';
import { wire } from './wire.ts';

/** In the order in which they are asked: the first that applies gives the reason that is printed. */
export const PROTECTIONS: readonly Protection[] = [
  licenceHeader,
  legalLine,
  encoded,
  wire,
  registryName,
  keptFile,
  address,
  databaseName,
];
