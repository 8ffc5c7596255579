import type { Ask } from '../io/asker.ts';
import type { Streams } from '../io/streams.ts';
import type { Paint } from '../model/paint.ts';
import type { Report } from '../model/report.ts';
import type { Events } from './steps/events.ts';

/** The options that every command takes. */
export type Globals = {
  readonly dir?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly input?: boolean;
  readonly debug?: boolean;
};

/** What a command is given: where it runs, whom it may ask, and whom it tells how far it is. */
export type Context = {
  readonly streams: Streams;
  /** The directory that `-C` names, or the current one. */
  readonly dir: string;
  readonly events: Events;
  readonly ask: Ask;
  readonly paint: Paint;
};

/** A report and its words. `next` is the command that usually follows; `rows` are printed as JSON lines, and the words on stderr then. */
export type Answer = Report & {
  readonly text: string;
  readonly next?: string;
  readonly rows?: readonly unknown[];
};
