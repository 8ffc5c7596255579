import { type PathRole, pathRole } from './path-role.ts';
import type { Script } from './script.ts';

/**
 * What a file is in its repository, as its path and what it declares tell. Where a donor writes in Latin letters a program
 * is no seed for lying in a folder that is called `data`: many keep there what fetches data and gets it ready to be shown.
 */
export function fileRole(path: string, text: string, script: Script | null): PathRole {
  const role = pathRole(path);
  if (role !== 'seed' || script !== null || !IN_DATA.test(path) || SEEDS.test(path)) return role;
  return PROGRAM.test(text) ? 'source' : role;
}

const IN_DATA = /(?:^|\/)data\/(?:.+\/)?[^/]+\.(?:[cm]?[jt]sx?|py|php|rb)$/;
const SEEDS = /seed|migrat|changelog|liquibase|flyway|initial|default|sample|demo|dump/i;
const PROGRAM =
  /^[ \t]*(?:export )?(?:default )?(?:abstract )?(?:class \w+ ?[\w<> ,]*\{|(?:async )?function \w+\(|class \w+[:(])/m;
