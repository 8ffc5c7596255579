import { charClass } from '../char-class.ts';
import { type HitContext, lineBefore, runAround } from '../hit.ts';
import { lastAnswer } from '../last-answer.ts';

const isOfImage = charClass(/[A-Za-z0-9._:/@-]/);
/** Where an image is taken from a registry: `FROM owner/portal`, `image: ghcr.io/owner/portal`. */
const TAKEN =
  /(?:^\s*FROM\s+(?:--\S+\s+)?|--from=|\b(?:image|container|newName)["']?\s*:\s*["']?)[A-Za-z0-9._:/@-]*$/;
/** How the values of a chart of Helm say it. */
const VALUES = /(?:^|\/)values[\w.-]*\.ya?ml$/;
const OF_VALUES = /\brepository["']?\s*:\s*["']?[A-Za-z0-9._:/-]*$/;

/** Hosts that hold nothing but images: what is named under one is taken from there, in any command of any script. */
const REGISTRY =
  /^(?:ghcr\.io|docker\.io|quay\.io|(?:[\w-]+\.)?gcr\.io|mcr\.microsoft\.com|public\.ecr\.aws|[\w-]+\.azurecr\.io|[\w-]+\.pkg\.dev|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com|registry\.gitlab\.com|registry\.digitalocean\.com)\//;

/** How all of these end, without which no line has one. */
const mentionsHost = lastAnswer((line) => /\.(?:io|com|dev|aws)\//.test(line));

/** The image that a hit stands in, as it is written where it is taken from a registry or an owner there; null elsewhere. */
export function imageAt(context: HitContext): string | null {
  if (!context.line.includes('/')) return null;
  const before = lineBefore(context);
  if (!TAKEN.test(before) && !(VALUES.test(context.path) && OF_VALUES.test(before))) return null;
  const { text } = runAround(context, isOfImage);
  return text.includes('/') ? text : null;
}

/** The same wherever the host of a registry stands before it. */
export function imageOfRegistry(context: HitContext): string | null {
  if (!mentionsHost(context.line)) return null;
  const { text } = runAround(context, isOfImage);
  return REGISTRY.test(text) ? text : null;
}
