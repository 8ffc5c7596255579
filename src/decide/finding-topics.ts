import { MODULE_ACTIONS } from '../model/country-module.ts';
import type { DecisionAction, DecisionKind } from '../model/decision.ts';
import type { FindingCode, FindingOf } from '../model/finding.ts';
import { isPathAsked } from '../model/is-path-asked.ts';
import type { Answered, Audience } from '../model/question.ts';

/** How findings of one code are asked about. */
export type FindingTopic<C extends FindingCode> = {
  readonly kind: DecisionKind;
  /** Whether it is a question at all. Left out: always. */
  readonly isAsked?: (finding: FindingOf<C>) => boolean;
  readonly for: Audience;
  /** What an answer is attached to: what stays the same while files move. */
  readonly textOf: (finding: FindingOf<C>) => string;
  /** The name, module or fact. Left out: none. */
  readonly aboutOf?: (finding: FindingOf<C>) => string;
  /** What kind of place it is: those of two kinds are asked apart. Left out: all together. */
  readonly roleOf?: (finding: FindingOf<C>) => string;
  readonly proposalOf: (finding: FindingOf<C>) => Answered;
  readonly actions: readonly DecisionAction[];
};

type Topics = { readonly [C in FindingCode]?: FindingTopic<C> };

const ACCEPT = { proposalOf: (): Answered => ({ action: 'accept' }), actions: ['accept'] } as const;

/** The findings that a person may settle. The code is the reason that is printed; open names and texts come by themselves. */
const TOPICS: Topics = {
  'name-left': { kind: 'leftover', for: 'engineer', textOf: ({ args }) => args.spelling, ...ACCEPT },
  'name-hidden': { kind: 'leftover', for: 'engineer', textOf: ({ args }) => args.spelling, ...ACCEPT },
  'name-deployed': { kind: 'leftover', for: 'engineer', textOf: ({ args }) => args.was, ...ACCEPT },
  'name-half-replaced': { kind: 'leftover', for: 'engineer', textOf: ({ args }) => args.spelling, ...ACCEPT },
  'name-one-sided': { kind: 'leftover', for: 'engineer', textOf: ({ args }) => args.spelling, ...ACCEPT },
  'table-parted': { kind: 'leftover', for: 'engineer', textOf: ({ args }) => args.table, ...ACCEPT },
  'host-left': { kind: 'leftover', for: 'engineer', textOf: ({ args }) => args.host, ...ACCEPT },
  // Of a path that a protection keeps there is nothing to decide.
  'path-kept': {
    kind: 'name',
    for: 'engineer',
    isAsked: ({ args }) => isPathAsked(args.why),
    textOf: ({ place }) => place?.path ?? '',
    roleOf: () => 'path',
    proposalOf: () => ({ action: 'keep' }),
    actions: ['keep', 'replace'],
  },
  'module-foreign': {
    kind: 'module',
    for: 'official',
    textOf: ({ args }) => args.module,
    aboutOf: ({ args }) => args.module,
    proposalOf: ({ args }) => ({
      action: MODULE_ACTIONS.find((action) => action === args.proposal) ?? 'keep',
    }),
    actions: ['keep', 'stub', 'drop'],
  },
  'fact-open': {
    kind: 'fact',
    for: 'engineer',
    textOf: ({ args }) => args.spelling,
    aboutOf: ({ args }) => args.fact,
    roleOf: ({ args }) => args.why,
    // Where only the rule is missing, the place surely holds the fact.
    proposalOf: ({ args }) =>
      args.why === 'rule-off' && args.becomes !== ''
        ? { action: 'replace', to: args.becomes }
        : { action: 'keep' },
    actions: ['keep', 'replace'],
  },
  'licence-missing': { kind: 'legal', for: 'lawyer', textOf: () => 'licence', ...ACCEPT },
  'licence-unclear': { kind: 'legal', for: 'lawyer', textOf: ({ args }) => args.id, ...ACCEPT },
  'licence-unknown': { kind: 'legal', for: 'lawyer', textOf: () => 'licence', ...ACCEPT },
  'licence-contradiction': {
    kind: 'legal',
    for: 'lawyer',
    textOf: ({ args }) => `${args.said} / ${args.id}`,
    ...ACCEPT,
  },
  'personal-data': { kind: 'legal', for: 'lawyer', textOf: ({ args }) => args.kind, ...ACCEPT },
};

/** The topic that a finding belongs to; undefined where it is nobody's question. */
export function findingTopic<C extends FindingCode>(finding: FindingOf<C>): FindingTopic<C> | undefined {
  return TOPICS[finding.code as C] as FindingTopic<C> | undefined;
}
