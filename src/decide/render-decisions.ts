import { Document, isMap, isSeq, type Node, parseDocument, YAMLSeq } from 'yaml';
import { decisionId } from '../model/attach.ts';
import { byCodePoint } from '../model/by-code-point.ts';
import type { Decision, DecisionPlace } from '../model/decision.ts';
import { parseDecisions } from './parse-decisions.ts';

const HEAD = ` yaml-language-server: $schema=.saphan/decisions.schema.json

 What people answered to what saphan asked: saphan decide writes it, people review it. An answer stays with its text
 (hash, and the signature of what stands around it) wherever the donor moves it; one that matches nothing is told.`;

/**
 * The text of decisions.yaml: sorted, equal for equal decisions. With the text that is there, what people wrote about a
 * decision stays with it.
 */
export function renderDecisions(decisions: readonly Decision[], existing = ''): string {
  const document = existing.trim() === '' ? emptyDocument() : parseDocument(existing, { version: '1.2' });
  const known = nodesOf(document, parseDecisions(existing, '').decisions ?? []);
  const list = listIn(document);
  const items = [...decisions].sort(inOrder).map((decision): Node => {
    return known.get(JSON.stringify(rowOf(decision))) ?? document.createNode(rowOf(decision));
  });
  for (const item of items) oneLinePlaces(item);
  list.items = items;
  list.flow = items.length === 0;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function emptyDocument(): Document {
  const document = new Document({ version: 1, decisions: [] }, { version: '1.2' });
  document.commentBefore = HEAD;
  return document;
}

function listIn(document: Document): YAMLSeq<Node> {
  const node = document.get('decisions', true);
  if (isSeq(node)) return node as YAMLSeq<Node>;
  const list = new YAMLSeq<Node>();
  document.set('decisions', list);
  return list;
}

/** What the file has already, by what it says. */
function nodesOf(document: Document, decisions: readonly Decision[]): ReadonlyMap<string, Node> {
  const node = document.get('decisions', true);
  if (!isSeq(node)) return new Map();
  return new Map(
    node.items.flatMap((item, i): [string, Node][] => {
      const decision = decisions[i];
      return decision === undefined || !isMap(item) ? [] : [[JSON.stringify(rowOf(decision)), item as Node]];
    }),
  );
}

/** The keys in the order in which people read them. */
function rowOf({
  kind,
  action,
  about,
  why,
  to,
  places,
  reason,
  by,
  on,
  expires,
  question,
}: Decision): object {
  return JSON.parse(
    JSON.stringify({
      kind,
      action,
      about,
      why,
      to,
      places: places.map(placeRow),
      reason,
      by,
      on,
      expires,
      question,
    }),
  );
}

function placeRow({ donor, path, text, hash, context, ordinal }: DecisionPlace): object {
  return { donor, path, text, hash, context, ordinal };
}

function oneLinePlaces(item: Node): void {
  if (!isMap(item)) return;
  const places = item.get('places', true);
  if (isSeq(places)) for (const place of places.items) if (isMap(place)) place.flow = true;
}

function inOrder(a: Decision, b: Decision): number {
  return byCodePoint(sortKey(a), sortKey(b));
}

function sortKey(decision: Decision): string {
  const { kind, about = '', why = '', action, places } = decision;
  const first = places[0];
  return [kind, about, why, first?.text ?? '', first?.hash ?? '', action, decisionId(decision)].join(
    '\u0001',
  );
}
