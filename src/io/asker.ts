import { SaphanError } from '../model/error.ts';
import type { Streams } from './streams.ts';

/** Asks one thing; `flag` is what says the same without a terminal. */
export type Question = { readonly message: string; readonly flag: string; readonly fallback?: string };

export type Ask = {
  readonly input: (question: Question, validate?: (value: string) => string | true) => Promise<string>;
  readonly confirm: (question: Question) => Promise<boolean>;
  /** One of several; `fallback` is the value that is chosen at first. */
  readonly choose: <T extends string>(question: Question, choices: readonly Choice<T>[]) => Promise<T>;
};

export type Choice<T extends string> = { readonly value: T; readonly name: string };

/** Thrown when a person leaves a prompt with Ctrl-C. */
export const INTERRUPTED = Symbol('interrupted');

/** Whether there is anybody who could answer. */
export function canAsk(streams: Streams, mayAsk: boolean): boolean {
  return mayAsk && streams.stdin.isTTY === true && !streams.env['CI'];
}

/** Prompts on stderr, so that stdout stays the result; and only where somebody can answer. */
export function asker(streams: Streams, mayAsk: boolean): Ask {
  const ask = async <T>(question: Question, spec: Record<string, unknown>): Promise<T> => {
    if (!canAsk(streams, mayAsk)) {
      throw new SaphanError('no-terminal', { question: question.message, flag: question.flag });
    }
    // Loaded only when something is asked: it is a quarter of the time that a command takes to start.
    const { default: inquirer } = await import('inquirer');
    const prompt = inquirer.createPromptModule({ input: streams.stdin, output: streams.stderr });
    try {
      const answers = await prompt([{ name: 'answer', message: question.message, ...spec } as never]);
      return (answers as { answer: T }).answer;
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'ExitPromptError') throw INTERRUPTED;
      throw cause;
    }
  };
  return {
    input: (question, validate = () => true) =>
      ask<string>(question, { type: 'input', default: question.fallback, validate }),
    confirm: (question) => ask<boolean>(question, { type: 'confirm', default: true }),
    choose: (question, choices) =>
      ask(question, { type: 'select', choices, default: question.fallback, pageSize: 12, loop: false }),
  };
}
