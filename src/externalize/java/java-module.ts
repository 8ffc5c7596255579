import { byCodePoint } from '../../model/by-code-point.ts';
import type { TargetCatalog, Tree } from '../codemod.ts';
import { type JavaAccessor, javaAccessor } from './java-accessor.ts';

const SOURCES = 'src/main/java/';
const RESOURCES = 'src/main/resources/';

/** What looks texts up in one module of Maven or Gradle, and where they stand. */
export type JavaModule = {
  readonly accessor: JavaAccessor;
  readonly messages: TargetCatalog;
  /** What Bean Validation reads by itself. */
  readonly validation: TargetCatalog;
};

const known = new WeakMap<Tree, Map<string, JavaModule | null>>();

/** The module of a source file; null for code that no such module holds. */
export function javaModule(path: string, tree: Tree): JavaModule | null {
  const at = `/${path}`.indexOf(`/${SOURCES}`);
  if (at === -1) return null;
  const root = path.slice(0, at);
  const modules = known.get(tree) ?? new Map<string, JavaModule | null>();
  known.set(tree, modules);
  const found = modules.get(root) ?? readModule(root, tree);
  modules.set(root, found);
  return found;
}

function readModule(root: string, tree: Tree): JavaModule {
  const resources = `${root}${RESOURCES}`;
  const accessor = javaAccessor(`${root}${SOURCES}`, tree);
  const isLatin = javaVersion(root, tree) < 9;
  const bundle = (base: string): TargetCatalog => {
    const stem = `${resources}${base.replaceAll('.', '/')}`;
    const own = tree.catalogs.find(
      ({ format, source }) =>
        format === 'properties' &&
        source.language === tree.language &&
        source.path.startsWith(`${stem}`) &&
        /^(?:_\w+)?\.properties$/.test(source.path.slice(stem.length)),
    )?.source.path;
    // A bundle that lacks a key in its default file has no text for readers of any other language.
    const paths = [...new Set([own ?? `${stem}.properties`, `${stem}.properties`])];
    return {
      kind: 'properties',
      files: paths.map((path) => ({ path, text: tree.textOf(path) })),
      within: [],
      isLatin,
    };
  };
  return { accessor, messages: bundle(accessor.bundle), validation: bundle('ValidationMessages') };
}

/** The Java that the module is built for, as its manifest or one further out says; 8 where none does. */
function javaVersion(root: string, tree: Tree): number {
  const SAID = [
    /<(?:java\.version|maven\.compiler\.(?:release|source|target)|release|source)>\s*(?:1\.)?(\d+)/,
    /\bsourceCompatibility\s*=?\s*(?:JavaVersion\.VERSION_)?['"]?(?:1[._])?(\d+)/,
    /\bJavaLanguageVersion\.of\((\d+)\)/,
  ];
  const manifests = tree.paths
    .filter((path) => /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/.test(path))
    .filter((path) => root.startsWith(path.slice(0, path.lastIndexOf('/') + 1)))
    .sort((a, b) => b.length - a.length || byCodePoint(a, b));
  for (const path of manifests) {
    for (const pattern of SAID) {
      const version = pattern.exec(tree.textOf(path) ?? '')?.[1];
      if (version !== undefined) return Number(version);
    }
  }
  return 8;
}
