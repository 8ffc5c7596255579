/** Where a donor calls itself something, in the words that people read. */
export type ClueKind =
  | 'name of the source'
  | 'npm scope'
  | 'npm name'
  | 'name of the root package'
  | 'Java package'
  | 'Maven name'
  | 'app id'
  | 'Go module'
  | 'heading'
  | 'title'
  | 'app name'
  | 'container name'
  | 'environment prefix'
  | 'proto package'
  | 'host'
  | 'subdomain';

/** One such place and what stands there, as written. */
export type Clue = { readonly kind: ClueKind; readonly text: string; readonly path: string };

/**
 * How far one clue of a kind goes towards a name, where 2 is enough: a scope is nobody's by chance, but a host, a
 * container or a heading may be somebody else's, or just say what the thing does.
 */
export const WEIGHTS: Readonly<Record<ClueKind, number>> = {
  'name of the source': 2,
  'npm scope': 2,
  'npm name': 1,
  'name of the root package': 2,
  'Java package': 2,
  'Maven name': 1,
  'app id': 2,
  'Go module': 2,
  heading: 1,
  title: 1,
  'app name': 2,
  'container name': 1,
  'environment prefix': 1,
  'proto package': 1,
  host: 1,
  subdomain: 1,
};

export const ENOUGH = 2;

/** Others' names stand there as often as the donor's own: these support a name, and never make one. */
export const SUPPORTING: ReadonlySet<ClueKind> = new Set([
  'host',
  'subdomain',
  'container name',
  'environment prefix',
]);
