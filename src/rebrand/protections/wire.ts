import { charClass } from '../char-class.ts';
import { isSource } from '../clash.ts';
import { type HitContext, runAround } from '../hit.ts';
import { isInQuotes } from '../landings/is-in-quotes.ts';
import type { Protection } from './protection.ts';

const NAMESPACE =
  /(?:\bxmlns(?::[\w.-]+)?|\b\w*namespace(?:URI)?|\bschemaLocation|\bsoapAction|\bsystemId)\s*[=:]\s*["']?[^"']*$/i;
const QNAME = /\bQName\s*\(\s*["'][^"']*$/;
const PYTHON = /\.pyi?$/;
/** Which package a program loads from a file. */
const PACKAGE = /\bpackage["']?\s*[:=]\s*\[?\s*["'`]\w*$/;
/** What it has loaded is called by the package. */
const LOADED = /(?:proto\w*|pkg|package\w*|descriptor|grpc\w*)\.\w*$/i;
const isOfWord = charClass(/[\p{L}\p{N}_]/u);
const JVM = /\.(?:java|kts?|scala|groovy|gradle|properties|xml)$|(?:^|\/)META-INF\//;
/** Where quotes hold every name, those of classes too. */
const ALL_QUOTED = /\.xml$|(?:^|\/)META-INF\//;
const URI = /["'](?:https?:\/\/|urn:)[^"']*$/i;

/** XML namespaces, SOAP actions and protobuf packages: changing one end of a wire cuts it. */
export const wire: Protection = {
  code: 'wire',
  soft: false,
  protects(context, { world }) {
    const before = context.line.slice(0, context.start - context.lineStart);
    if (context.line.includes(':') && URI.test(before) && (NAMESPACE.test(before) || QNAME.test(before)))
      return true;
    if (isOfJvm(context, before)) return false;
    if (context.path.endsWith('.proto') && isOfProto(context, before)) return true;
    // What protoc makes for Python lies where its file lies, whatever the package is called.
    if (PYTHON.test(context.path) && !isInQuotes(before)) return false;
    // A rule for the package itself means the code that is made from it, on both sides of the import.
    if (context.term.name.kind !== 'package') {
      if (world.protoPackages.some((name) => isOnWire(context, before, name))) return true;
      if (context.path.endsWith('.cs') && world.protoNamespaces.some((name) => covers(context, name)))
        return true;
    }
    return world.wireNames.some((name) => isOnWire(context, before, name));
  },
};

/** A name of one word is mostly the product's: it is a package's or a namespace's only where that is said. */
function isOnWire(context: HitContext, before: string, name: string): boolean {
  if (/[.:/]/.test(name))
    return (
      covers(context, name) || (context.line.includes('\\.') && covers(context, escaped(name, context.line)))
    );
  if (!covers(context, name)) return false;
  const { path, text, start } = context;
  if (NAMESPACE.test(before) || (PACKAGE.test(before) && /\.proto\b/.test(text))) return true;
  const { text: word, start: at } = runAround(context, isOfWord);
  if (!/^\\{0,2}\.[A-Z]/.test(text.slice(at + word.length, at + word.length + 4))) return false;
  if (!isSource(path) || path.endsWith('.proto') || isInQuotes(before)) return true;
  return JVM.test(path) ? !/[\w.$]/.test(text[start - 1] ?? '') : LOADED.test(before);
}

/** As patterns of servers have it, and once more in quotes: `/portal\\.pay\\.v1\\.`. */
function escaped(name: string, line: string): string {
  return name.replaceAll('.', line.includes('\\\\.') ? '\\\\.' : '\\.');
}

/**
 * Whether a rule for a package meets that package as the JVM knows it: it mostly has the name of the protobuf package,
 * and moves with its directories all the same. What a program says in quotes of a message or a service is the wire's.
 */
function isOfJvm({ term, path, text, end, line }: HitContext, before: string): boolean {
  if (term.name.kind !== 'package') return false;
  if (path.endsWith('.proto')) return /^\s*option\s+java_package\b/.test(line);
  if (!JVM.test(path) || NAMESPACE.test(before) || URI.test(before)) return false;
  if (ALL_QUOTED.test(path)) return true;
  return !isInQuotes(before) || !/^(?:\.[a-z]\w*)*(?:\.[A-Z]|\/)/.test(text.slice(end, end + 80));
}

/** The package of a protobuf file, and the types of other packages, which are called in full: `ua.gov.diia.v1.Kind`. */
function isOfProto({ line, text, end }: HitContext, before: string): boolean {
  if (/^\s*package\s/.test(line)) return true;
  return (
    /(?:^|[^"\w.])\.?[a-z]\w*(?:\.\w+)*\.\w*$/.test(before) &&
    !/"[^"]*$/.test(before) &&
    /^\w*\./.test(text.slice(end, end + 80))
  );
}

/** Whether the hit lies inside an occurrence of `name` that is not a part of a longer dotted name. */
export function covers(context: HitContext, name: string): boolean {
  const from = context.start - context.lineStart;
  const to = context.end - context.lineStart;
  for (let at = context.line.indexOf(name); at !== -1; at = context.line.indexOf(name, at + 1)) {
    if (at > from) return false;
    const end = at + name.length;
    if (end < to) continue;
    if (/[\w$@-]/.test(context.line[at - 1] ?? '') || /[\w$-]/.test(context.line[end] ?? '')) continue;
    return true;
  }
  return false;
}
