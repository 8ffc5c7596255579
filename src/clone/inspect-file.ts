import { byCodePoint } from '../model/by-code-point.ts';
import type { SourceFile } from '../model/file.ts';
import type { Finding } from '../model/finding.ts';
import { isLicencePath } from '../model/licence-path.ts';
import { lineCounter } from '../model/lines.ts';
import { findSecrets } from '../model/secret.ts';
import { detectLicence } from './licence.ts';
import { findPersonalData } from './personal-data.ts';

type LicenceText = { readonly path: string; readonly text: string };

/** What one file holds that must not be published unseen, by kind and first place, never by value. */
export function inspectFile(
  file: SourceFile,
  donor: string,
): { readonly findings: readonly Finding[]; readonly licence: LicenceText | null } {
  if (file.encoding === null) return { findings: [], licence: null };
  const text = file.text();
  const counted = (
    code: 'secret-found' | 'personal-data',
    kind: string,
    starts: readonly number[],
  ): Finding => {
    const place = { donor, path: file.path, ...lineCounter(text)(starts[0]!) };
    return { code, severity: 'warning', args: { kind, count: starts.length }, place };
  };
  const secrets = byKind(findSecrets(text).map(({ kind, span }) => ({ kind, start: span.start })));
  const personal = byKind(findPersonalData(text));
  return {
    findings: [
      ...secrets.map(([kind, starts]) => counted('secret-found', kind, starts)),
      ...personal.map(([kind, starts]) => counted('personal-data', kind, starts)),
    ],
    licence: isLicencePath(file.path) ? { path: file.path, text } : null,
  };
}

/** What the licence files say: none at all, or one that no known licence quite is. */
export async function licenceFindings(
  donor: string,
  texts: readonly LicenceText[],
): Promise<readonly Finding[]> {
  if (texts.length === 0)
    return [{ code: 'licence-missing', severity: 'warning', args: {}, place: { donor, path: '' } }];
  const findings: Finding[] = [];
  for (const { path, text } of [...texts].sort((a, b) => byCodePoint(a.path, b.path))) {
    const { id, score, verdict } = await detectLicence(text);
    if (verdict === 'match') continue;
    const place = { donor, path };
    if (id === null) findings.push({ code: 'licence-unknown', severity: 'warning', args: {}, place });
    else {
      const args = { id, score: Math.round(score * 1000) / 1000 };
      findings.push({ code: 'licence-unclear', severity: 'warning', args, place });
    }
  }
  return findings;
}

function byKind(
  found: readonly { readonly kind: string; readonly start: number }[],
): readonly [string, number[]][] {
  const kinds = new Map<string, number[]>();
  for (const { kind, start } of found) kinds.set(kind, [...(kinds.get(kind) ?? []), start]);
  return [...kinds].sort(([a], [b]) => byCodePoint(a, b));
}
