import { createHash } from 'node:crypto';
import { jsonRecord, record } from '../manifests/json-record.ts';

/** The fields of a composer.json that Composer's own lock depends on. */
const RELEVANT = `conflict extra minimum-stability name prefer-stable provide replace repositories require require-dev version`;

/**
 * The `content-hash` that Composer writes for a composer.json: MD5 of its relevant fields as PHP's `json_encode` has them.
 * null where JSON alone does not tell what PHP would write: of fractions, and of keys that PHP takes for numbers.
 */
export function composerHash(manifest: string): string | null {
  const content = jsonRecord(manifest);
  const kept = RELEVANT.split(' ').filter((field) => content[field] !== undefined && content[field] !== null);
  const { platform } = record(content['config']);
  const config = platform === undefined || platform === null ? [] : [['config', { platform }] as const];
  const rows = [...config, ...kept.map((field) => [field, content[field]] as const)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  if (rows.length === 0) return null;
  const said = encoded(Object.fromEntries(rows));
  return said === null ? null : createHash('md5').update(said).digest('hex');
}

function encoded(value: unknown): string | null {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  if (typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return joined('[', value.map(encoded), ']');
  const rows = Object.entries(record(value));
  // PHP reads an empty object as an empty array, and a key of digits as a number.
  if (rows.length === 0) return '[]';
  if (rows.some(([key]) => /^-?\d+$/.test(key))) return null;
  const members = rows.map(([key, each]) => {
    const said = encoded(each);
    return said === null ? null : `${quoted(key)}:${said}`;
  });
  return joined('{', members, '}');
}

function joined(open: string, parts: readonly (string | null)[], close: string): string | null {
  return parts.includes(null) ? null : open + parts.join(',') + close;
}

/** Slashes and all letters beyond ASCII are escaped. */
function quoted(text: string): string {
  return JSON.stringify(text)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
