import type { Command } from 'commander';
import type { Answer, Context, Globals } from './context.ts';

/** Runs a command's work and prints it; given by main. */
export type Run = (
  command: string,
  globals: Globals,
  handler: (context: Context) => Promise<Answer>,
) => Promise<void>;

/** One verb: its words and options on the program, its work handed to `run`. */
export type Register = (program: Command, run: Run) => void;

export const ADAPT = 'Adapting a donor:';
export const TRANSLATE = 'Translators’ files:';
export const CHECK = 'Checking and proving:';
