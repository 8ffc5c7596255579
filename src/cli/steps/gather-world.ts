import type { Repository } from '../../io/git.ts';
import { isRegular, type Snapshot } from '../../model/snapshot.ts';
import type { World } from '../../model/world.ts';
import { withForeignGroups } from '../../rebrand/manifests/foreign-groups.ts';
import { withJvmPackages } from '../../rebrand/manifests/jvm-packages.ts';
import { withModuleNames } from '../../rebrand/manifests/module-names.ts';
import { isManifest, mergeWorlds, readManifest } from '../../rebrand/read-manifest.ts';
import { decode } from '../../transfer/decode.ts';
import { gitReader } from './reader.ts';

/** Reads the manifests of all donors: what they say holds in every one of them. */
export async function gatherWorld(
  donors: readonly { readonly mirror: Repository; readonly snapshot: Snapshot }[],
): Promise<World> {
  const worlds: World[] = [];
  for (const { mirror, snapshot } of donors) {
    const manifests = snapshot.entries.filter((entry) => isRegular(entry) && isManifest(entry.path));
    const paths = new Map(manifests.map(({ oid, path }) => [oid, path]));
    await gitReader(mirror, snapshot.donor)([...paths.keys()], (oid, bytes) => {
      const path = paths.get(oid)!;
      const file = decode(path, oid, bytes);
      if (file.encoding !== null) worlds.push(readManifest(path, file.text()));
    });
  }
  const paths = donors.flatMap(({ snapshot }) => snapshot.entries.map(({ path }) => path));
  return [withForeignGroups, withJvmPackages, withModuleNames].reduce(
    (world, withNames) => withNames(world, paths),
    mergeWorlds(worlds),
  );
}
