import type { Circumstance } from '../circumstance.ts';
import { listOf } from '../surroundings.ts';
import { CODED_PROPERTY } from '../words/properties.ts';
import { endingIn } from '../words/vocabulary.ts';

/** Whether a place is the label of one of several parts, which the name of the place says in another way than by its end. */
export function isPartLabel(at: Circumstance): boolean {
  return isNamedFirst(at) || isSetByMethod(at) || isOfCalendar(at);
}

/** `{ labelRetry: 'Once more', títuloDoPainel: 'Início' }`: widgets name each of their labels; `labelAlign` is no label. */
function isNamedFirst({ context }: Circumstance): boolean {
  const { callee, variable = '', property = callee === undefined ? variable : '' } = context;
  return NAMED_FIRST.test(property) && !CODED_PROPERTY.has(property) && !OF_LAYOUT.test(property);
}

const NAMED_FIRST =
  /^(?:[lL]abel|[tT]itle|[tT][íi]tulo|[tT]itre|[rR][óo]tulo|[eE]tiqueta|[lL]ibell?[ée]|[tT]ext[eo]|[mM]ensagem|[mM]ensaje)(?:[A-Z]|_[a-z])/;
const OF_LAYOUT =
  /(?:Position|Placement|Width|Height|Layout|Font|Weight|Mode|Props|Case|Size|Tag|Level|Component|Template)$/i;

/** `string().label('Name')`: what builders of forms and schemas are told. */
function isSetByMethod({ context, site }: Circumstance): boolean {
  if (context.argument !== 0 || site.kind === 'key') return false;
  return /[\w)\]]\.(?:label|placeholder|tooltip|helperText)$/.test(context.callee ?? '');
}

/** `shortMonths: ['Jan', …]`: seven days or twelve months, a list of nothing else. */
function isOfCalendar({ context, site, surroundings }: Circumstance): boolean {
  const inside = context.statement === 'return' ? context.function : undefined;
  const isNamed = [context.property, context.variable, inside].some(
    (name) => CALENDAR.has(name) || ABBREVIATED.test(name ?? ''),
  );
  if (!isNamed) return false;
  const entries = surroundings.lists.get(listOf(site)) ?? 0;
  return (
    site.kind === 'string' && (context.callee === undefined || context.property !== undefined) && entries >= 7
  );
}

/** `MONTH_ABBREVIATIONS`, `dayNamesShort` */
const ABBREVIATED = /^(?:month|week_?day|day)s?_?(?:names?_?)?(?:abbr\w*|short|min|labels?)$/i;

const CALENDAR = endingIn(
  'month months week weekday weekdays dayNames monthNames day days mois jours meses dias hari bulan',
);
