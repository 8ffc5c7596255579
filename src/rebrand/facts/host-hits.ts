import type { FactHit } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import { isComment } from './fact-context.ts';
import type { RawFact } from './fact-search.ts';
import type { WholeFile } from './judge-fact.ts';

const NAMESPACE =
  /(?:xmlns(?::[\w.-]+)?|namespace(?:URI)?|schemaLocation|soapAction|QName)\s*[=:(]\s*["']?[^"'\n]*$/i;

/** Hosts of the donor's state: each is somebody's machine, so it is told and never replaced by a rule for facts. */
export function hostHits(
  path: string,
  text: string,
  raw: readonly RawFact[],
  whole: WholeFile,
  at: (start: number) => Place,
): readonly FactHit[] {
  return raw.flatMap(({ term, start, end }): FactHit[] => {
    if (term.form !== 'host' || /^[\w-]|^\.\w/.test(text.slice(end, end + 2))) return [];
    const front = /(?:[a-z0-9-]+\.)*$/i.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
    // `mygov.mn` is another domain.
    if (front === '' && /[\w-]$/.test(text.slice(0, start).slice(-1))) return [];
    const from = start - front.length;
    const line = text.slice(Math.max(text.lastIndexOf('\n', from) + 1, from - 400), from);
    const isWire = NAMESPACE.test(line) || path.endsWith('.wsdl') || path.endsWith('.xsd');
    const isRemark = isComment({ before: line, path });
    const why = whole?.why ?? (isWire ? 'wire' : isRemark ? 'comment' : 'state-host');
    return [
      {
        kind: 'hosts',
        fact: term.fact,
        start: from,
        end,
        spelling: text.slice(from, end).toLowerCase(),
        becomes: null,
        confidence: 'certain',
        verdict: why === 'state-host' ? 'open' : 'left',
        why,
        place: at(from),
      },
    ];
  });
}
