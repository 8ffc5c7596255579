import type { Circumstance } from '../circumstance.ts';
import { type Rule, rule } from '../rule.ts';
import { isProse } from '../shapes/prose.ts';
import { USER_ERROR } from '../words/calls.ts';
import { isErrorMessage, isValidationMessage } from './message.ts';

/** What is said where something went wrong, in Latin letters: to the one who asked, or to who looks after the program. */
export const ERROR_RULES: readonly Rule[] = [
  rule('validation', ['message', 'translate', 0.8], (at) => isValidationMessage(at) && isProse(at.words)),
  rule(
    'exception',
    ['message', 'translate', 0.65],
    (at) =>
      isErrorMessage(at) &&
      (USER_ERROR.test(at.context.callee ?? '') || isAnswer(at) || ASKS.test(at.words)) &&
      isProse(at.words) &&
      !isTechnicalMessage(at),
  ),
  rule('exception', ['message', 'translate', 0.62], (at) => isBehindCode(at) && isProse(at.words)),
  rule('developer-exception', ['log', 'keep', 0.75], (at) => isErrorMessage(at) || isFieldOfError(at)),
];

/**
 * `abort(403, 'Only clerks may do this.')`: Laravel and Flask show it on the page that they send instead; and errors that are
 * handed back as a result: `Error.Failure(code: "a", description: "…")`.
 */
function isAnswer({ context: { argument, callee = '', property } }: Circumstance): boolean {
  if (property === 'description' && /^Error\.[A-Z]\w*$/.test(callee)) return true;
  // `raise UploadError(title='…', detail='…')`: a heading is for a page.
  if (property === 'title' || property === 'heading') return true;
  return argument !== 0 && /(?:^|\.)abort$/.test(callee);
}

/**
 * `class RoomValidator { … throw new CustomException("LATE", "The date has to be later") }`: who looks through a request
 * tells the one who made it, and gives programs a code. Elsewhere it is a sentence of no other kind.
 */
function isBehindCode(at: Circumstance): boolean {
  const { argument, callee = '', type = '', function: inside = '' } = at.context;
  if (argument !== 1 || !/^new \w+(?:Exception|Error)$/.test(callee) || !isErrorMessage(at)) return false;
  if (isTechnicalMessage(at) || NAME_IN_TEXT.test(at.site.text) || OF_FAILURE.test(at.words.trim()))
    return false;
  return /Validators?$/.test(type) || /^validate(?:[A-Z]|$)/.test(inside) || isTold(at);
}

const OF_FAILURE = /^(?:Failed|Error|Exception|Unable|Could not)\b/i;

/** `throw new BusinessException(Code.CLOSED, "The application has been closed")`: a whole sentence, without a word of who writes programs. */
function isTold({ words, site, context }: Circumstance): boolean {
  if (OF_RUNTIME.test(context.callee ?? '') || !/^\p{Lu}\p{Ll}/u.test(words)) return false;
  return site.text.trim().split(/\s+/).length >= 4 && !OF_MACHINES.test(words);
}

const OF_RUNTIME =
  /^new (?:Illegal\w+|Runtime|IO|SQL|Json\w*|Parse|Null\w*|UnsupportedOperation|Timeout|Interrupted|Class\w*|Number\w*|Servlet|Unexpected\w*|Internal\w*|Argument\w*|InvalidOperation|NotSupported|Xml\w*|Type|Range|Syntax|Reference|Aggregate|Configuration\w*|Config\w*)(?:Exception|Error)$/;
const OF_MACHINES =
  /\b(?:null|nil|ids?|uuids?|guid|json|xml|ya?ml|csv|sql|ur[il]s?|requests?|responses?|tenant\w*|objects?|lists?|arrays?|strings?|parse\w*|parsing|api|services?|servers?|hosts?|config\w*|quer(?:y|ies)|index|params?|parameters?|arguments?|criteria|topics?|maps?|payload|mapping|persist\w*|exceptions?|errors?|fetch\w*|templates?|enums?|fields?|columns?|tables?|DB|database|cache|token|header|bean|class|methods?|types?|values?|master|slabs?|keys?|not supported|unsupported|unexpected|unknown)\b/i;

/** `Username not found. Please try again.`: nobody asks a log for anything. */
const ASKS =
  /\b(?:please|veuillez|por favor|silakan|mohon)\b|\b(?:try|log ?in|sign in) again\b|\byour (?:account|password|email|session|request|application)\b/i;

/** Upstream names and states in the message: written for whoever runs the system. */
function isTechnicalMessage({ words, context, site }: Circumstance): boolean {
  // `userId is required`, `x-client-id is missing`: whoever calls the service knows the field by its name.
  if (NAME_OF_FIELD.test(site.text.replace(/\{\d+\}/g, '')) || NAME_IN_TEXT.test(site.text)) return true;
  return (
    /\b(?:API|request|response|status|SQL|query|endpoint|token|config\w*|env|header|payload|undefined|null|key)\b/i.test(
      words,
    ) && /Service|Unavailable|Internal|Api|Http|Config/.test(context.callee ?? '')
  );
}

/** A word that begins a message and is none of any language. */
const NAME_OF_FIELD = /^["'`]?(?:[a-z]+(?:[A-Z][a-z\d]*)+|[a-z]+_[a-z_\d]+|x-[a-z-]+)["'`]?\s/;

/** `Please set DB_HOST`, `Please wrap it in <Shell>`, `Please call open()`, `rowCount is wrong` */
const NAME_IN_TEXT = /\b[a-z]+[A-Z]\w*|\b[A-Z]+_[A-Z_]+\b|<[A-Z]\w*|\w\(\)/;

/** `class PaymentError(HTTPException): description = "…"`, beside the messages that are handed to an error. */
function isFieldOfError({ context }: Circumstance): boolean {
  return (
    context.function === undefined &&
    CLASS_OF_ERROR.test(context.type ?? '') &&
    context.isModuleScope === true
  );
}

/** A form may be called `ReportOfProblem`. */
const CLASS_OF_ERROR = /(?:Error|Exception|Throwable|Failure|Fault)$/;
