import type { State } from '../../model/catalog.ts';
import { unitIdOf } from '../../model/unit-id.ts';
import type { Row } from '../format.ts';
import type { Block } from './gettext.ts';
import { type HandOver, readHandOverNote } from './hand-over-note.ts';
import { readPrevious } from './previous.ts';
import { readReferences } from './reference.ts';

/** What a block says. Of plural forms the first one counts: Lao has but one. */
export function rowOfBlock(block: Block, isObsolete: boolean): Row {
  const { msgid, msgctxt = '', comments = {} } = block;
  const target = block.msgstr?.[0] ?? '';
  const extracted = lines(comments.extracted);
  const handOver = extracted.map(readHandOverNote).find((each) => each !== null) ?? null;
  const isFuzzy = lines(comments.flag).some((line) =>
    line.split(',').some((flag) => flag.trim() === 'fuzzy'),
  );
  const previous = readPrevious(comments.previous);
  return {
    id: unitIdOf(msgid, msgctxt),
    context: msgctxt,
    source: msgid,
    target,
    state: isObsolete ? 'obsolete' : stateOf(target, isFuzzy, handOver),
    ...(previous === undefined ? {} : { previous }),
    remarks: lines(comments.translator),
    notes: extracted.filter((note) => readHandOverNote(note) === null),
    places: readReferences(comments.reference ?? ''),
    ...(handOver ?? {}),
  };
}

function stateOf(target: string, isFuzzy: boolean, handOver: HandOver | null): State {
  // PO knows only fuzzy and not fuzzy. Where that mark is as we wrote it, the state is what it was.
  const was = handOver?.baseState;
  if (target === '') return was === 'do-not-translate' ? was : 'new';
  const wasFuzzy = was === 'needs-review' || was === 'draft';
  if (was !== undefined && was !== 'new' && was !== 'obsolete' && wasFuzzy === isFuzzy) return was;
  return isFuzzy ? 'needs-review' : 'translated';
}

function lines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
