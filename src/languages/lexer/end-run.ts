import { chainOf } from './chain.ts';
import type { CodeReader } from './code-reader.ts';
import type { Frame } from './frame.ts';

/** Ends an expression of joined texts at one level before a token, and notes the sentence that it makes. */
export function endRun(reader: CodeReader, frame: Frame, at: number): void {
  if (frame.pluses > 0 && frame.literals > 0) {
    const { joint, rules } = reader;
    const joining = { joint, joinsNeighbours: rules.joinsNeighbours === true };
    const chain = chainOf(reader.tokens, frame.run, at, reader.siteOf, joining);
    if (chain !== null) reader.chains.push(chain);
  }
  frame.pluses = 0;
  frame.literals = 0;
  frame.run = at + 1;
}
