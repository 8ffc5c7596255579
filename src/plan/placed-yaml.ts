import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { PlanFault, PlanFaultCode } from './plan-fault.ts';
import type { YamlReading } from './read-yaml.ts';
import { keyText, type YamlText, yamlPlace } from './yaml-place.ts';

/** A plan has no use for more, and each alias may stand for a list that itself holds aliases. */
const MOST_ALIASES = 100;

/** Reads one YAML 1.2 document (core schema) with the place of everything in it, and lists all that is wrong with it as YAML. */
export function placedYaml(source: string, path: string): YamlReading {
  // A byte order mark is no column of the first line.
  const text = source.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    prettyErrors: false,
    // The library would print what we report.
    logLevel: 'error',
  });
  const document: Document | null = 'empty' in documents ? null : (documents[0] ?? null);
  const yaml: YamlText = { path, lines, document };
  if (document === null) return { value: { data: undefined }, yaml, faults: [] };

  const { hasTabs, syntax, others } = documentFaults(yaml, text, documents);
  // A tab throws the reader off the track, and whatever it says of the rest is a guess.
  if (hasTabs) return { value: null, yaml, faults: tabFaults(yaml, text) };
  const shape = syntax.length > 0 ? syntax : aliasFaults(yaml, document);
  if (shape.length > 0) return { value: null, yaml, faults: [...others, ...shape] };
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { value: { data }, yaml, faults: others };
  } catch {
    const tooMany = faultAt(yaml, 'yaml-alias', firstAlias(document), { reason: 'too-many', name: '' });
    return { value: null, yaml, faults: [...others, tooMany] };
  }
}

type DocumentFaults = {
  readonly hasTabs: boolean;
  readonly syntax: readonly PlanFault[];
  readonly others: readonly PlanFault[];
};

/** What the YAML reader itself complains of, one fault a line: the second is mostly the first again. */
function documentFaults(yaml: YamlText, text: string, documents: readonly Document[]): DocumentFaults {
  let hasTabs = false;
  const syntax = new Map<number, PlanFault>();
  const others: PlanFault[] = [];
  for (const { code, message, pos } of documents.flatMap((each) => [...each.errors, ...each.warnings])) {
    const start = yaml.lines.lineStarts[yaml.lines.linePos(pos[0]).line - 1] ?? 0;
    if (/^ *\t[ \t]*[^\s#]/.test(text.slice(start))) hasTabs = true;
    else if (code === 'DUPLICATE_KEY') {
      others.push(faultAt(yaml, 'yaml-duplicate-key', pos[0], keyArgs(yaml, pos[0])));
    } else if (!syntax.has(start)) syntax.set(start, faultAt(yaml, 'yaml-syntax', pos[0], { message }));
  }
  const version = documents[0]?.directives?.yaml.version ?? '1.2';
  if (version !== '1.2') others.push(faultAt(yaml, 'yaml-version', 0, { version }));
  const second = documents[1];
  if (second !== undefined) others.push(faultAt(yaml, 'yaml-documents', second.range?.[0] ?? 0, {}));
  return { hasTabs, syntax: [...syntax.values()], others };
}

/** Every line indented with a tab: the reader itself stops seeing them where it has lost the track. */
function tabFaults(yaml: YamlText, text: string): readonly PlanFault[] {
  return [...text.matchAll(/^( *)\t[ \t]*[^\s#]/gm)].map(({ index, 1: spaces = '' }) =>
    faultAt(yaml, 'yaml-tab', index + spaces.length, {}),
  );
}

function faultAt(yaml: YamlText, code: PlanFaultCode, offset: number, args: PlanFault['args']): PlanFault {
  return { code, place: yamlPlace(yaml, offset), args };
}

/** Aliases that stand for nothing, or for something that holds them. */
function aliasFaults(yaml: YamlText, document: Document): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  visit(document, {
    Alias(_, alias) {
      const offset = alias.range?.[0] ?? 0;
      const range = alias.resolve(document)?.range;
      const circular = range != null && range[0] <= offset && offset < range[1];
      if (range === undefined || circular) {
        const reason = circular ? 'circular' : 'unresolved';
        faults.push(faultAt(yaml, 'yaml-alias', offset, { reason, name: alias.source }));
      }
    },
  });
  return faults;
}

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, (_, node) => {
    if (!isAlias(node)) return undefined;
    offset = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return offset;
}

/** The doubled key at an offset, and the line where it stands first. */
function keyArgs(yaml: YamlText, offset: number): PlanFault['args'] {
  let args: PlanFault['args'] = { key: '', first: '' };
  visit(yaml.document, {
    Map(_, map) {
      if (!isMap(map)) return undefined;
      const keys = map.items.flatMap(({ key }) => (isNode(key) && isScalar(key) ? [key] : []));
      const doubled = keys.find((key) => key.range?.[0] === offset);
      if (doubled === undefined) return undefined;
      const first = keys.find((key) => key.value === doubled.value)?.range?.[0] ?? offset;
      args = { key: keyText(doubled), first: String(yamlPlace(yaml, first).line) };
      return visit.BREAK;
    },
  });
  return args;
}
