import type { Circumstance } from '../circumstance.ts';
import { inFiles, type Rule, rule } from '../rule.ts';
import { ofNames } from '../words/of-names.ts';
import { READABLE_PROPERTY } from '../words/properties.ts';
import { isErrorMessage } from './message.ts';

/** What reads like a text, and is a word of the program: names of its events, and what it says to who writes it. */
export const PROGRAM_WORD_RULES: readonly Rule[] = [
  ...inFiles(
    ({ language }) => /^(?:typescript|vue|svelte)$/.test(language),
    [
      rule('identifier', ['technical', 'keep', 0.85], isNameOfAction),
      rule('identifier', ['technical', 'keep', 0.75], isSpelledConstant),
      rule('looked-up', ['technical', 'keep', 0.75], isFoundInTable),
      rule('looked-up', ['technical', 'keep', 0.7], isSortedBy),
    ],
  ),
  rule('log-call', ['log', 'keep', 0.8], ({ context }) => LOGS.test(context.callee ?? '')),
  rule('developer-exception', ['log', 'keep', 0.75], isForDeveloper),
  rule('log-call', ['log', 'keep', 0.8], isNameOfMeasured),
  rule('no-evidence', ['technical', 'keep', 0.9], ({ site }) => /^Bearer(?: \{0\})? ?$/.test(site.text)),
];

/** `LOAD_ROOMS = '[Rooms] Load Rooms'`, `createAction('[Rooms] Load')`: how NgRx and its kin call what happens, the place first. */
function isNameOfAction({ context, site }: Circumstance): boolean {
  if (site.kind !== 'string' || !/^\[[^\][]{1,60}\] ?\p{L}[^.!?]*$/u.test(site.text)) return false;
  const { variable = '', property, callee, type, function: inside } = context;
  if (callee !== undefined) return MAKES_ACTION.test(callee);
  if ((property ?? variable) === 'type') return true;
  if (property !== undefined || inside !== undefined) return false;
  return type !== undefined || /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$|^log/.test(variable);
}

const MAKES_ACTION = /(?:^|\.)(?:create|define|make|type)?Action(?:Creator|Group)?$/;

/** `enum Event { ROOM_OPENED = 'room opened' }`: in small letters the name of the constant, said once more. */
function isSpelledConstant({ context, site, words }: Circumstance): boolean {
  const { type, variable = '', function: inside, property, callee } = context;
  if (site.kind !== 'string' || type === undefined || inside !== undefined) return false;
  if (property !== undefined || callee !== undefined || !/^\p{Ll}[^.!?,:]*$/u.test(words)) return false;
  // `enum RoleText { ARoom = 'a room' }` says what it is.
  if (READABLE_PROPERTY.has(type)) return false;
  return /^\p{Lu}/u.test(variable) && lettersOf(variable) === lettersOf(words);
}

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** `findValue(row, 'Date of birth')`: the head of a column in what somebody else has written. */
function isFoundInTable({ context, site }: Circumstance): boolean {
  return site.kind === 'string' && !READABLE_PROPERTY.has(context.property) && FINDS.test(context.callee);
}

const FINDS = ofNames(
  /(?:^|\.)(?:find|look_?[uU]p|search|get)(?:Cell|Column|Row)?(?:Value|Column|Cell|Colonne|Valeur|Spalte|Coluna|Columna|Kolonne)(?:Index|In|Of|From|By[A-Z]\w*)?$/,
);

/** `const sortOrder = ['Agree', 'Hard to say', 'Disagree']`: what comes from elsewhere is put in its order. */
function isSortedBy({ context, site, words }: Circumstance): boolean {
  const { variable, property, callee } = context;
  if (site.kind !== 'string' || property !== undefined || callee !== undefined) return false;
  return ORDER.test(variable) && !/[.!?…:]$/u.test(words);
}

const ORDER = ofNames(
  /^(?:sort_?[oO]|[oO])rder$|[a-z](?:Sort|Display)Order$|(?:^|[a-z])[rR]ekkef[øo]lge$|(?:^|[a-z])[rR]eihenfolge$|(?:^|[a-z])[vV]olgorde$|(?:^|_)(?:SORT|DISPLAY)_ORDER$/,
);

/** `class AnalyticsScreens { static const rooms = 'All rooms'; }`: what is counted, as those call it who look at the figures. */
function isNameOfMeasured({ context, site }: Circumstance): boolean {
  const { type = '', function: inside, property, callee } = context;
  if (site.kind !== 'string' || inside !== undefined || callee !== undefined || property !== undefined)
    return false;
  return MEASURED.test(type);
}

const MEASURED =
  /(?:[aA]nalytics|[mM]atomo|[tT]elemetry|[tT]racking)(?:(?:Screen|Page|View|Event|Action)(?:Names?|Keys?|s)|Event|Action|Categor(?:y|ies)|Constants?|Dimensions?|Propert(?:y|ies))$/;

/** `logVisit({ text: 'Gave up' })`; `logIn` lets somebody in. */
const LOGS = /(?:^|\.)log(?!In|On|Out|Off|ical|istics)[A-Z]\w*$/;

/** `throw new Error('useRooms: outside of RoomProvider')`, `Unknown room: {0}`: names of the code, values behind a colon, and what a server stops with. */
function isForDeveloper(at: Circumstance): boolean {
  const { callee = '', statement } = at.context;
  if (!PLAIN_ERROR.test(callee) || !isErrorMessage(at)) return false;
  const { text } = at.site;
  if (!ON_PAGE.test(at.path) && !ADDRESSES.test(text)) return true;
  if (statement !== 'throw') return false;
  return /\p{L}: ?["'`]?\{\d+\}["'`]?\.?$/u.test(text) || /(?:^|[\s"'`(])[a-z]+[A-Z]\w*/.test(text);
}

/** Where a person may be told what was caught; servers answer a plain error with a page of their own. */
const ON_PAGE =
  /\.(?:[jt]sx|vue|svelte)$|\.component\.ts$|(?:^|[/_-])(?:front(?:[-_]?end)?|client|web|webapp|web-?client|ui|app|pages|components|hooks|composables|stores?|views)(?:[/_-])/i;

/** What asks somebody for something, or speaks to somebody. */
const ADDRESSES =
  /\b(?:please|your?|veuillez|merci de|vous|vos|votre|réessay\w+|bitte|Sie|Ihre?[nmrs]?|por favor|você|seus?|suas?|tente|usted|intente|inténte\w+|vennligst|du|din|prøv|vänligen|försök|alstublieft|probeer|uw?|silakan|mohon|anda)\b/iu;

const PLAIN_ERROR = /^(?:new )?(?:Error|TypeError|RangeError|ReferenceError|SyntaxError)$/;
