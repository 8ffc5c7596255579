import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeOverlay } from '../../src/scaffold/merge-overlay.ts';
import { overlayValues } from '../../src/scaffold/overlay-values.ts';

/** The same small map as a file of each kind. */
const WRITE: Readonly<Record<string, (values: Readonly<Record<string, string>>) => string>> = {
  '.env.la.example': (values) => lines(values, (key, value) => `${key}=${value}`),
  'application-la.properties': (values) => lines(values, (key, value) => `${key}=${value}`),
  'compose.la.yml': (values) => `# head\nservices:\n${lines(values, (key, value) => `  ${key}: v${value}`)}`,
};

function lines(
  values: Readonly<Record<string, string>>,
  line: (key: string, value: string) => string,
): string {
  return Object.entries(values)
    .map(([key, value]) => `${line(key, value)}\n`)
    .join('');
}

const valuesOf = (path: string, text: string) =>
  Object.fromEntries(overlayValues(path, text).map(({ key, value }) => [key, value.replace(/^v/, '')]));

describe.each(Object.keys(WRITE))('mergeOverlay of %s', (path) => {
  const write = WRITE[path]!;
  const merge = (base: object, theirs: object, ours: object) => {
    const { text, conflicts } = mergeOverlay(
      path,
      write({ ...base }),
      write({ ...theirs }),
      write({ ...ours }),
    );
    return { values: valuesOf(path, text), conflicts: conflicts.map((key) => key.replace('services.', '')) };
  };
  const was = { A: '1', B: '2', C: '3' };

  it.each([
    ['no change', was, was, was, []],
    ['a user’s edit', was, { ...was, B: '9' }, { ...was, B: '9' }, []],
    ['a new key and a user’s edit', { ...was, D: '4' }, { ...was, B: '9' }, { ...was, B: '9', D: '4' }, []],
    [
      'a new value and a user’s own key',
      { ...was, A: '7' },
      { ...was, X: '8' },
      { ...was, A: '7', X: '8' },
      [],
    ],
    [
      'a key gone and a user’s edit of another',
      { A: '1', C: '3' },
      { ...was, A: '5' },
      { A: '5', C: '3' },
      [],
    ],
    ['a key that a user deleted', { ...was, D: '4' }, { A: '1', C: '3' }, { A: '1', C: '3', D: '4' }, []],
    [
      'the same change on both sides',
      { ...was, B: '5' },
      { ...was, B: '5', X: '1' },
      { ...was, B: '5', X: '1' },
      [],
    ],
    ['different changes of one key', { ...was, B: '5' }, { ...was, B: '6' }, { ...was, B: '6' }, ['B']],
    ['a key gone that a user changed', { A: '1', C: '3' }, { ...was, B: '6' }, { ...was, B: '6' }, ['B']],
  ])('%s', (_, theirs, ours, values, conflicts) => {
    expect(merge(was, theirs, ours)).toEqual({ values, conflicts });
  });

  const map = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D', 'E'), fc.constantFrom('1', '2', '3'), {
    noNullPrototype: true,
    minKeys: 1,
  });

  it('loses no user’s edit, and has a conflict only where both changed one key', () => {
    fc.assert(
      fc.property(map, map, map, (base, theirs, ours) => {
        const { values, conflicts } = merge(base, theirs, ours);
        for (const key of 'ABCDE') {
          const [b, t, o] = [base[key], theirs[key], ours[key]];
          expect(values[key]).toBe(o === b ? t : o);
          expect(conflicts.includes(key)).toBe(o !== b && t !== b && o !== t);
        }
      }),
    );
  });

  it('gives the template’s value to a key that both changed, where that is preferred, and to no other', () => {
    fc.assert(
      fc.property(map, map, map, (base, theirs, ours) => {
        const written = [base, theirs, ours].map(write) as [string, string, string];
        const values = valuesOf(path, mergeOverlay(path, ...written, 'theirs').text);
        for (const key of 'ABCDE') {
          const [b, t, o] = [base[key], theirs[key], ours[key]];
          expect(values[key]).toBe(t === b ? o : t);
        }
      }),
    );
  });

  it('settles at once: merging again changes nothing', () => {
    fc.assert(
      fc.property(map, map, map, (base, theirs, ours) => {
        const once = mergeOverlay(path, write(base), write(theirs), write(ours)).text;
        expect(mergeOverlay(path, write(theirs), write(theirs), once).text).toBe(once);
      }),
    );
  });
});

describe('comments', () => {
  it('of people stay, and a new key brings its own', () => {
    const base = '# head\n\nA=1\n';
    const theirs = '# head\n\nA=1\n# TODO: say it\nB=\n';
    const ours = '# head\n# our note\nA=5 \n\n# ours\nZ=1\n';
    expect(mergeOverlay('.env.la.example', base, theirs, ours)).toEqual({
      text: '# head\n# our note\nA=5 \n# TODO: say it\nB=\n\n# ours\nZ=1\n',
      conflicts: [],
    });
  });

  it('in YAML stay', () => {
    const base = 'services:\n  a:\n    environment:\n      TZ: x\n';
    const theirs = 'services:\n  a:\n    environment:\n      TZ: x\n      B: y\n';
    const ours = 'services:\n  # ours\n  a:\n    environment:\n      TZ: z # said so\n';
    const { text, conflicts } = mergeOverlay('compose.la.yml', base, theirs, ours);
    expect(conflicts).toEqual([]);
    expect(text).toBe('services:\n  # ours\n  a:\n    environment:\n      TZ: z # said so\n      B: y\n');
  });
});

describe('texts without keys', () => {
  const base = 'one\ntwo\nthree\nfour\nfive\nsix\n';
  it('merge by lines', () => {
    const merged = mergeOverlay('DEPLOY.la.md', base, base.replace('one', 'ONE'), base.replace('six', 'SIX'));
    expect(merged).toEqual({ text: 'ONE\ntwo\nthree\nfour\nfive\nSIX\n', conflicts: [] });
  });

  it('keep what people wrote where both changed it', () => {
    const ours = base.replace('one', 'uno');
    expect(mergeOverlay('DEPLOY.la.md', base, base.replace('one', 'ONE'), ours)).toEqual({
      text: ours,
      conflicts: [''],
    });
  });

  it('take the changes that are in nobody’s way, whatever is with the others', () => {
    const long = `${base}seven\neight\nnine\n`;
    const theirs = long.replace('one', 'ONE').replace('nine', 'NINE');
    const ours = long.replace('one', 'uno').replace('five', 'fünf');
    expect(mergeOverlay('DEPLOY.la.md', long, theirs, ours)).toEqual({
      text: 'uno\ntwo\nthree\nfour\nfünf\nsix\nseven\neight\nNINE\n',
      conflicts: [''],
    });
    expect(mergeOverlay('DEPLOY.la.md', long, theirs, ours, 'theirs')).toEqual({
      text: 'ONE\ntwo\nthree\nfour\nfünf\nsix\nseven\neight\nNINE\n',
      conflicts: [''],
    });
  });

  it('stay as people have them where nothing is known of how they began', () => {
    expect(mergeOverlay('DEPLOY.la.md', '', base, 'ours\n')).toEqual({ text: 'ours\n', conflicts: [''] });
  });
});
