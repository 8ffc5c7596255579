import { join } from 'node:path';
import { listFiles } from '../../io/list-files.ts';
import { readFileOr } from '../../io/write-file.ts';
import { isCodePage } from '../../model/code-page.ts';
import type { Finding } from '../../model/finding.ts';
import { overlayKind } from '../../scaffold/overlay-kind.ts';
import { decode } from '../../transfer/decode.ts';
import type { Workspace } from '../workspace.ts';
import { overlayPath } from './overlay-texts.ts';

/** The overlay's configuration that is in no UTF-8: some editors save so, and whoever reads it finds no key in it. */
export async function overlayEncodings({ places }: Workspace, donor: string): Promise<readonly Finding[]> {
  const folder = places.overlay(donor);
  const paths = await listFiles(folder);
  return paths.flatMap((path): Finding[] => {
    const kind = overlayKind(path);
    if (kind === 'text') return [];
    const { encoding } = decode(path, '', readFileOr(join(folder, path), Buffer.alloc(0)));
    // Java reads those as Latin-1.
    if (encoding === 'utf-8' || (kind === 'properties' && isCodePage(encoding))) return [];
    const place = { path: overlayPath(donor, path) };
    return [{ code: 'overlay-not-utf8', severity: 'error', args: { encoding: encoding ?? '?' }, place }];
  });
}
