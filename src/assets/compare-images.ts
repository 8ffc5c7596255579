import type { Finding } from '../model/finding.ts';
import { readImage } from './read-image.ts';

/** So much heavier than the donor's, and heavy at all: 550 KB in place of a collapsed menu's icon. */
const HEAVIER = 4;
const HEAVY = 50_000;
const OFF = 0.05;

/** What speaks against a picture in the place of another; an error where it is not of the same kind. */
export function compareImages(path: string, before: Buffer, after: Buffer): readonly Finding[] {
  const [old, own] = [readImage(before), readImage(after)];
  const place = { path };
  const findings: Finding[] = [];
  if (old !== null && old.format !== own?.format) {
    const args = { expected: old.format, actual: own?.format ?? 'unknown' };
    return [{ code: 'asset-format', severity: 'error', args, place }];
  }
  if (old !== null && own !== null && old.width * old.height * own.width * own.height > 0) {
    const isSame = old.width === own.width && old.height === own.height;
    const ratio = own.width / own.height / (old.width / old.height);
    const args = { expected: `${old.width}×${old.height}`, actual: `${own.width}×${own.height}` };
    if (Math.abs(ratio - 1) > OFF) findings.push({ code: 'asset-aspect', severity: 'warning', args, place });
    else if (!isSame && old.format !== 'svg')
      findings.push({ code: 'asset-size', severity: 'info', args, place });
  }
  if (after.length > HEAVY && after.length > before.length * HEAVIER) {
    const args = { expected: before.length, actual: after.length };
    findings.push({ code: 'asset-weight', severity: 'warning', args, place });
  }
  return findings;
}
