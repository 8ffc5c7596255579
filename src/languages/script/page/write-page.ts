import type { Site } from '../../../model/site.ts';
import { writeHtml } from '../../html/write-html.ts';
import { writeSite } from '../write-site.ts';

const QUOTING = /^page (\S+) /;

/** What to write over a segment of a script's site, which may stand in a page in a literal; see `Language.write`. */
export function writePage(site: Site, index: number, text: string): string | null {
  const page = QUOTING.exec(site.quoting);
  if (page === null) return writeSite(site, index, text);
  const [head, quoting] = page;
  const written = writeHtml({ ...site, quoting: site.quoting.slice(head.length) }, index, text);
  return written === null ? null : writeSite({ ...site, quoting: quoting! }, index, written);
}
