import { address } from './address.ts';
import { clientId } from './client-id.ts';
import { cookieName } from './cookie-name.ts';
import { databaseName } from './database-name.ts';
import { deployedName } from './deployed-name.ts';
import { drawing } from './drawing.ts';
import { encoded } from './encoded.ts';
import { headerName } from './header-name.ts';
import { hostedRepository } from './hosted-repository.ts';
import { issuedName } from './issued-name.ts';
import { keptFile } from './kept-file.ts';
import { languageWord } from './language-word.ts';
import { legalLine } from './legal-line.ts';
import { licenceHeader } from './licence-header.ts';
import { linkScheme } from './link-scheme.ts';
import { migratedName } from './migrated-name.ts';
import { packageSource } from './package-source.ts';
import type { Protection } from './protection.ts';
import { registryImage } from './registry-image.ts';
import { registryName } from './registry-name.ts';
import { serialized } from './serialized.ts';
import { stateSystem } from './state-system.ts';
import { storageKey } from './storage-key.ts';
import { tokenIssuer } from './token-issuer.ts';
import { urn } from './urn.ts';
import { wire } from './wire.ts';

/** In the order in which they are asked: the first that applies gives the reason that is printed. */
export const PROTECTIONS: readonly Protection[] = [
  licenceHeader,
  legalLine,
  encoded,
  serialized,
  drawing,
  languageWord,
  wire,
  stateSystem,
  registryName,
  packageSource,
  hostedRepository,
  keptFile,
  migratedName,
  databaseName,
  linkScheme,
  issuedName,
  urn,
  address,
  registryImage,
  cookieName,
  headerName,
  clientId,
  tokenIssuer,
  deployedName,
  storageKey,
];
