import { CommanderError } from 'commander';
import { fsFailure, pathOf } from '../io/fs-failure.ts';
import { colours, type Streams } from '../io/streams.ts';
import { INTERFACE_WORDS } from '../messages/interface-words.ts';
import { fill, sayDataFault, sayPlace } from '../messages/say.ts';
import { sayError } from '../messages/say-error.ts';
import { sayIn } from '../messages/say-in.ts';
import { USAGE_WORDS } from '../messages/usage-words.ts';
import { type Fault, isSaphanError, SaphanError } from '../model/error.ts';
import { harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { redact } from '../model/redact.ts';
import type { Envelope, EnvelopeError } from '../model/report.ts';
import type { Translate } from '../model/translate.ts';
import { VERSION } from '../model/version.ts';
import { planFaultWords } from '../plan/fault-words.ts';
import type { PlanFaultCode } from '../plan/plan-fault.ts';
import { findingsText } from '../report/findings-text.ts';
import type { Answer, Globals } from './context.ts';
import { paint } from './paint.ts';

const BUG_EXIT = 70;

/** Prints what a command came to: the envelope, or its words and the next step. All of it is redacted first. */
export function printAnswer(streams: Streams, globals: Globals, answer: Answer, translate?: Translate): void {
  if (globals.json === true) {
    const { command, ok, findings, result } = answer;
    streams.stdout.write(envelope({ schema: 1, saphan: VERSION, command, ok, findings, result }));
    return;
  }
  for (const row of answer.rows ?? []) streams.stdout.write(`${json(row)}\n`);
  // Words beside rows would be in the way of the program that reads these.
  if (answer.rows === undefined) print(streams.stdout, answer.text);
  else if (globals.quiet !== true) print(streams.stderr, answer.text);
  if (answer.next !== undefined && globals.quiet !== true) {
    const { dim } = colours(streams.stderr, streams.env, globals.color);
    const say = sayIn(translate);
    print(streams.stderr, `${dim(say(INTERFACE_WORDS.next))} ${say(answer.next)}\n`);
  }
}

/** Prints a failure and returns its exit code. What is no error of ours is a bug, and said to be one. */
export function printFailure(
  streams: Streams,
  globals: Globals,
  command: string,
  cause: unknown,
  translate?: Translate,
): number {
  const error = asError(cause);
  const exit = error?.exit ?? BUG_EXIT;
  if (globals.json === true) {
    const findings = error?.findings ?? [];
    const told = error === null ? bug(cause) : envelopeError(error);
    streams.stdout.write(
      envelope({ schema: 1, saphan: VERSION, command, ok: false, findings, result: null, error: told }),
    );
  } else if (!(cause instanceof CommanderError)) {
    const shown = paint(colours(streams.stderr, streams.env, globals.color), translate);
    print(streams.stderr, error === null ? bugText(cause, shown) : errorText(error, shown));
  }
  if (globals.debug === true && cause instanceof Error) print(streams.stderr, `${cause.stack ?? ''}\n`);
  return exit;
}

function print(stream: NodeJS.WriteStream, text: string): void {
  stream.write(redact(text));
}

function envelope(value: Envelope): string {
  return `${json(value, 2)}\n`;
}

/** Redacted text by text, before JSON escapes the quotes and line breaks by which a secret is known. */
function json(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_, each: unknown) => (typeof each === 'string' ? redact(each) : each),
    indent,
  );
}

function asError(thrown: unknown): SaphanError | null {
  // What the file system refuses is no fault of ours, wherever it is met.
  const path = pathOf(thrown);
  const cause = path === undefined ? thrown : fsFailure(path, thrown);
  if (isSaphanError(cause)) return cause;
  if (!(cause instanceof CommanderError)) return null;
  // Where no command is named commander shows its help, which an envelope does not hold.
  const message =
    cause.code === 'commander.help' ? USAGE_WORDS.noCommand : cause.message.replace(/^error: /, '');
  return new SaphanError('usage', { message });
}

function errorText(error: SaphanError, paint: Paint): string {
  const { translate } = paint;
  const { what, help } = sayError(error, translate);
  const faults = error.faults.flatMap((fault) => {
    const words = sayFault(fault, translate);
    return [harmlessText(`${sayPlace(fault.place)}: ${words.what}`), harmlessText(`  ${words.help}`)];
  });
  const lines = [
    ...faults,
    `${findingsText(error.findings, paint, 20)}${paint.red('saphan:')} ${harmlessText(what)} (${error.code})`,
    `${paint.bold(fill(INTERFACE_WORDS.help, {}, translate))} ${harmlessText(help)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function envelopeError(error: SaphanError): EnvelopeError {
  const { what, help } = sayError(error);
  return {
    code: error.code,
    message: what,
    help,
    args: { ...error.args },
    ...(error.place === undefined ? {} : { place: error.place }),
    faults: error.faults.map((fault) => {
      const words = sayFault(fault);
      return { code: fault.code, message: words.what, help: words.help, place: fault.place };
    }),
  };
}

function bug(cause: unknown): EnvelopeError {
  return { code: 'bug', message: messageOf(cause), help: INTERFACE_WORDS.bug, args: {}, faults: [] };
}

function bugText(cause: unknown, { translate }: Paint): string {
  const { help, bug } = INTERFACE_WORDS;
  const say = (words: string) => fill(words, {}, translate);
  return `saphan: ${harmlessText(messageOf(cause))} (bug)\n${say(help)} ${say(bug)}\n`;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function sayFault(fault: Fault, translate?: Translate): { readonly what: string; readonly help: string } {
  return (
    sayDataFault(fault, translate) ??
    planFaultWords[fault.code as PlanFaultCode](fault.args, sayIn(translate))
  );
}
