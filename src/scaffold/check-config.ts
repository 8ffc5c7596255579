import type { ConfigEntry, ConfigMap } from '../model/config.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Profile } from '../model/profile.ts';
import { isDonorDefault } from './dispose.ts';
import { type DonorLiteral, donorLiterals } from './donor-literals.ts';
import type { OverlayFile } from './emit/overlay-input.ts';
import { encodeFact } from './encode-fact.ts';
import { type OverlayValue, overlayValues } from './overlay-values.ts';
import { springVariable } from './site-family.ts';
import type { ConfigSurface } from './surface.ts';
import { valueFromText } from './value-from-text.ts';

export type CheckConfigInput = {
  readonly donor: string;
  readonly surface: ConfigSurface;
  readonly map: ConfigMap;
  /** Where the map lies, for the places of findings. */
  readonly mapPath: string;
  readonly profile: Profile;
  readonly donorProfile: Profile;
  /** The files of the overlay that git keeps. */
  readonly overlay: readonly OverlayFile[];
  readonly rename?: (text: string) => string;
  /** In production an unanswered question is an error. */
  readonly environment?: string;
};

type Given = OverlayValue & { readonly file: string };
type Context = CheckConfigInput & {
  readonly given: (name: string) => readonly Given[];
  readonly open: Severity;
};

/** Whether every variable of a donor is accounted for, and answered as the map and the country say. */
export function checkConfig(input: CheckConfigInput): readonly Finding[] {
  const { rename = (text) => text } = input;
  const entries = input.map.donors[input.donor] ?? [];
  const values = input.overlay.flatMap(({ path, text }) =>
    overlayValues(path, text).map((value): Given => ({ ...value, file: path })),
  );
  const given = (name: string): readonly Given[] => {
    const names = new Set([rename(name), springVariable(rename(name))]);
    return values.filter(({ key, path }) => names.has(key) || names.has(path));
  };
  const open: Severity = input.environment === 'production' ? 'error' : 'warning';
  const context: Context = { ...input, given, open };
  const known = new Set(entries.map(({ name }) => name));
  return [
    ...input.surface.variables
      .filter(({ name }) => !known.has(name))
      .map(({ name, sites }): Finding => {
        const { path, line } = sites[0]!;
        return { code: 'config-unmapped', severity: 'error', args: { name }, place: { path, line } };
      }),
    ...entries.flatMap((entry) => entryFindings(entry, context)),
    ...literalFindings(input, values),
  ];
}

function entryFindings(entry: ConfigEntry, context: Context): readonly Finding[] {
  const { name, disposition } = entry;
  const place = { path: context.mapPath };
  const isRead = context.surface.variables.some((variable) => variable.name === name);
  if (!isRead) return [{ code: 'config-unread', severity: 'warning', args: { name }, place }];
  switch (disposition) {
    case 'secret':
      return secretFindings(entry, context);
    case 'derived':
      return derivedFindings(entry, context);
    case 'ask':
      return isAnswered(entry, context)
        ? []
        : [{ code: 'config-unanswered', severity: context.open, args: { name }, place }];
    case 'donor-default':
      return donorDefault(entry, context);
    default:
      return [];
  }
}

/** A reference hands on a value and holds none. */
const REFERENCE = /^\$\{[^}]*\}$|^\$[A-Za-z_]\w*$/;
const REQUIRED = /^\$\{[\w.-]+(?::?\?[^}]*)?\}$/;

function secretFindings({ name, value }: ConfigEntry, { given, mapPath }: Context): readonly Finding[] {
  const args = { name };
  const inMap: readonly Finding[] =
    value === undefined
      ? []
      : [{ code: 'config-secret-value', severity: 'error', args, place: { path: mapPath } }];
  const inOverlay = given(name)
    .filter(({ value: each }) => each !== '' && (!REFERENCE.test(each) || /^\$\{\w+:?-./.test(each)))
    .map(
      ({ file, line }): Finding => ({
        code: 'config-secret-value',
        severity: 'error',
        args,
        place: { path: file, line },
      }),
    );
  return [...inMap, ...inOverlay];
}

function derivedFindings(entry: ConfigEntry, { given, profile, mapPath, open }: Context): readonly Finding[] {
  const { name, valueFrom, value } = entry;
  const expected = valueFrom === undefined ? null : encodeFact(profile, valueFrom);
  if (valueFrom === undefined || expected === null) {
    if (value !== undefined) return [];
    return [{ code: 'config-unanswered', severity: open, args: { name }, place: { path: mapPath } }];
  }
  const args = { name, fact: valueFromText(valueFrom), expected };
  const inMap: readonly Finding[] =
    value === undefined || value === expected
      ? []
      : [{ code: 'config-differs', severity: 'warning', args, place: { path: mapPath } }];
  const inOverlay = given(name)
    .filter(({ value: each }) => each !== expected && each !== value && !REFERENCE.test(each))
    .map(
      ({ file, line }): Finding => ({
        code: 'config-differs',
        severity: 'warning',
        args,
        place: { path: file, line },
      }),
    );
  return [...inMap, ...inOverlay];
}

function isAnswered({ name, value }: ConfigEntry, { given }: Context): boolean {
  return value !== undefined || given(name).some(({ value: each }) => each !== '' && !REFERENCE.test(each));
}

/** Overridden by a value, or by a reference that refuses to start without one. */
function donorDefault(entry: ConfigEntry, context: Context): readonly Finding[] {
  const { name } = entry;
  if (isAnswered(entry, context)) return [];
  const place = { path: context.mapPath };
  if (context.given(name).some(({ value }) => REQUIRED.test(value))) {
    return [{ code: 'config-unanswered', severity: context.open, args: { name }, place }];
  }
  const sites = context.surface.variables.find((variable) => variable.name === name)?.sites ?? [];
  const shipped = sites.filter(isDonorDefault);
  const host =
    shipped.find(({ defaultHost }) => defaultHost !== undefined)?.defaultHost ??
    shipped[0]?.shape ??
    'computed';
  return [{ code: 'config-donor-default', severity: 'error', args: { name, host }, place }];
}

function literalFindings(input: CheckConfigInput, values: readonly Given[]): readonly Finding[] {
  const literals = donorLiterals(input.donorProfile, input.surface);
  const own = (value: string): DonorLiteral | undefined =>
    literals.find(({ pattern }) => pattern.test(value));
  const inOverlay = values.flatMap(({ key, value, file, line }): readonly Finding[] => {
    const literal = own(value);
    if (literal === undefined) return [];
    const args = { name: key, fact: literal.fact };
    return [{ code: 'config-donor-literal', severity: 'error', args, place: { path: file, line } }];
  });
  const inMap = (input.map.donors[input.donor] ?? []).flatMap(({ name, value }): readonly Finding[] => {
    const literal = value === undefined ? undefined : own(value);
    if (literal === undefined) return [];
    const args = { name, fact: literal.fact };
    return [{ code: 'config-donor-literal', severity: 'error', args, place: { path: input.mapPath } }];
  });
  return [...inOverlay, ...inMap];
}
