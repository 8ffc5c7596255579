import { Document } from 'yaml';
import { byCodePoint } from '../../model/by-code-point.ts';
import type { ConfigSite } from '../../model/config.ts';
import { folderOf, inFolder, type OverlayFile, type OverlayInput, settledOf } from './overlay-input.ts';

const HEAD = ` Laid over the compose file beside it: docker compose -f <that file> -f <this file> up
 A variable with :? has to be set in .env, or nothing starts.`;

/** `compose.<country>.yml` beside each compose file of the donor: only what differs, secrets by name only. */
export function emitCompose(input: OverlayInput): readonly OverlayFile[] {
  const folders = new Map<string, ConfigSite[]>();
  for (const site of input.variables.flatMap(({ sites }) => sites)) {
    const isEntry = site.kind === 'declare' && /^compose(?:-args)?$/.test(site.how) && site.scope !== 'test';
    if (!isEntry || site.within === undefined || site.within.startsWith('x-')) continue;
    const folder = folderOf(site.path);
    folders.set(folder, [...(folders.get(folder) ?? []), site]);
  }
  return [...folders].flatMap(([folder, sites]) => {
    const services = servicesOf(input, sites);
    if (Object.keys(services).length === 0) return [];
    const document = new Document({ services });
    document.commentBefore = HEAD;
    const path = input.rename(inFolder(folder, `compose.${input.profile.country}.yml`));
    return [{ path, text: document.toString({ lineWidth: 0 }) }];
  });
}

type Service = { environment?: Record<string, string>; build?: { args: Record<string, string> } };

function servicesOf(input: OverlayInput, sites: readonly ConfigSite[]): Readonly<Record<string, Service>> {
  const services: Record<string, Service> = {};
  for (const site of [...sites].sort(
    (a, b) => byCodePoint(a.within ?? '', b.within ?? '') || byCodePoint(a.name, b.name),
  )) {
    const value = valueOfEntry(input, site);
    if (value === null) continue;
    services[input.rename(site.within!)] ??= {};
    const service = services[input.rename(site.within!)]!;
    const name = input.rename(site.name);
    if (site.how === 'compose') service.environment = { ...service.environment, [name]: value };
    else service.build = { args: { ...service.build?.args, [name]: value } };
  }
  return services;
}

/** null: the donor's own entry is right as it is. */
function valueOfEntry(input: OverlayInput, { name, refersTo }: ConfigSite): string | null {
  const source = refersTo ?? name;
  const settled = settledOf(input, source);
  if (settled.kind === 'keep') return null;
  // What hands on another variable goes on doing so, and refuses to start without it.
  if (settled.kind === 'value' && refersTo === undefined) return settled.text.replaceAll('$', '$$$$');
  const variable = input.rename(source);
  return `\${${variable}:?set ${variable}}`;
}
