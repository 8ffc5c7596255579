import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { PROMPT_WORDS } from '../../messages/prompt-words.ts';
import { sayIn } from '../../messages/say-in.ts';
import { SaphanError } from '../../model/error.ts';
import type { Finding } from '../../model/finding.ts';
import type { DonorSpec, Exclude, Name, Plan } from '../../model/plan.ts';
import { defaultLanguage } from '../../plan/default-language.ts';
import { idFromSource } from '../../plan/id-from-source.ts';
import { languageFlaw } from '../../plan/language-flaw.ts';
import { mergeNames } from '../../plan/merge-names.ts';
import { parseDonorFlag, parseNameFlag } from '../../plan/parse-flag.ts';
import type { Context } from '../context.ts';
import { flagError } from './flag-error.ts';

export type InitOptions = {
  readonly donor: readonly string[];
  readonly country?: string;
  readonly from: string;
  readonly language?: string;
  readonly name: readonly string[];
  readonly agreement?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
};

/** What no recipient wants: remains of somebody's editor, which have been seen to hold secrets. */
const EXCLUDED: readonly Exclude[] = [
  {
    paths: ['**/*.swp', '**/*.swo', '**/*~'],
    reason: 'editor swap and backup files, which may hold secrets',
  },
  { paths: ['**/.DS_Store', '**/Thumbs.db'], reason: 'folder views of somebody’s desktop' },
];

/** A plan, and what in it nobody has said. */
export type DraftedPlan = { readonly plan: Plan; readonly findings: readonly Finding[] };

/** The plan that the flags and the answers make. Every question has a flag that says the same. */
export async function draftPlan(options: InitOptions, root: string, context: Context): Promise<DraftedPlan> {
  const { ask, streams, paint } = context;
  const say = sayIn(paint.translate);
  const words = PROMPT_WORDS;
  const mayAsk = options.yes !== true;
  const donors =
    options.donor.length > 0
      ? [...options.donor]
      : [await required(words.donorNeeded, words.donor, '--donor SOURCE')];
  const country =
    options.country ?? (await required(words.countryNeeded, words.country, '--country la', 'la'));
  const names = [...options.name];
  if (names.length === 0 && mayAsk && streams.stdin.isTTY === true) {
    const answer = await ask.input({
      message: say(words.name),
      flag: "--name 'FROM=TO'",
    });
    if (answer.trim() !== '') names.push(answer);
  }
  const to = country.toLowerCase();
  const from = options.from.toLowerCase();
  const findings: Finding[] = [];
  const languageOf = (code: string, usual: string, flag: string): string => {
    const known = defaultLanguage(code);
    if (known === undefined)
      findings.push({ code: 'language-assumed', severity: 'warning', args: { language: usual, flag } });
    return known ?? usual;
  };
  const target = languageOf(to, 'en', 'languages.targets');
  // Half of the countries that speak several write English too; what is translated into English is something else.
  const source = spoken(options.language) ?? languageOf(from, target === 'en' ? 'mn' : 'en', '--language');
  const plan: Plan = {
    version: 1,
    donors: specs(donors, root, context.dir, options.agreement),
    country: { from, to },
    languages: { source, targets: [target] },
    names: mergeNames(names.map(nameOf)),
    protect: [],
    exclude: EXCLUDED,
    redact: [],
  };
  return { plan, findings };

  async function required(needed: string, asked: string, flag: string, fallback?: string): Promise<string> {
    if (!mayAsk) throw new SaphanError('no-terminal', { question: asked, flag });
    const message = say(asked);
    const question = fallback === undefined ? { message, flag } : { message, flag, fallback };
    return ask.input(question, (value) => (value.trim() === '' ? say(needed) : true));
  }
}

function specs(
  values: readonly string[],
  root: string,
  cwd: string,
  agreement: string | undefined,
): readonly DonorSpec[] {
  const taken = new Set<string>();
  return values.map((value) => {
    const { donor, faults } = parseDonorFlag(value);
    if (donor === null) throw flagError('--donor', value, faults);
    const id = donor.id ?? freeId(idFromSource(donor.source), taken);
    taken.add(id);
    const paper = agreement === undefined ? {} : { agreement: fromRoot(agreement, root, cwd) };
    return { id, source: fromRoot(donor.source, root, cwd), ...paper };
  });
}

/** A path that was typed in one directory is written as it reads from the workspace. */
function fromRoot(source: string, root: string, cwd: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return source;
  const path = resolve(cwd, source);
  if (!existsSync(path) && /^(?:[\w.-]+@)?[\w.-]{2,}:/.test(source)) return source;
  if (isAbsolute(source)) return source;
  return relative(root, path).split('\\').join('/') || '.';
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function spoken(language: string | undefined): string | undefined {
  if (language === undefined || languageFlaw(language) === null) return language;
  const reason = FLAG_WORDS.noLanguageTag;
  throw new SaphanError('bad-flag', { flag: '--language', value: language, reason });
}

function nameOf(value: string): Name {
  const { name, faults } = parseNameFlag(value);
  if (name === null) throw flagError('--name', value, faults);
  return name;
}
