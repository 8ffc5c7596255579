import { CST, Parser } from 'yaml';
import { type Mapping, mappingIn, type Slot } from '../data/mapping.ts';

export type ScalarToken = CST.FlowScalar | CST.BlockScalar;

/** What a YAML text holds, in the order in which it stands. */
export type YamlEvent =
  | { readonly kind: 'open'; readonly mark: 'map' | 'seq' | 'flow' | 'document' }
  | { readonly kind: 'close' }
  | { readonly kind: 'comment'; readonly start: number; readonly end: number }
  | { readonly kind: 'fault'; readonly at: number }
  | {
      readonly kind: 'scalar';
      readonly token: ScalarToken;
      readonly text: string;
      readonly tag: string;
      readonly isFlow: boolean;
      readonly slot: Slot;
      /** Set for a key: the record that it belongs to. */
      readonly keyOf: Mapping | null;
    };

type Around = {
  readonly slot: Slot;
  readonly isFlow: boolean;
  readonly keyOf: Mapping | null;
  readonly tag: string;
};
type Work = { readonly token: CST.Token; readonly around: Around } | 'close';

const OUTSIDE: Around = { slot: null, isFlow: false, keyOf: null, tag: '' };

/** Walks the concrete syntax of a YAML text with a stack of its own, so that no nesting is too deep. */
export function* yamlEvents(text: string): Iterable<YamlEvent> {
  const work: Work[] = [];
  for (const document of new Parser().parse(text)) {
    work.push({ token: document, around: OUTSIDE });
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      if (next === 'close') yield { kind: 'close' };
      else yield* eventsOf(next.token, next.around, work);
    }
  }
}

function* eventsOf(token: CST.Token, around: Around, work: Work[]): Iterable<YamlEvent> {
  switch (token.type) {
    case 'comment':
      yield { kind: 'comment', start: token.offset, end: token.offset + token.source.length };
      return;
    case 'error':
    case 'flow-error-end':
      yield { kind: 'fault', at: token.offset };
      return;
    case 'document':
      yield { kind: 'open', mark: 'document' };
      later(work, [
        ...trivia(token.start),
        ...(token.value ? [{ token: token.value, around: { ...OUTSIDE, tag: tagOf(token.start) } }] : []),
        ...trivia(token.end),
        'close',
      ]);
      return;
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      yield* collectionEvents(token, around, work);
      return;
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'block-scalar':
      yield* scalarEvents(token, around);
      // A comment behind the header of a block is a part of the node.
      later(work, trivia('end' in token ? token.end : []));
      return;
    case 'alias':
      later(work, trivia(token.end));
      return;
    default:
  }
}

function* scalarEvents(token: ScalarToken, { slot, isFlow, keyOf, tag }: Around): Iterable<YamlEvent> {
  let fault = -1;
  const onError = (at: number) => {
    if (fault === -1) fault = at;
  };
  const text = CST.resolveAsScalar(token, false, onError)?.value ?? '';
  if (fault !== -1) yield { kind: 'fault', at: fault };
  yield { kind: 'scalar', token, text, tag, isFlow, slot, keyOf };
}

function* collectionEvents(
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
  around: Around,
  work: Work[],
): Iterable<YamlEvent> {
  const isFlow = token.type === 'flow-collection';
  const isMap = isFlow ? token.start.type === 'flow-map-start' : token.type === 'block-map';
  if (isFlow && !token.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end'))
    yield { kind: 'fault', at: token.offset };
  yield { kind: 'open', mark: isFlow ? 'flow' : isMap ? 'map' : 'seq' };
  const record = mappingIn(around.slot);
  const items = (token.items as readonly CST.CollectionItem[]).flatMap((item) =>
    itemWork(item, isMap, record, {
      slot: around.slot,
      isFlow: around.isFlow || isFlow,
      keyOf: null,
      tag: '',
    }),
  );
  later(work, [...items, 'close', ...(isFlow ? trivia(token.end) : [])]);
}

function itemWork(
  item: CST.CollectionItem,
  isMap: boolean,
  record: Mapping,
  around: Around,
): readonly Work[] {
  const { start, key, sep, value } = item;
  const isPair = key != null || sep !== undefined;
  const name = scalarText(key);
  const startTag = tagOf(start);
  if (!isPair) {
    // `{name}`: a key without a value.
    const keyOf = isMap ? record : null;
    return [
      ...trivia(start),
      ...(value ? [{ token: value, around: { ...around, keyOf, tag: startTag } }] : []),
    ];
  }
  if (name !== null && name !== '<<') record.keys.push(name);
  const slot: Slot = name === null ? around.slot : { record, key: name };
  return [
    ...trivia(start),
    ...(key ? [{ token: key, around: { ...around, keyOf: record, tag: startTag } }] : []),
    ...trivia(sep),
    ...(value ? [{ token: value, around: { ...around, slot, tag: tagOf(sep) } }] : []),
  ];
}

function scalarText(token: CST.Token | null | undefined): string | null {
  if (token == null || !CST.isScalar(token)) return null;
  return CST.resolveAsScalar(token, false, () => {})?.value ?? null;
}

function tagOf(tokens: readonly CST.SourceToken[] | undefined): string {
  return tokens?.find(({ type }) => type === 'tag')?.source ?? '';
}

/** Comments and faults among the tokens between the values. */
function trivia(tokens: readonly CST.Token[] | undefined): readonly Work[] {
  const told = (tokens ?? []).filter(
    ({ type }) => type === 'comment' || type === 'error' || type === 'flow-error-end',
  );
  return told.map((token) => ({ token, around: OUTSIDE }));
}

/** The stack gives back what was pushed last. */
function later(work: Work[], items: readonly Work[]): void {
  for (let at = items.length - 1; at >= 0; at--) work.push(items[at]!);
}
