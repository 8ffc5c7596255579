import picomatch from 'picomatch';
import * as z from 'zod';
import { DECISION_ACTIONS, type DecisionAction, type DecisionKind } from '../model/decision.ts';
import { isCostlyGlob } from '../model/is-costly-glob.ts';

const KINDS = Object.keys(DECISION_ACTIONS) as DecisionKind[];
const ACTIONS = [...new Set(Object.values(DECISION_ACTIONS).flat())] as DecisionAction[];

/** What would end a literal or open a tag, wherever a name stands. */
export const UNSAFE = /["'`\\<>\p{Cc}]/u;

const said = (description: string) =>
  z.string().regex(/\S/, 'a text that people can read').meta({ description });

const day = (description: string) =>
  z
    .string()
    .refine(isDay, { message: 'a day such as 2026-11-26, in quotes or without' })
    .meta({ pattern: '^\\d{4}-\\d\\d-\\d\\d$', description });

const place = z
  .strictObject({
    donor: z.string().min(1).meta({ description: 'Only in this donor.' }).optional(),
    path: z
      .string()
      .refine(isGlob, { message: 'a glob from the root of the donor, such as src/** or **/*.java' })
      .meta({
        description: 'Only in these files: a glob. Left out: all; a test follows what it says of them.',
      })
      .optional(),
    text: z.string().min(1).meta({ description: 'The text that it is about.' }).optional(),
    hash: z
      .string()
      .regex(
        /^u_[a-z2-7]{12}$/,
        'u_ and 12 characters, as saphan decide writes it; or leave it out and write text',
      )
      .meta({ description: 'The hash of the text, by which it is found again. Left out: made from text.' })
      .optional(),
    context: z
      .string()
      .regex(/^c_[a-z2-7]{12}$/, 'c_ and 12 characters, as saphan decide writes it; or leave it out')
      .meta({ description: 'The signature of what stands around it. Left out: wherever the text stands.' })
      .optional(),
    ordinal: z
      .number()
      .int('a number from 0 on')
      .min(0, 'a number from 0 on')
      .meta({ description: 'Which of several equal ones in a file, from 0. Left out: all.' })
      .optional(),
  })
  .refine(({ text, hash }) => text !== undefined || hash !== undefined, {
    message: 'text: the text that it is about, or hash',
  })
  .meta({ anyOf: [{ required: ['text'] }, { required: ['hash'] }] });

const decision = z
  .strictObject({
    kind: z.enum(KINDS).meta({ description: 'What it is about.' }),
    action: z.enum(ACTIONS).meta({ description: 'What is to be done.' }),
    about: said('The name as the plan spells it, the module, the fact.').optional(),
    why: said('The code of the question: the answer holds only where that is asked.').optional(),
    to: said('replace: the text to put there; split: the context that tells the two apart.').optional(),
    question: z.string().meta({ description: 'The question that it answers.' }).optional(),
    places: z.array(place).min(1, 'at least one place').meta({ description: 'What it holds for.' }),
    reason: said('Why, in a sentence for the people who review this file.'),
    by: said('Who decided.'),
    on: day('When it was decided.'),
    expires: day('From which day on it has to be asked again.').optional(),
  })
  .superRefine(({ kind, action, to }, issues) => {
    const known: readonly string[] = DECISION_ACTIONS[kind];
    if (!known.includes(action))
      issues.addIssue({
        code: 'custom',
        path: ['action'],
        message: `${known.join(', ')} (of the kind ${kind})`,
      });
    if ((kind === 'name' || kind === 'fact') && to !== undefined && UNSAFE.test(to))
      issues.addIssue({ code: 'custom', path: ['to'], message: 'a text without quotes, \\, < and >' });
    const needs = action === 'split' || (action === 'replace' && kind === 'name');
    if (needs && to === undefined)
      issues.addIssue({
        code: 'custom',
        path: ['to'],
        message: action === 'split' ? 'a word that names the context' : 'the text to put there',
      });
  });

/** decisions.yaml as people read and write it. */
export const decisionsSchema = z
  .strictObject({
    version: z.literal(1).meta({ description: 'Version of this file format: 1.' }),
    decisions: z
      .array(decision)
      .meta({ description: 'What people have decided, each with its reason.' })
      .nullish(),
  })
  .meta({
    title: 'decisions.yaml',
    description: 'What people answered to what saphan asked. `saphan decide` writes it; people review it.',
  });

export type DecisionFile = z.infer<typeof decision>;
export type PlaceFile = z.infer<typeof place>;

export const DECISION_KEYS = Object.keys(decision.shape);
export const PLACE_KEYS = Object.keys(place.shape);

/** Whether a text is a day of the calendar, in the only form that sorts by itself. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (parts === null) return false;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30];
  const last = [...days, 31, 31, 30, 31, 30, 31][month - 1];
  return last !== undefined && date >= 1 && date <= last;
}

function isGlob(glob: string): boolean {
  if (glob.trim() === '' || /^[/!]|\\|(?:^|\/)\.\.(?:\/|$)|\/$/.test(glob)) return false;
  if (isCostlyGlob(glob)) return false;
  try {
    picomatch.makeRe(glob, { strictBrackets: true, dot: true });
    return true;
  } catch {
    return false;
  }
}
