import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectId } from '../../src/model/objects/object-id.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Entry, Snapshot } from '../../src/model/snapshot.ts';
import { EMPTY_WORLD } from '../../src/model/world.ts';
import { derive } from '../../src/transfer/derive.ts';
import type { Outcome } from '../../src/transfer/outcome.ts';
import type { DerivePorts } from '../../src/transfer/ports.ts';
import type { StoredScans } from '../../src/transfer/scan-memory.ts';

describe('what earlier runs have seen', () => {
  it('changes no tree, whatever names come, go and change', async () => {
    const word = fc.constantFrom('alfa', 'bravo', 'charlie', 'delta', 'Echo');
    const names = fc.uniqueArray(fc.record({ from: word, to: word }), {
      maxLength: 3,
      selector: ({ from }) => from,
    });
    const file = fc.array(fc.oneof(word, fc.constantFrom(' ', '\n', 'ө', '_')), { maxLength: 12 });
    const files = fc.array(file, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(files, names, names, async (texts, before, after) => {
        const donor = donorOf(texts.map((parts) => parts.join('')));
        const warm = donor.ports();
        await derive(donor.snapshot, planOf(before), EMPTY_WORLD, warm);
        const second = await derive(donor.snapshot, planOf(after), EMPTY_WORLD, warm);
        const cold = await derive(donor.snapshot, planOf(after), EMPTY_WORLD, donor.ports());
        expect(second).toEqual(cold);
      }),
      { numRuns: 200 },
    );
  });

  it('reads nothing where nothing has changed, and only the files of a new target where that alone has', async () => {
    const donor = donorOf(['alfa', 'bravo', 'nothing']);
    const ports = donor.ports();
    await derive(donor.snapshot, planOf([{ from: 'alfa', to: 'xray' }]), EMPTY_WORLD, ports);
    donor.reads.length = 0;
    await derive(donor.snapshot, planOf([{ from: 'alfa', to: 'xray' }]), EMPTY_WORLD, ports);
    expect(donor.reads).toEqual([]);
    await derive(donor.snapshot, planOf([]), EMPTY_WORLD, ports);
    expect(donor.reads).toEqual([]);
  });
});

function planOf(names: readonly { from: string; to: string }[]): Plan {
  return {
    version: 1,
    donors: [],
    country: { from: 'mn', to: 'la' },
    languages: { source: 'mn', targets: ['lo'] },
    names: names.map(({ from, to }) => ({ kind: 'literal', from, to, aliases: [] })),
    protect: [],
    exclude: [],
    redact: [],
  };
}

/** A donor in memory, and ports over it that remember. */
function donorOf(texts: readonly string[]) {
  const blobs = new Map(
    texts.map((text) => [objectId('blob', Buffer.from(text), 'sha1'), Buffer.from(text)]),
  );
  const entries = texts.map((text, i): Entry => {
    return { mode: '100644', oid: objectId('blob', Buffer.from(text), 'sha1'), path: `${i}.txt` };
  });
  const snapshot: Snapshot = {
    donor: 'd',
    commit: '0'.repeat(40),
    tree: '0'.repeat(40),
    date: '0 +0000',
    objectFormat: 'sha1',
    entries,
    trees: new Set(),
  };
  const reads: string[] = [];
  const ports = (): DerivePorts => {
    const outcomes = new Map<string, Outcome>();
    let scans: StoredScans | null = null;
    const written = new Set<string>();
    return {
      read: async (oids, each) => {
        reads.push(...oids);
        for (const oid of oids) each(oid, blobs.get(oid)!);
      },
      write: (_, oid) => void written.add(oid),
      has: (oid) => written.has(oid),
      named: true,
      cache: { get: (key) => outcomes.get(key), set: (key, outcome) => void outcomes.set(key, outcome) },
      scans: {
        load: () => scans,
        save: (stored) => {
          scans = JSON.parse(JSON.stringify(stored())) as StoredScans;
        },
      },
      progress: () => undefined,
    };
  };
  return { snapshot, ports, reads };
}
