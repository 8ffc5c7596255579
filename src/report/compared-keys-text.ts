import { sayIn } from '../messages/say-in.ts';
import { SUMMARY_WORDS } from '../messages/summary-words.ts';
import type { ComparedKeys, LoneKey } from '../model/compared-keys.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { heads } from './heads.ts';
import { table } from './table.ts';

const SHOWN = 20;

/** How the keys of another tool compare with ours: numbers first, then each key that only one of the two found. */
export function comparedKeysText(compared: readonly ComparedKeys[], engine: string, paint: Paint): string {
  const say = sayIn(paint.translate);
  const { onlyTheirs, onlyOurs } = SUMMARY_WORDS;
  const head = heads(
    ['donor', 'files', 'keys of both', 'only {engine}', 'only saphan', 'its warnings'],
    paint,
    {
      engine,
    },
  );
  const rows = compared.map(({ donor, files, both, onlyTheirs: theirs, onlyOurs: ours, warnings }) =>
    [donor, files, both, theirs.length, ours.length, warnings.length].map(String),
  );
  const lists = compared.flatMap(({ onlyTheirs: theirs, onlyOurs: ours }) => [
    listed(say(onlyTheirs, { engine }), theirs, paint),
    listed(say(onlyOurs), ours, paint),
  ]);
  return [table([head, ...rows]), ...lists.filter((list) => list !== '')].join('\n');
}

function listed(title: string, keys: readonly LoneKey[], paint: Paint): string {
  if (keys.length === 0) return '';
  const lines = keys
    .slice(0, SHOWN)
    .map(({ key, path, line }) => `    ${harmlessText(`${path}:${line}  ${key}`)}`);
  const more = sayIn(paint.translate)(SUMMARY_WORDS.moreInJson, { count: keys.length - SHOWN });
  const rest = keys.length > SHOWN ? [`    ${more}`] : [];
  return `${[paint.bold(title), ...lines, ...rest].join('\n')}\n`;
}
