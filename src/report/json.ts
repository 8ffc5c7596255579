import type { Envelope } from '../model/report.ts';
import { VERSION } from '../model/version.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

/** The answer that --json prints: schemas/envelope.schema.json. */
export const json: Reporter = {
  id: 'json',
  write({ ok, findings, result }) {
    const envelope: Envelope = { schema: 1, saphan: VERSION, command: 'check', ok, findings, result };
    return jsonText(envelope);
  },
};
