import { byCodePoint } from '../../model/by-code-point.ts';
import type { ConfigClass, ConfigVariable } from '../../model/config.ts';
import { siteFamily, springVariable } from '../site-family.ts';
import { serviceOf } from '../surface.ts';
import { folderOf, inFolder, type OverlayFile, type OverlayInput, settledOf } from './overlay-input.ts';

type Line = { readonly name: string; readonly from: string; readonly class: ConfigClass };

/** `.env.<country>.example` beside each of the donor's own, with every variable that the recipient has to set. */
export function emitEnv(input: OverlayInput): readonly OverlayFile[] {
  const folders = new Map<string, Map<string, Line>>();
  const put = (folder: string, line: Line): void => {
    const lines = folders.get(folder) ?? new Map<string, Line>();
    lines.set(line.name, line);
    folders.set(folder, lines);
  };
  const own = envFolders(input.variables);
  for (const variable of input.variables) {
    const kind = settledOf(input, variable.name).kind;
    if (kind === 'keep') continue;
    for (const folder of targets(variable, own, kind === 'value')) {
      put(folder, { name: input.rename(variable.name), from: variable.name, class: variable.class });
    }
    if (kind === 'value') continue;
    for (const folder of springFolders(variable)) {
      const name = springVariable(input.rename(variable.name));
      put(folder, { name, from: variable.name, class: variable.class });
    }
  }
  return [...folders].map(([folder, lines]) => ({
    path: input.rename(inFolder(folder, `.env.${input.profile.country}.example`)),
    text: render(input, [...lines.values()]),
  }));
}

/** Directories where the donor keeps an example or a file of its own. */
function envFolders(variables: readonly ConfigVariable[]): readonly string[] {
  const sites = variables.flatMap(({ sites }) => sites);
  return [
    ...new Set(
      sites
        .filter(({ how, scope }) => how === 'dotenv' && scope !== 'test')
        .map(({ path }) => folderOf(path)),
    ),
  ];
}

/** Directories whose .env has to give a variable; a value that the compose file gives itself is needed in none. */
function targets(variable: ConfigVariable, own: readonly string[], isValue: boolean): readonly string[] {
  const needed = variable.sites.filter(
    (site) =>
      siteFamily(site) === 'env' &&
      !(isValue && site.kind === 'declare' && site.how === 'compose') &&
      site.scope !== 'test' &&
      site.refersTo === undefined &&
      site.how !== 'compose-args',
  );
  return [
    ...new Set(
      needed.map(({ path }) =>
        own.some((folder) => folder === '' || path.startsWith(`${folder}/`))
          ? serviceOf(path, own)
          : serviceOf(path, variable.services),
      ),
    ),
  ];
}

function springFolders(variable: ConfigVariable): readonly string[] {
  const declared = variable.sites.filter(
    (site) =>
      siteFamily(site) === 'spring' &&
      site.kind === 'declare' &&
      site.refersTo === undefined &&
      site.scope !== 'test',
  );
  return [...new Set(declared.map(({ path }) => serviceOf(path, variable.services)))];
}

function render(input: OverlayInput, lines: readonly Line[]): string {
  const sorted = [...lines].sort((a, b) => byCodePoint(a.name, b.name));
  const settled = sorted.map((line) => ({ ...line, settled: settledOf(input, line.from) }));
  const values = settled.flatMap(({ name, settled: each }) =>
    each.kind === 'value' ? [`${name}=${quoted(each.text)}`] : [],
  );
  const open = settled
    .filter(({ settled: each }) => each.kind === 'open')
    .map(({ name, class: kind }) => `# TODO: somebody has to say it (${kind})\n${name}=`);
  const secrets = settled.filter(({ settled: each }) => each.kind === 'secret').map(({ name }) => `${name}=`);
  const parts = [
    [
      '# The settings that this country has to give. Copy this file to .env and fill it in there; never commit .env.',
    ],
    values.length === 0 ? [] : ['# From the facts of the country and from config.map.yaml', '', ...values],
    open,
    secrets.length === 0
      ? []
      : ['# Secrets: their values never stand in a file that git keeps', '', ...secrets],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

/** Readers of .env differ in what they make of quotes, so only what needs them gets them. */
function quoted(value: string): string {
  if (/^[\p{L}\p{M}\p{N}_./:@,+%-]*$/u.test(value)) return value;
  return value.includes("'") ? JSON.stringify(value) : `'${value}'`;
}
