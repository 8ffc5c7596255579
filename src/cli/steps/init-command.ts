import { harmlessText } from '../../model/harmless.ts';
import type { NameSuggestion } from '../../model/scan-result.ts';

/** The command that usually follows a look at a donor, ready for a shell. */
export function initCommand(source: string, names: readonly NameSuggestion[]): string {
  const name = names.find(({ kind }) => kind === 'word') ?? names[0];
  const flags = name === undefined ? [] : ['--name', quote(`${name.name}=…`)];
  return harmlessText(['saphan init DIR --donor', quote(source), '--country la', ...flags].join(' '));
}

function quote(text: string): string {
  return /^[\w./:@+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
