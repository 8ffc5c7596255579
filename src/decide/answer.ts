import type { Decision, DecisionKind, DecisionPlace } from '../model/decision.ts';
import type { Answered, OpenMatter, Question } from '../model/question.ts';
import { redact } from '../model/redact.ts';

/** Who answers, why and when; the day comes from the edge, never from a clock in here. */
export type Signed = {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
  readonly expires?: string;
};

const LONGEST = 120;

const OF_ONE_DONOR: readonly DecisionKind[] = ['legal', 'leftover', 'module'];

/** The decision that answers a whole question: on each text wherever it is asked about, so that it follows all moves. */
export function answer(
  question: Question,
  answered: Answered,
  signed: Signed,
  all: readonly Question[],
): Decision {
  const others = all.filter((other) => other.id !== question.id && isSibling(other, question));
  const elsewhere = others.flatMap(({ matters }) => matters);
  const shared = new Set(elsewhere.map(({ hash }) => hash));
  const places = question.matters.map((matter): DecisionPlace => {
    const said = textOf(matter);
    // Another question asks about the same text at other places: this answer is not for those.
    if (shared.has(matter.hash)) {
      const isBeside = elsewhere.some(
        ({ hash, donor, path }) => hash === matter.hash && donor === matter.donor && path === matter.path,
      );
      if (isBeside && matter.context !== '') return placeOf(matter, [...question.matters, ...elsewhere]);
      return { donor: matter.donor, path: fileGlob(matter, elsewhere), ...said };
    }
    // What one donor may do is no answer for the next.
    return OF_ONE_DONOR.includes(question.kind) ? { donor: matter.donor, ...said } : said;
  });
  return decisionOf(question, answered, signed, once(places));
}

/** The decision on some of a question's places, each by what stands around it. */
export function answerSome(
  question: Question,
  matters: readonly OpenMatter[],
  answered: Answered,
  signed: Signed,
): Decision {
  return decisionOf(
    question,
    answered,
    signed,
    once(matters.map((matter) => placeOf(matter, question.matters))),
  );
}

function decisionOf(
  { id, kind, why, about }: Question,
  { action, to }: Answered,
  { reason, by, on, expires }: Signed,
  places: readonly DecisionPlace[],
): Decision {
  return {
    kind,
    action,
    ...(about !== undefined && { about }),
    why,
    ...(to !== undefined && { to }),
    question: id,
    places,
    ...{ reason, by, on },
    ...(expires !== undefined && { expires }),
  };
}

/** Two questions that one decision could answer: on a text it holds whatever was asked of it, as it does where nobody asked. */
function isSibling(a: Question, b: Question): boolean {
  return a.kind === b.kind && a.about === b.about && (a.kind === 'text' || a.why === b.why);
}

function placeOf(matter: OpenMatter, all: readonly OpenMatter[]): DecisionPlace {
  const { donor, path, hash, context, ordinal } = matter;
  const alike = all.filter((each) => each.donor === donor && each.hash === hash && each.context === context);
  const isOnly = alike.filter((each) => each.path === path).length === 1;
  return {
    donor,
    path: fileGlob(matter, alike),
    ...textOf(matter),
    ...(context !== '' && { context }),
    ...(!isOnly && { ordinal }),
  };
}

/** A file's name alone follows it into another folder; its whole path where another file of that name is not meant. */
function fileGlob({ donor, path }: OpenMatter, others: readonly OpenMatter[]): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isMeant = (each: OpenMatter) =>
    each.donor === donor && each.path !== path && `/${each.path}`.endsWith(`/${name}`);
  return others.some(isMeant) ? globOf(path) : `**/${globOf(name)}`;
}

/** A path as a glob of itself: signs that globs know stand for any one character. */
function globOf(path: string): string {
  return path.replace(/[*?[\]{}()!+@\\|]/g, '?');
}

/** For readers: cut where it is long, and left out where it looks secret. */
function textOf({ role, text, hash }: OpenMatter): Pick<DecisionPlace, 'text' | 'hash'> {
  // Samples are made of the data of people, who may be real.
  if (redact(text) !== text || text === '' || role === 'sample') return { hash };
  return { text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text, hash };
}

function once(places: readonly DecisionPlace[]): readonly DecisionPlace[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
