const LICENCE_NAME = /^(?:(?:un)?licen[cs]es?|copying)(?:[._-].*)?$|^(?:notices?|patents)(?:\..*)?$/i;
/** Files of these kinds hold a component, a table or a message about licences (to drive, to trade), not a licence. */
const OTHER =
  /\.(?:[cm]?[jt]sx?|vue|svelte|java|kts?|py|rb|php|go|rs|cs|vb|swift|dart|scala|cc?|h|cpp|hpp|s?css|less|sql|json|ya?ml|xml|csv|properties|html?|graphql|proto|png|svg|jpe?g)$/i;

/** A licence text or a notice: `LICENSE`, `COPYING.txt`, or a file of REUSE's `LICENSES/`; not `license.ts`. */
export function isLicencePath(path: string): boolean {
  if (OTHER.test(path)) return false;
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  return LICENCE_NAME.test(name) || (name !== '' && segments.includes('LICENSES'));
}
