import { surveyAssets } from '../../assets/survey-assets.ts';
import { FLAG_WORDS } from '../../messages/flag-words.ts';
import { SaphanError } from '../../model/error.ts';
import { countryFlaw } from '../../plan/country-code.ts';
import { languageFlaw } from '../../plan/language-flaw.ts';
import { assetsText } from '../../report/assets-text.ts';
import { findingsText } from '../../report/findings-text.ts';
import { scanText } from '../../report/scan-text.ts';
import { withCloneFlags } from '../clone-flags.ts';
import type { Answer, Context } from '../context.ts';
import { examples } from '../examples.ts';
import { ADAPT, type Register } from '../register.ts';
import { eachFile } from '../steps/each-file.ts';
import { initCommand } from '../steps/init-command.ts';
import { scanDonor } from '../steps/scan-donor.ts';
import { scanKeys } from '../steps/scan-keys.ts';
import { scanSites } from '../steps/scan-sites.ts';
import { type VisitOptions, visitDonor } from '../steps/visit-donor.ts';

const EXAMPLES = `
Examples:
  saphan scan
  saphan scan https://example.org/e-mongolia.git --ref v2
  saphan scan ../donor --json
  saphan scan ../donor --assets
  saphan scan ../donor --sites | jq -r 'select(.should_translate) | .text'
  saphan scan ../donor --keys | jq -r 'select(.dynamic) | "\\(.path):\\(.line)"'
`;

type Options = VisitOptions & {
  readonly sites?: boolean;
  readonly keys?: boolean;
  readonly language?: string;
  readonly country?: string;
  readonly assets?: boolean;
};

export const scan: Register = (program, run) => {
  withCloneFlags(program.command('scan'))
    .helpGroup(ADAPT)
    .description('Say what a donor is, with no configuration: languages, names, hosts, licences, secrets')
    .argument('[source]', 'a git URL, a repository or a directory', '.')
    .option('--ref <ref>', 'a branch, a tag or a full commit id')
    .option(
      '--assets',
      'list pictures, icons and fonts for the designer, and places that wait for a name or a colour',
    )
    .option('--country <code>', 'the country that wrote it (default: what its hosts tell)')
    .option('--sites', 'print each place where text stands, judged, as a line of JSON')
    .option(
      '--keys',
      'print each look-up of a key (t, Trans, getMessage …) with its place, as a line of JSON',
    )
    .option('--language <tag>', 'the language of the donor’s texts (default: what they tell)')
    .addHelpText('after', examples(EXAMPLES))
    .action((source: string, options: Options, command) =>
      run('scan', command.optsWithGlobals(), async (context) => {
        if (options.sites === true && options.keys === true) {
          const reason = FLAG_WORDS.mixedRows;
          throw new SaphanError('flag-misused', { flag: '--keys', reason });
        }
        if (options.sites === true) return sites(source, options, context);
        if (options.keys === true) return keys(source, options, context);
        if (options.assets === true) return assets(source, options, context);
        const country = countryFlag(options.country);
        const language = languageFlag(options);
        const {
          result,
          findings,
          isPlanned,
          country: told,
        } = await visitDonor(source, options, context, async (visit) => ({
          ...(await scanDonor(visit, { country, language }, context.events)),
          isPlanned: visit.isPlanned,
        }));
        return {
          command: 'scan',
          ok: true,
          exit: 0,
          findings,
          result,
          text: scanText(result, findings, context.paint),
          next: initCommand({ source: result.source, isPlanned }, result.names, {
            country: told ?? result.country.code,
            language: result.texts.language,
          }),
        };
      }),
    );
};

function countryFlag(value: string | undefined): string | null {
  if (value === undefined) return null;
  const code = value.toLowerCase();
  if (countryFlaw(code) === null) return code;
  throw new SaphanError('bad-flag', {
    flag: '--country',
    value,
    reason: FLAG_WORDS.noCountryCode,
  });
}

function languageFlag({ language }: Options): string | undefined {
  if (language === undefined || languageFlaw(language) === null) return language;
  const reason = FLAG_WORDS.noLanguageTag;
  throw new SaphanError('bad-flag', { flag: '--language', value: language, reason });
}

async function sites(source: string, options: Options, context: Context): Promise<Answer> {
  const language = languageFlag(options);
  const { rows, findings } = await visitDonor(source, options, context, (visit) =>
    scanSites(visit, language, context.events),
  );
  const text = findingsText(findings, context.paint);
  return { command: 'scan', ok: true, exit: 0, findings, result: { sites: rows }, text, rows };
}

async function assets(source: string, options: Options, context: Context): Promise<Answer> {
  const { list, findings } = await visitDonor(source, options, context, async (visit) => {
    const survey = surveyAssets(visit.snapshot.entries.map(({ path }) => path));
    await eachFile(visit, context.events, survey.see);
    return { list: survey.result(), findings: visit.findings };
  });
  const text = assetsText(list, context.paint);
  return { command: 'scan', ok: true, exit: 0, findings, result: { assets: list }, text };
}

async function keys(source: string, options: Options, context: Context): Promise<Answer> {
  const rows = await visitDonor(source, options, context, (visit) => scanKeys(visit, context.events));
  return { command: 'scan', ok: true, exit: 0, findings: [], result: { keys: rows }, text: '', rows };
}
