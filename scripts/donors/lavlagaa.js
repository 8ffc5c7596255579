import { join } from 'node:path';
import { LAVLAGAA, MONGOLIA } from './donors.js';
import { parseJava } from './java.js';
import { deterministic, idempotent, leftoversTold, proofs, reversible } from './laws.js';
import { pseudoTree } from './pseudo.js';
import { checkOut } from './shell.js';
import { carryOver } from './transferred.js';
import { occurrences, readTree, sum } from './tree.js';
import { untouchables } from './untouchables.js';

/** The model case at its size: generated SOAP clients, and the traces of an earlier rename by hand. */
export const lavlagaa = {
  name: 'lavlagaa',
  donor: LAVLAGAA,
  run(checks, folder, source) {
    const carried = carryOver(folder, source, LAVLAGAA);
    const { donor, first, workspace } = carried;
    proofs(checks, 'lavlagaa', carried);
    checks.equal('lavlagaa paths moved', first.files.renamed, 2547);
    leftoversTold(checks, 'lavlagaa', carried, MONGOLIA);
    const before = readTree(donor, 'main');
    const after = readTree(workspace.recipient, 'refs/heads/derived');
    wireNames(checks, before, after);
    references(checks, before, after);
    classFiles(checks, before, after);
    const tree = join(folder, 'java');
    checkOut(workspace.recipient, 'refs/heads/derived', tree);
    const shape = parses(checks, 'lavlagaa', folder, tree);
    const original = join(folder, 'original');
    checkOut(donor, 'main', original);
    const was = parses(checks, 'lavlagaa as it was', folder, original);
    if (shape !== null && was !== null) {
      checks.equal('lavlagaa nodes', was.nodes, 385_242);
      checks.equal(
        'lavlagaa nodes and their kinds',
        `${shape.nodes} ${shape.shape}`,
        `${was.nodes} ${was.shape}`,
      );
    }
    quoted(checks, before, after);
    untouchables(
      checks,
      'lavlagaa',
      { gitDir: donor, commit: 'main' },
      { gitDir: workspace.recipient, commit: 'refs/heads/derived' },
      { binaries: 65 },
    );
    parses(checks, 'lavlagaa in pseudo-Lao', folder, pseudoTree(checks, 'lavlagaa', carried));
    reversible(checks, 'lavlagaa', carried);
    idempotent(checks, 'lavlagaa', carried);
    deterministic(checks, 'lavlagaa', carried);
  },
};

function wireNames(checks, before, after) {
  const [was, is] = [before, after].map((files) => sum(occurrences(files, /xyp\.gov\.mn/g)));
  checks.equal('lavlagaa xyp.gov.mn before', was, 5484);
  checks.equal('lavlagaa xyp.gov.mn after', is, 5484);
}

/** An earlier rename by hand left names of classes and packages behind that lead nowhere: they are mended. */
function references(checks, before, after) {
  const [was, is] = [before, after].map(resolved);
  checks.equal('lavlagaa JAX-WS classes found before', was.classes, '0 of 1160');
  checks.equal('lavlagaa JAX-WS classes found after', is.classes, '1160 of 1160');
  checks.equal('lavlagaa imports of no package before', was.stale, 12);
  checks.equal('lavlagaa imports of no package after', is.stale, 0);
}

function resolved(files) {
  const java = files.filter(({ path }) => path.endsWith('.java'));
  const names = java.map(({ path }) =>
    path
      .replace(/^.*src\/(?:main|test)\/java\//, '')
      .slice(0, -5)
      .replaceAll('/', '.'),
  );
  const classes = new Set(names);
  const packages = new Set(names.map((name) => name.slice(0, name.lastIndexOf('.'))));
  const all = (pattern) =>
    java.flatMap(({ text }) => [...(text ?? '').matchAll(pattern)].map((match) => match[1]));
  const wired = all(/className\s*=\s*"([^"]*)"/g);
  const imports = all(/^import\s+(?:static\s+)?((?:mn|la)\.gov\.[\w.*]+);/gm);
  const isStale = (name) => (name.endsWith('.*') ? !packages.has(name.slice(0, -2)) : !classes.has(name));
  return {
    classes: `${wired.filter((name) => classes.has(name)).length} of ${wired.length}`,
    stale: imports.filter(isStale).length,
  };
}

/** What stands in quotes and goes over a wire or into a database, as often as before. */
function quoted(checks, before, after) {
  for (const [what, pattern] of [
    ['wire strings', /"[^"\n]*xyp\.gov\.mn[^"\n]*"/g],
    ['database names', /\b(?:schema|name|columnDefinition|sequenceName)\s*=\s*"[A-Z][A-Z0-9_]+"/g],
  ]) {
    const [was, is] = [before, after].map((files) =>
      files.flatMap(({ text }) => text?.match(pattern) ?? []).sort(),
    );
    checks.equal(`lavlagaa ${what} as before (${was.length})`, was.join() === is.join(), true);
  }
}

function classFiles(checks, before, after) {
  const [was, is] = [before, after].map((files) =>
    files
      .filter(({ path }) => path.endsWith('.class'))
      .map(({ oid }) => oid)
      .sort(),
  );
  checks.equal('lavlagaa .class files', is.length, 65);
  checks.equal('lavlagaa .class files changed', is.join() !== was.join(), false);
}

function parses(checks, name, folder, tree) {
  const read = parseJava(tree, folder);
  if (read === null) {
    checks.skipped(`${name} parse`, 'no JDK here');
    return null;
  }
  checks.equal(`${name} Java files`, read.files, 2468);
  checks.equal(`${name} syntax errors`, read.errors, 0);
  checks.equal(`${name} files beside their package`, read.misplaced, 0);
  return read;
}
