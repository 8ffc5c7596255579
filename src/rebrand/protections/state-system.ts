import { charClass } from '../char-class.ts';
import { type HitContext, runAround } from '../hit.ts';
import type { KeptSystem, Protection, Surroundings } from './protection.ts';

const isOfHost = charClass(/[A-Za-z0-9.\\-]/);
const isOfName = charClass(/[\p{L}\p{M}\p{N}_-]/u);

/**
 * A system of the donor's country (its data exchange, its sign-on, its banks) keeps its name and its hosts: nobody answers
 * under another. A rule of the plan for that very system is meant so.
 */
export const stateSystem: Protection = {
  code: 'state-system',
  soft: false,
  protects: (context, { systems }) => systems.length > 0 && systemAt(context, systems) !== undefined,
  reasonOf: (context, { systems }: Surroundings) => systemAt(context, systems)?.what ?? '',
};

function systemAt(context: HitContext, systems: readonly KeptSystem[]): KeptSystem | undefined {
  const host = runAround(context, isOfHost).text.replaceAll('\\', '').toLowerCase();
  const own = context.term.name.kind === 'domain' ? context.term.from.toLowerCase() : null;
  return systems.find(
    ({ names, hosts }) =>
      hosts.some((each) => isAt(host, each) && (own === null || !isAt(own, each))) ||
      names.some((each) => standsIn(context, each)),
  );
}

/** A host, or one below it. */
function isAt(host: string, system: string): boolean {
  return host === system || host.endsWith(`.${system}`);
}

/** Whether the hit is a part of the system's name there, and not all of it. */
function standsIn(context: HitContext, name: string): boolean {
  const run = runAround(context, isOfName);
  const before = lettersOf(run.text.slice(0, context.start - run.start)).length;
  const own = lettersOf(context.text.slice(context.start, context.end)).length;
  const letters = lettersOf(run.text);
  for (let at = letters.indexOf(name); at !== -1 && at <= before; at = letters.indexOf(name, at + 1)) {
    if (before + own <= at + name.length && own < name.length) return true;
  }
  return false;
}

function lettersOf(text: string): string {
  return text.replace(/[_-]/g, '').toLowerCase();
}
