import * as z from 'zod';
import { FACT_KINDS, type FactKind, REPLACEABLE_KINDS } from '../model/facts.ts';
import { isCostlyGlob } from '../model/is-costly-glob.ts';
import { COUNTRY_CODES, countryFlaw } from './country-code.ts';
import { DONOR_ID_PATTERN, donorIdFlaw } from './donor-id.ts';
import { globFlaw } from './glob.ts';
import { languageFlaw } from './language-flaw.ts';
import type { TextFlaw } from './plan-fault.ts';
import { refNameFault } from './ref-name.ts';
import { sourceFlaw, workspacePathFlaw } from './source.ts';

/** The kinds of names in the order in which `inferKind` thinks of them. */
export const NAME_KINDS = ['domain', 'package', 'word', 'literal'] as const;

export const NAME_SCOPES = ['code', 'prose', 'paths'] as const;

const blankFlaw = (value: string): TextFlaw | null =>
  value.trim() === '' ? { reason: 'blank', write: '' } : null;

const keyFlaw = (value: string): TextFlaw | null =>
  blankFlaw(value) ?? (isCostlyGlob(value) ? { reason: 'glob-costly', write: '' } : null);

const refFlaw = (ref: string): TextFlaw | null =>
  refNameFault(ref) === null ? null : { reason: 'ref-name', write: '' };

/** A text that a judge of ours has to let pass; `meta` is what an editor may know of it. */
function text(judge: (value: string) => TextFlaw | null, meta: Record<string, unknown>) {
  const judged = z.string().check((ctx) => {
    const flaw = judge(ctx.value);
    if (flaw !== null) ctx.issues.push({ code: 'custom', input: ctx.value, params: flaw });
  });
  return judged.meta(meta);
}

const reason = text(blankFlaw, {
  pattern: '\\S',
  description: 'Why, in a sentence for the people who review this file.',
});

const country = (description: string) => text(countryFlaw, { enum: COUNTRY_CODES, description });

const language = (description: string) =>
  text(languageFlaw, { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$', description });

const globs = (description: string) =>
  z
    .array(
      text(globFlaw, { pattern: '^[^/\\\\]', description: 'A glob over paths from the root of the donor.' }),
    )
    .min(1)
    .meta({ description });

const donor = z
  .strictObject({
    id: text(donorIdFlaw, {
      pattern: DONOR_ID_PATTERN,
      description: 'Short name of the donor, also its directory: lower-case letters, digits and "-".',
      examples: ['portal'],
    }),
    source: text(sourceFlaw, {
      pattern: '^[^-]',
      description:
        'Git URL of the donor, or the path of a repository or plain directory, from the workspace.',
    }),
    ref: text(refFlaw, {
      minLength: 1,
      description: 'Branch or tag to follow. Left out: the default branch.',
    }).optional(),
    recipient: text(sourceFlaw, {
      pattern: '^[^-]',
      description: "Git URL of the recipient's own repository.",
    }).optional(),
    agreement: text(workspacePathFlaw, {
      pattern: '^[^/\\\\]',
      description: 'Path of the paper in this workspace that permits the transfer.',
    }).optional(),
  })
  .meta({ description: 'One repository that is handed over.' });

const name = z
  .strictObject({
    from: z.string().meta({ minLength: 2, description: 'What the donor calls it.' }),
    to: z.string().meta({ minLength: 1, description: 'What it is to be called. Quote numbers: "+976".' }),
    kind: z
      .enum(NAME_KINDS)
      .meta({
        description:
          'word: every spelling follows (eMongolia, E_MONGOLIA); package: dotted, its directories follow; domain: a host name; literal: exactly this text. Left out: inferred from "from".',
      })
      .optional(),
    aliases: z
      .array(z.string().meta({ minLength: 2 }))
      .meta({ description: 'Earlier names of the same thing; they get the new name too.' })
      .optional(),
    only: z
      .array(
        z.enum(NAME_SCOPES).meta({
          description:
            'code: source and settings; prose: documents, comments, and sentences in quotes; paths: names of files and directories.',
        }),
      )
      .min(1)
      .meta({ description: 'Where this entry applies. Left out: everywhere.' })
      .optional(),
    spellings: z
      .record(z.string(), z.string())
      .meta({
        description: 'What single spellings of the name become, against the rule: { EMONGOLIA: ELAO }.',
      })
      .optional(),
  })
  .meta({ description: "One thing's name, before and after." });

const protect = z
  .strictObject({
    text: text(blankFlaw, { pattern: '\\S', description: 'Text that no name may change.' }).optional(),
    paths: globs('Files that no name may change.').optional(),
    reason,
  })
  .meta({ anyOf: [{ required: ['text'] }, { required: ['paths'] }] });

const exclude = z.strictObject({ paths: globs('Files that are left behind.'), reason });

const redact = z.strictObject({
  paths: globs('Files whose secret values are blanked.'),
  keys: z
    .array(text(keyFlaw, { pattern: '\\S', description: 'A key, * for any characters.' }))
    .min(1)
    .meta({ description: 'Only the values of these keys. Left out: every value.' })
    .optional(),
  reason,
});

/** What a plan may say of each kind of fact; some have no counterpart that could stand in their place. */
const FACTS: Readonly<Record<FactKind, string>> = {
  currency: 'MNT and ₮: where the code says that it is a currency, not in lists of currencies.',
  phone: '976: in +976 and beside words for telephones.',
  timezone: 'Asia/Ulaanbaatar.',
  locale: 'mn-MN where something is formatted, lang="mn".',
  country: 'MN, MNG, 496, beside words for countries.',
  register: "Expressions for a person's number, and numbers.",
  provinces: 'Lists of provinces.',
  hosts: "Hosts of the donor's state; a domain in names: replaces them.",
};

const factRule = (kind: FactKind) => {
  const isReplaceable = (REPLACEABLE_KINDS as readonly FactKind[]).includes(kind);
  const rules = isReplaceable ? z.enum(['replace', 'ask', 'keep']) : z.enum(['ask', 'keep']);
  return rules.meta({ description: FACTS[kind] }).optional();
};

const facts = z
  .strictObject(
    Object.fromEntries(FACT_KINDS.map((kind) => [kind, factRule(kind)])) as Record<
      FactKind,
      ReturnType<typeof factRule>
    >,
  )
  .meta({
    description:
      "Facts of the donor's country in code: replace them with the recipient's where they surely are that fact, ask about each, or keep them and say nothing. Left out: they are not looked for.",
  });

const asset = z.strictObject({
  paths: globs("Pictures or fonts of the donor's."),
  with: text(workspacePathFlaw, {
    pattern: '^[^/\\\\]',
    description: 'Path of the file in this workspace that takes their place: brand/logo.png.',
  }),
});

const HEX_COLOUR = '^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$';
const colourFlaw = (value: string): TextFlaw | null =>
  new RegExp(HEX_COLOUR).test(value) ? null : { reason: 'colour', write: '' };

const colour = z.strictObject({
  from: text(colourFlaw, { pattern: HEX_COLOUR, description: "A colour of the donor's theme: #5E7284." }),
  to: text(colourFlaw, { pattern: HEX_COLOUR, description: "The recipient's: #13396B." }),
});

/** A section whose entries are all commented out says null, and means none. */
const section = <T extends z.ZodType>(item: T, description: string) =>
  z.array(item).meta({ description }).nullish();

/** The file's own shape. What holds between its parts is in `plan-rules.ts`. */
export const planSchema = z
  .strictObject({
    version: z.literal(1).meta({ description: 'Version of this file format: 1.' }),
    donors: z.array(donor).min(1).meta({ description: 'The repositories that are handed over.' }),
    country: z
      .strictObject({
        from: country('Country that wrote the system: ISO 3166-1 code, mn.'),
        to: country('Country that receives it: ISO 3166-1 code, la.'),
      })
      .meta({ description: 'From which country to which.' }),
    languages: z
      .strictObject({
        source: language("Language of the donor's texts: BCP 47 tag, mn."),
        targets: z
          .array(language('A BCP 47 tag, lo.'))
          .min(1)
          .meta({ description: 'Languages to translate into.' }),
      })
      .meta({ description: "Left out: the two countries' own languages." })
      .optional(),
    texts: z
      .strictObject({
        ship: z
          .enum(['translated', 'approved'])
          .meta({ description: 'From which state on a translation crosses. Left out: translated.' })
          .optional(),
        missing: z
          .enum(['donor', 'pivot', 'fail'])
          .meta({
            description:
              "What stands where a translation is missing: the donor's text, its English one, or nothing is derived. Left out: donor.",
          })
          .optional(),
        foreign: z
          .boolean()
          .meta({
            description:
              "Look for texts in Latin letters in every file, not only where the donor's script stands too. Takes longer. Left out: false.",
          })
          .optional(),
        minimum: z
          .record(z.string(), z.number().min(0).max(100))
          .meta({ description: 'Percent of texts, by namespace, below which saphan check fails.' })
          .optional(),
      })
      .meta({ description: 'Which translations cross, and what stands where there is none.' })
      .optional(),
    facts: facts.nullish(),
    assets: section(asset, "Pictures and fonts in the place of the donor's; format and size are checked."),
    colours: section(
      colour,
      'Colours of the theme: in CSS custom properties, keys of a theme, web manifests, theme-color; never in a drawing.',
    ),
    names: section(name, 'What is renamed, in contents and paths.'),
    protect: section(protect, 'What no name may change.'),
    exclude: section(exclude, 'Files that are left behind.'),
    redact: section(redact, 'Secret values that are blanked.'),
  })
  .meta({
    title: 'saphan.yaml',
    description: 'The plan of a transfer: what saphan carries, from where to where.',
  });

export type PlanFile = z.infer<typeof planSchema>;
