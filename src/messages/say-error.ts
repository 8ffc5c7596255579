import type { SaphanError } from '../model/error.ts';
import type { Translate } from '../model/translate.ts';
import { ERRORS, type ErrorWords } from './errors.ts';
import { retell } from './retell.ts';
import { fill } from './say.ts';
import { WHY_WORDS } from './why-words.ts';

export function sayError(error: SaphanError, translate?: Translate): ErrorWords {
  const words = ERRORS[error.code];
  const args = withKind(translate === undefined ? error.args : retold(error, translate), translate);
  return { what: fill(words.what, { ...args }, translate), help: fill(words.help, { ...args }, translate) };
}

/** A kind of fault in its words; a value that is none of ours stays. */
function withKind(args: object, translate: Translate | undefined): object {
  if (!('kind' in args) || typeof args.kind !== 'string') return args;
  return { ...args, kind: fill(WHY_WORDS[args.kind] ?? args.kind, {}, translate) };
}

/** Its args, of which some are sentences of ours: machines read them in English, people in their language. */
function retold({ code, args }: SaphanError, translate: Translate): object {
  if (code === 'bad-flag' && 'reason' in args) return { ...args, reason: retell(args.reason, translate) };
  if (code === 'usage' && 'message' in args) return { ...args, message: retell(args.message, translate) };
  if (code === 'no-terminal' && 'question' in args)
    return { ...args, question: retell(args.question, translate) };
  return args;
}
