import { languageOf } from '../../languages/index.ts';
import { segmentTexts } from '../../model/segment-texts.ts';
import type { Site } from '../../model/site.ts';

/** The edits that let a literal of a file say something else; null where it cannot, or its holes would have to move. */
export function literalEdits(path: string, site: Site, said: string) {
  if (said === '') return null;
  if (said === site.text) return [];
  const parts = segmentTexts({ text: said, holes: site.holes });
  if (parts === null || parts.length !== site.segments.length) return null;
  const edits = parts.map((part, index) => ({
    span: site.segments[index]!,
    text: languageOf(path)?.write(site, index, part) ?? null,
  }));
  return edits.every((edit): edit is typeof edit & { text: string } => edit.text !== null) ? edits : null;
}
