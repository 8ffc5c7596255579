import { type HitContext, lineBefore } from '../hit.ts';
import type { Protection } from './protection.ts';

type Place = {
  readonly file: RegExp;
  readonly before: RegExp;
  /** Whether what the value's key is may stand on the line above. */
  readonly isBelow?: boolean;
};

/** Where a build or a server asks for a thing by the name that it got elsewhere. */
const PLACES: readonly Place[] = [
  // A key in a store of keys, which is a binary.
  {
    file: /\.(?:gradle|kts|properties|ya?ml|xml|sh|json)$/,
    before: /\b(?:key[-_.]?alias|keyAlias)["']?\s*(?:[:=(]|\s)\s*["']?[\w.-]*$/i,
  },
  { file: /\.(?:sh|ya?ml|gradle|kts)$/, before: /\bkeytool\b.*\s-alias\s+["']?[\w.-]*$/ },
  // A profile that Apple signs.
  {
    file: /\.(?:pbxproj|xcconfig)$|(?:^|\/)(?:Fastfile|Matchfile|[^/]*\.plist)$/,
    before: /\bPROVISIONING_PROFILE(?:_SPECIFIER)?["']?\s*(?:\[[^\]]*\])?["']?\s*[=:]\s*["']?[^"';]*$/,
  },
  // A project of Firebase: its buckets and hosts are called after it.
  {
    file: /(?:^|\/)google-services\.json$/,
    before: /"(?:project_id|storage_bucket|firebase_url)"\s*:\s*"[^"]*$/,
  },
  {
    file: /(?:^|\/)GoogleService-Info\.plist$/,
    before: /<key>(?:PROJECT_ID|STORAGE_BUCKET|DATABASE_URL)<\/key>\s*<string>[^<]*$/,
    isBelow: true,
  },
  { file: /(?:^|\/)\.firebaserc$/, before: /:\s*"[^"]*$/ },
  // Projects of services that look at code, catch errors or translate.
  { file: /./, before: /\bsonar\.(?:projectKey|organization)\s*[:=]\s*["']?[\w.:-]*$/ },
  { file: /\.ya?ml$/, before: /\bsonar[-\w]*\b.*\s\/[ko]:["']?[\w.:-]*$/ },
  { file: /(?:^|\/)\.?sentry(?:clirc|\.properties)$/, before: /\b(?:project|org)\s*=\s*[\w-]*$/ },
  { file: /(?:^|\/)\.tx\/config$/, before: /^\s*\[[^\]]*$/m },
];

/**
 * The name of something that somebody has issued under it, outside of the tree: a key in its store, a profile that Apple
 * signs, a project of a cloud or another service. Under another name there is none until the recipient has one.
 */
export const issuedName: Protection = {
  code: 'issued-name',
  soft: true,
  protects: (context) => context.term.name.kind === 'word' && PLACES.some((place) => isAt(place, context)),
};

function isAt({ file, before, isBelow }: Place, context: HitContext): boolean {
  if (!file.test(context.path)) return false;
  if (before.test(lineBefore(context))) return true;
  if (isBelow !== true) return false;
  const { text, start, lineStart } = context;
  const above = text.lastIndexOf('\n', lineStart - 2) + 1;
  return before.test(text.slice(Math.max(above, start - 400), start));
}
