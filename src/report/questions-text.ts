import { AUDIENCE_WORDS, INTERFACE_WORDS } from '../messages/interface-words.ts';
import { sayQuestion } from '../messages/questions.ts';
import { fill, sayPlace } from '../messages/say.ts';
import { harmlessSource, harmlessText } from '../model/harmless.ts';
import type { Paint } from '../model/paint.ts';
import { AUDIENCES, type OpenMatter, type Question } from '../model/question.ts';

/** How many places of a question are shown. */
const SHOWN = 3;

/** Open questions for people: by who can answer, each with its id, its proposal and a few of its places. */
export function questionsText(questions: readonly Question[], paint: Paint): string {
  const { translate } = paint;
  if (questions.length === 0) return `${fill(INTERFACE_WORDS.nothingOpen, {}, translate)}\n`;
  const places = questions.reduce((sum, { effect }) => sum + effect.places, 0);
  const lines = [fill(INTERFACE_WORDS.openQuestions, { count: questions.length, places }, translate)];
  for (const audience of AUDIENCES) {
    const own = questions.filter((question) => question.for === audience);
    if (own.length === 0) continue;
    lines.push('', paint.bold(fill(AUDIENCE_WORDS[audience], { count: own.length }, translate)));
    for (const question of own) lines.push(...questionLines(question, paint));
  }
  return lines.map((line) => `${line}\n`).join('');
}

export function questionLines(question: Question, paint: Paint, shown = SHOWN): readonly string[] {
  const { title, effect, proposal } = sayQuestion(question, paint.translate);
  const say = (words: string, args: Readonly<Record<string, unknown>>) => fill(words, args, paint.translate);
  const matters = firstOfEach(question.matters);
  const rest = matters.length - shown;
  return [
    `${paint.bold(question.id)}  ${harmlessText(title)}`,
    `    ${effect}; ${say(INTERFACE_WORDS.answers, { actions: question.actions.join(', ') })}`,
    `    ${say(INTERFACE_WORDS.proposal, { proposal: harmlessText(proposal) })}`,
    ...matters.slice(0, shown).map((matter) => `      ${matterLine(matter, paint)}`),
    ...(rest > 0 ? [paint.dim(`      ${say(INTERFACE_WORDS.moreTexts, { count: rest })}`)] : []),
  ];
}

export function matterLine({ donor, path, line, shown }: OpenMatter, paint: Paint): string {
  const place = sayPlace({ donor, path, ...(line !== undefined && { line }) });
  return `${paint.dim(harmlessText(place))}  ${harmlessSource(shown.slice(0, 120))}`;
}

/** One place of each text: what is asked a hundred times is read once. */
function firstOfEach(matters: readonly OpenMatter[]): readonly OpenMatter[] {
  const seen = new Set<string>();
  return matters.filter(({ hash }) => !seen.has(hash) && seen.add(hash) !== undefined);
}
