import type { Tree } from '../codemod.ts';

/** A static method that gives the text of a key: `Messages.get("key", argument)`. */
export type JavaAccessor = {
  readonly package: string;
  readonly type: string;
  readonly method: string;
  /** The resource bundle that it reads, as Java names it. */
  readonly bundle: string;
  /** The file that is to be made; absent where the donor has one. */
  readonly created?: { readonly path: string; readonly text: string };
};

const METHOD =
  /\bpublic\s+static\s+String\s+(\w+)\s*\(\s*(?:final\s+)?String\s+\w+\s*,\s*(?:final\s+)?Object\s*(?:\.\.\.|\[\])\s*\w+\s*\)/g;
const LOOKS_UP = /^(?:get|getMessage|getString|getText|message|msg|text|translate|tr|t|format|i18n)$/;
const READS = /\.\s*(?:getMessage|getString)\s*\(/;
const NAMES = ['Messages', 'MessageTexts', 'LocalizedMessages'];

/**
 * The donor's own accessor, where it has a static one that takes arguments; else one that is to be made, in the package
 * of the application. It reads the resource bundle that Spring's MessageSource reads too, so a bean and a static method of
 * the donor say the same; and it needs no bean, since most texts stand where none is at hand: in exceptions, static
 * helpers, entities.
 */
export function javaAccessor(sources: string, tree: Tree): JavaAccessor {
  const files = tree.paths.filter((path) => path.startsWith(sources) && path.endsWith('.java'));
  const texts = files.flatMap((path) => {
    const text = tree.textOf(path);
    return text === undefined ? [] : [{ path, text }];
  });
  for (const { path, text } of texts) {
    if (!READS.test(text) || !/\bResourceBundle\b|\bMessageSource\b/.test(text)) continue;
    const method = [...text.matchAll(METHOD)]
      .map(([, name = '']) => name)
      .find((name) => LOOKS_UP.test(name));
    if (method === undefined) continue;
    const type = path.slice(path.lastIndexOf('/') + 1, -'.java'.length);
    return {
      package: packageOf(text),
      type,
      method,
      bundle: bundleOf(text) ?? configuredBundle(tree, sources),
    };
  }
  const home = texts.find(({ text }) => /@SpringBootApplication\b/.test(text));
  const base = home === undefined ? commonPackage(files, sources) : packageOf(home.text);
  const folder = `${sources}${base === '' ? '' : `${base.replaceAll('.', '/')}/`}`;
  const type = NAMES.find((name) => !tree.has(`${folder}${name}.java`)) ?? NAMES[0]!;
  const bundle = configuredBundle(tree, sources);
  const isSpring = texts.some(({ text }) => /\bimport\s+org\.springframework\./.test(text));
  const text = filled(tree.templates['Messages.java'], {
    package: base,
    name: type,
    bundle,
    imports: isSpring ? 'import org.springframework.context.i18n.LocaleContextHolder;\n' : '',
    locale: isSpring ? 'LocaleContextHolder.getLocale()' : 'Locale.getDefault()',
    reader: isSpring ? 'the request' : 'this machine',
  });
  return { package: base, type, method: 'get', bundle, created: { path: `${folder}${type}.java`, text } };
}

/** What `${name}` stands for in a template of the kind that the donor's own files are. */
function filled(template: string, values: Readonly<Record<string, string>>): string {
  const text = template.replace(/\$\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return values['package'] === '' ? text.replace(/^package ;\n\n/, '') : text;
}

export function packageOf(text: string): string {
  return /^\s*package\s+([\w.]+)\s*;/m.exec(text)?.[1] ?? '';
}

function bundleOf(text: string): string | undefined {
  return /\bgetBundle\s*\(\s*"([\w./-]+)"/.exec(text)?.[1]?.replaceAll('/', '.');
}

/** `spring.messages.basename`, where a properties file of the module says it. */
function configuredBundle(tree: Tree, sources: string): string {
  const resources = sources.replace(/java\/$/, 'resources/');
  for (const path of tree.paths) {
    if (!path.startsWith(resources) || !/\/application[\w-]*\.properties$/.test(path)) continue;
    const said = /^\s*spring\.messages\.basename\s*[=:]\s*([\w./-]+)/m.exec(tree.textOf(path) ?? '')?.[1];
    if (said !== undefined) return said.replaceAll('/', '.').replace(/^classpath:/, '');
  }
  return 'messages';
}

/** The package that all files of a module are in. */
function commonPackage(files: readonly string[], sources: string): string {
  const folders = files.map((path) => path.slice(sources.length).split('/').slice(0, -1));
  const [first = []] = folders;
  const shared = first.findIndex((step, at) => !folders.every((steps) => steps[at] === step));
  return first.slice(0, shared === -1 ? first.length : shared).join('.');
}
