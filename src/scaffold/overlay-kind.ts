export type OverlayKind = 'env' | 'properties' | 'yaml' | 'text';

/** How a file of the overlay is read: by keys where it has any. */
export function overlayKind(path: string): OverlayKind {
  if (/(?:^|\/)\.env(?:[.-]|$)/.test(path)) return 'env';
  if (path.endsWith('.properties')) return 'properties';
  return /\.ya?ml$/.test(path) ? 'yaml' : 'text';
}
