import type { SourceFile } from '../model/file.ts';
import { objectId } from '../model/objects/object-id.ts';
import type { ObjectFormat } from '../model/snapshot.ts';
import { withEdits } from '../model/with-edits.ts';
import type { Outcome } from './outcome.ts';
import type { DerivePorts } from './ports.ts';
import { splice } from './splice.ts';

/** Hands the edited file on, and notes its id. */
export function writeOutcome(
  file: SourceFile,
  outcome: Outcome,
  format: ObjectFormat,
  ports: Pick<DerivePorts, 'onChange' | 'named' | 'write'>,
): Outcome {
  if (outcome.edits.length === 0) return outcome;
  if (ports.onChange !== undefined) {
    const after = withEdits(file.text(), outcome.edits);
    ports.onChange({ from: file.path, to: file.path, before: file, after, edits: outcome.edits });
  }
  if (!ports.named) return outcome;
  const bytes = splice(file, outcome.edits);
  const oid = objectId('blob', bytes, format);
  ports.write('blob', oid, bytes);
  return { ...outcome, oid };
}
