import type { DonorConfig } from '../donor-config.ts';
import { type LocaleCode, localeCode } from './locale-code.ts';

/** A way to read a locale in a path. */
export type LocaleName = {
  readonly pattern: string;
  readonly locale: string;
  readonly language: string;
  /** undefined where the path says none. */
  readonly namespace: string | undefined;
  /** The donor's configuration names catalogs in this way. */
  readonly isConfigured: boolean;
};

/** The ways in which a path may name a locale, the likeliest first: as configured, as a file's name, as a folder's. */
export function localeNames(
  path: string,
  told: string | undefined,
  configs: readonly DonorConfig[],
): readonly LocaleName[] {
  const configured = configs.flatMap(({ catalogPaths }) =>
    catalogPaths.flatMap((pattern) => byPattern(path, pattern) ?? []),
  );
  const byNames = byName(path).map((each) => ({ ...each, pattern: alsoInFolders(each) }));
  const sure = byNames.filter(({ locale }) => isSure(locale));
  const found = [...configured, ...sure, ...byFolder(path), ...byNames];
  if (told === undefined) return found;
  const spelled = found.filter(({ locale }) => locale === told);
  return spelled.length > 0 ? spelled : found;
}

/** A path matched with `src/locales/{locale}/{namespace}.json`, or with the end of it for an address. */
function byPattern(path: string, pattern: string): readonly LocaleName[] | null {
  if (!pattern.includes('{locale}')) return null;
  const source = pattern
    .split(/(\{locale\}|\{namespace\})/)
    .map((part) => {
      if (part === '{locale}') return '(?<locale>[^/]+?)';
      if (part === '{namespace}') return '(?<namespace>.+?)';
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  const match = new RegExp(`(?:^|/)${source}$`).exec(path);
  const locale = match?.groups?.['locale'];
  const code = locale === undefined ? null : localeCode(locale);
  if (match === null || code === null) return null;
  const fixed = pattern.slice(0, pattern.indexOf('{locale}'));
  const start = match.index + (match[0].startsWith('/') && !fixed.startsWith('/') ? 1 : 0) + fixed.length;
  const own = path.slice(0, start) + path.slice(start).replace(code.code, '{locale}');
  return [
    {
      pattern: own,
      ...named(code),
      namespace: match.groups?.['namespace'] ?? nameIn(pattern),
      isConfigured: true,
    },
  ];
}

/** `messages` of `i18n/messages_{locale}.properties`, where a file has a name besides its locale. */
function nameIn(pattern: string): string | undefined {
  return /([^/]+?)[._-]\{locale\}\.\w+$/.exec(pattern)?.[1];
}

/** `mn.json`, `messages_mn.properties`, `messages.mn.json`, `mn.messages.json`. */
function byName(path: string): readonly LocaleName[] {
  const [, folder = '', stem = '', ending = ''] = /^(.*\/)?([^/]+?)(\.[a-z\d]+)$/i.exec(path) ?? [];
  const whole = localeCode(stem);
  if (whole !== null)
    return [
      { pattern: `${folder}{locale}${ending}`, ...named(whole), namespace: undefined, isConfigured: false },
    ];
  const found: LocaleName[] = [];
  for (const match of stem.matchAll(/[._-]/g)) {
    const name = stem.slice(0, match.index);
    const code = localeCode(stem.slice(match.index + 1));
    if (code === null || name === '' || (match[0] === '-' && !isSure(code.code))) continue;
    found.push({
      pattern: `${folder}${name}${match[0]}{locale}${ending}`,
      ...named(code),
      namespace: name,
      isConfigured: false,
    });
    break;
  }
  const [first = '', ...rest] = stem.split('.');
  const leading = rest.length > 0 ? localeCode(first) : null;
  if (leading !== null && found.length === 0)
    found.push({
      pattern: `${folder}{locale}.${rest.join('.')}${ending}`,
      ...named(leading),
      namespace: rest.join('.'),
      isConfigured: false,
    });
  return found;
}

/** `locales/mn/common.json`, `locales/mn/admin/users.json`: the innermost folder that is a locale. */
function byFolder(path: string): readonly LocaleName[] {
  const steps = path.split('/');
  for (let index = steps.length - 2; index >= 0; index--) {
    const code = localeCode(steps[index]!);
    if (code === null || isPackage(steps, index)) continue;
    const rest = steps.slice(index + 1).join('/');
    return [
      {
        pattern: [...steps.slice(0, index), '{locale}', rest].join('/'),
        ...named(code),
        namespace: rest.replace(/\.[a-z\d]+$/i, ''),
        isConfigured: false,
      },
    ];
  }
  return [];
}

/** `resources/mn/gov/…`: a country's domain read backwards, as packages of Java are named. */
function isPackage(steps: readonly string[], index: number): boolean {
  return (
    /^(?:java|kotlin|scala|groovy|resources)$/.test(steps[index - 1] ?? '') ||
    /^(?:gov|com|org|net|edu|co|go|ac|mil)$/.test(steps[index + 1] ?? '')
  );
}

function named({ code, language }: LocaleCode) {
  return { locale: code, language };
}

/** `locales/mn/mn.json`: the folder changes with the file. */
function alsoInFolders({ pattern, locale }: LocaleName): string {
  return pattern
    .split('/')
    .map((step, index, steps) => (step === locale && !isPackage(steps, index) ? '{locale}' : step))
    .join('/');
}

/** Words that are also codes: `sign-in.json`, `check_no.json`. */
function isSure(code: string): boolean {
  return !/^(?:in|no|is|to|or|it|as|id|am|so|be|my|he|go|do)$/.test(code);
}
