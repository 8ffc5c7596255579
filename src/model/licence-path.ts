const LICENCE_NAME = /^(?:(?:un)?licen[cs]es?|copying)(?:[._-].*)?$|^(?:notices?|patents)(?:\..*)?$/i;
/** Files of these kinds hold a component, a page, a rule, a table or a message about licences (to drive, to trade), not a licence. */
const OTHER =
  /\.(?:[cm]?[jt]sx?|vue|svelte|java|kts?|groovy|gradle|py|rb|php|phtml|go|rs|cs|vb|swift|dart|scala|cc?|h|cpp|hpp|s?css|less|sh|bat|ps1|sql|json|ya?ml|toml|xml|xsd|xslt?|wsdl|csv|properties|resx|pot?|strings|html?|xhtml|jspx?|jspf|tagx?|gsp|ftlh?|vm|cshtml|razor|as[cp]x|erb|haml|slim|pug|twig|hbs|mustache|ejs|njk|liquid|j2|tpl|jrxml|rptdesign|drl|bpmn|dmn|feature|graphql|proto|prisma|png|svg|jpe?g|gif|ico|webp)$/i;

/** A licence text or a notice: `LICENSE`, `COPYING.txt`, or a file of REUSE's `LICENSES/`; not `license.ts`. */
export function isLicencePath(path: string): boolean {
  if (OTHER.test(path)) return false;
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  return LICENCE_NAME.test(name) || (name !== '' && segments.includes('LICENSES'));
}
