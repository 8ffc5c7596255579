import type { World } from '../../model/world.ts';
import { charClass } from '../char-class.ts';
import { type HitContext, runAround } from '../hit.ts';
import { imageName } from '../image-name.ts';
import { imageAt, imageOfRegistry } from './image-at.ts';
import type { Protection, Surroundings } from './protection.ts';

const isOfAddress = charClass(/[A-Za-z0-9._~:/?#@!$&*+,;=%-]/);
const isOfMail = charClass(/[A-Za-z0-9._%+@:/-]/);
const isOfHost = charClass(/[A-Za-z0-9.-]/);
/** Bare names are taken for hosts only under these and the donor country's own: `.id` or `.info` are code. */
const BARE_TLDS = ['com', 'org', 'gov', 'edu'];
/** `logo@2x.png` is a picture for sharp screens. */
const PICTURE = /^[\dx-]*\.?(?:png|jpe?g|gif|svg|webp|avif|ico|css|js)$/i;
/** Hosts below a country’s own second level are such under every country: `portal.gov.ua`. */
const SECOND_LEVEL = /\.(?:com|org|gov|gob|gouv|go|net|edu|ac|mil|leg)\.[a-z]{2}$/;
const PROSE = /\.(?:md|rst|txt|adoc)$/;
/**
 * What they lead to is a file of the tree or a part of the program, so no host answers: `file://../../charts/portal`,
 * `resource://Portal.Resources.logo.svg`, `avares://Portal/logo.png`, `content://gov.portal.files/1`.
 */
const OWN_SCHEME =
  /(?:^|[^A-Za-z0-9.+-])(?:file|resource|res|pack|avares|asset|assets|embedded|classpath|bundle|ms-appx|ms-appdata|content|android\.resource)$/i;
/** RFC 2606 and RFC 6762, and the names that clusters use inside: no one else's. */
const PRIVATE_TLDS = ['local', 'localhost', 'internal', 'test', 'example', 'invalid', 'localdomain', 'lan'];

/**
 * A host is somebody's: it is renamed whole, by a domain rule, or not at all. So a name inside the
 * address of a host that no domain rule covers stays: the link would be dead, or half of a host replaced.
 */
export const address: Protection = {
  code: 'address',
  soft: true,
  protects(context, surroundings) {
    if (context.term.name.kind === 'domain') return false;
    const host =
      urlHost(context) ??
      mailHost(context) ??
      imageHost(context, surroundings) ??
      bareHost(context, surroundings);
    return host !== null && isForeign(host, surroundings.ownHosts);
  },
};

/** The host of the URL that the hit stands in, or null. */
function urlHost(context: HitContext): string | null {
  if (!context.line.includes('://')) return null;
  const run = runAround(context, isOfAddress);
  const scheme = run.text.lastIndexOf('://', context.end - run.start);
  if (scheme === -1) return null;
  if (OWN_SCHEME.test(run.text.slice(0, scheme))) return null;
  const authority = /^[^/?#]*/.exec(run.text.slice(scheme + 3))?.[0] ?? '';
  return authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
}

function mailHost(context: HitContext): string | null {
  if (!context.line.includes('@')) return null;
  const run = runAround(context, isOfMail);
  if (!run.text.includes('@') || run.text.includes('://')) return null;
  const match = /[A-Za-z0-9._%+-]+@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})/.exec(run.text);
  return match === null || PICTURE.test(match[1]!) ? null : match[1]!;
}

function imageHost(context: HitContext, { world }: Surroundings): string | null {
  const image = imageAt(context) ?? publishedImage(context, world);
  const [host = '', ...path] = image?.split('/') ?? [];
  return path.length > 0 && /\.[a-z]{2,}(?::\d+)?$/.test(host) ? host.replace(/:\d+$/, '') : null;
}

/** What a script builds here, it names as it likes. */
function publishedImage(context: HitContext, { ownImages }: World): string | null {
  const image = imageOfRegistry(context);
  return image === null || ownImages.includes(imageName(image) ?? '') ? null : image;
}

function bareHost(context: HitContext, { tld, world }: Surroundings): string | null {
  if (!context.line.includes('.')) return null;
  const { text: around, start } = runAround(context, isOfHost);
  if (!around.includes('.')) return null;
  // `onegov.org_theme`: no host has such a line in it.
  const { line, lineStart } = context;
  if (line[start - lineStart - 1] === '_' || line[start - lineStart + around.length] === '_') return null;
  const run = around.replace(/^[.-]+|[.-]+$/g, '');
  // `CountryCode.Ua` is a member of an enumeration.
  if (/\p{Ll}\p{Lu}/u.test(run)) return null;
  const last = run.slice(run.lastIndexOf('.') + 1);
  if (!run.includes('.') || (last !== tld && !BARE_TLDS.includes(last) && !SECOND_LEVEL.test(run)))
    return null;
  return isModule(run, context.path, world) ? null : run;
}

/** What a program imports from a folder of the donor's; people who write of it may as well mean a host. */
function isModule(name: string, path: string, { moduleNames }: World): boolean {
  return !PROSE.test(path) && moduleNames.some((each) => `.${each}`.endsWith(`.${name}`));
}

function isForeign(host: string, ownHosts: readonly string[]): boolean {
  const name = host.toLowerCase();
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (!name.includes('.') || /^\d+$/.test(last) || PRIVATE_TLDS.includes(last)) return false;
  return !ownHosts.some((own) => name === own || name.endsWith(`.${own}`));
}
