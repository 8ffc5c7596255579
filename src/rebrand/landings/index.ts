import { appId } from './app-id.ts';
import { bundleId } from './bundle-id.ts';
import { container } from './container.ts';
import { dartPackage } from './dart-package.ts';
import { database } from './database.ts';
import { goModule } from './go-module.ts';
import { host } from './host.ts';
import { identifier } from './identifier.ts';
import { image } from './image.ts';
import type { Landing } from './landing.ts';
import { linkScheme } from './link-scheme.ts';
import { npmName } from './npm-name.ts';
import { packageLine } from './package-line.ts';
import { variable } from './variable.ts';

/** In the order in which they are asked: the first that a rename lands in says what it takes. */
export const LANDINGS: readonly Landing[] = [
  packageLine,
  appId,
  bundleId,
  linkScheme,
  host,
  database,
  dartPackage,
  goModule,
  npmName,
  image,
  variable,
  container,
  identifier,
];
