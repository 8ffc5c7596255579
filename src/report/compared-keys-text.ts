import type { ComparedKeys, LoneKey } from '../model/compared-keys.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { table } from './table.ts';

const SHOWN = 20;

/** How the keys of another tool compare with ours: numbers first, then each key that only one of the two found. */
export function comparedKeysText(compared: readonly ComparedKeys[], engine: string, paint: Paint): string {
  const head = ['donor', 'files', 'keys of both', `only ${engine}`, 'only saphan', 'its warnings'];
  const rows = compared.map(({ donor, files, both, onlyTheirs, onlyOurs, warnings }) =>
    [donor, files, both, onlyTheirs.length, onlyOurs.length, warnings.length].map(String),
  );
  const lists = compared.flatMap(({ onlyTheirs, onlyOurs }) => [
    listed(`Only ${engine} finds:`, onlyTheirs, paint),
    listed('Only saphan finds:', onlyOurs, paint),
  ]);
  return [
    table([head.map((cell) => paint.bold(cell)), ...rows]),
    ...lists.filter((list) => list !== ''),
  ].join('\n');
}

function listed(title: string, keys: readonly LoneKey[], paint: Paint): string {
  if (keys.length === 0) return '';
  const lines = keys
    .slice(0, SHOWN)
    .map(({ key, path, line }) => `    ${harmlessText(`${path}:${line}  ${key}`)}`);
  const rest = keys.length > SHOWN ? [`    … and ${keys.length - SHOWN} more (--json has them all)`] : [];
  return `${[paint.bold(title), ...lines, ...rest].join('\n')}\n`;
}
