import type { Span } from './edit.ts';
import { REDACTED } from './redacted.ts';
import { findSecrets } from './secret.ts';
import { hasSecretShape } from './secret-shapes.ts';

const SECRETISH = /pass|pwd|secret|token|key|credential|\bauth|dsn|salt|signature/i;
// The name must stand in this many units before the run, on the same line.
const NEXT_TO = 48;
const RUN = /[A-Za-z0-9+/=_-]{20,}/g;
const PEM_MARKER = /-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY/;
const PEM_LINE = /^[+\- ]?\s*["']?(?=[^-\s]{4})([A-Za-z0-9+/=]{4,})(?:\\n)?["']?[,+]?\s*$/d;

/**
 * A text for eyes: every secret value in it is replaced by `‹redacted›`. For all that is printed, so it is more
 * generous than findSecrets: long random runs beside a secret-like name, and the torn half of a PEM block, go too.
 * Idempotent; the number of lines stays.
 */
export function redact(text: string): string {
  // Most lines hold nothing that any of the rules below could begin with.
  if (!SECRETISH.test(text) && !hasSecretShape(text)) return text;
  let shown = text;
  // A replacement can lay bare the next thing to hide. Every round hides more, so this ends.
  for (;;) {
    const next = redactOnce(shown);
    if (next === shown) return shown;
    shown = next;
  }
}

function redactOnce(text: string): string {
  const spans = [
    ...findSecrets(text, Number.POSITIVE_INFINITY).map(({ span }) => span),
    ...tornPem(text),
    ...runs(text),
  ];
  let shown = '';
  let at = 0;
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, at);
    if (start >= span.end) continue;
    shown += text.slice(at, start) + hide(text.slice(start, span.end));
    at = span.end;
  }
  return shown + text.slice(at);
}

function hide(value: string): string {
  return value.replace(/[^\r\n\u2028\u2029]+/g, (line) => (line.trim() === '' ? line : REDACTED));
}

function* runs(text: string): Iterable<Span> {
  for (const { start, end } of secretishLines(text)) {
    const line = text.slice(start, end);
    for (const run of line.matchAll(RUN)) {
      const before = line.slice(Math.max(0, run.index - NEXT_TO), run.index);
      if (!SECRETISH.test(before) || !looksRandom(run[0])) continue;
      yield { start: start + run.index, end: start + run.index + run[0].length };
    }
  }
}

function* secretishLines(text: string): Iterable<Span> {
  const name = new RegExp(SECRETISH, 'gi');
  for (let hit = name.exec(text); hit !== null; hit = name.exec(text)) {
    const next = text.indexOf('\n', hit.index);
    const end = next === -1 ? text.length : next;
    yield { start: text.lastIndexOf('\n', hit.index) + 1, end };
    name.lastIndex = end;
  }
}

/** Letters and digits in turns, and many different ones: no path, no word, no number. */
function looksRandom(run: string): boolean {
  const turns = run.match(/[A-Za-z][0-9]|[0-9][A-Za-z]/g)?.length ?? 0;
  return turns >= 3 && entropy(run) >= 3;
}

/** Shannon entropy, bits per character. */
function entropy(run: string): number {
  const counts = new Map<string, number>();
  for (const unit of run) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts.values()].reduce((bits, n) => bits - (n / run.length) * Math.log2(n / run.length), 0);
}

/** The lines of base64 below a BEGIN line or above an END line, in a diff as well. */
function* tornPem(text: string): Iterable<Span> {
  if (!text.includes('PRIVATE KEY')) return;
  let open = false;
  let start = 0;
  let above: Span[] = [];
  for (const line of text.split('\n')) {
    const marker = PEM_MARKER.exec(line)?.[1];
    const body = PEM_LINE.exec(line)?.indices?.[1];
    const span = body && { start: start + body[0], end: start + body[1] };
    if (span && open) yield span;
    if (span) above.push(span);
    if (marker === 'END') yield* above;
    if (marker !== undefined) open = marker === 'BEGIN';
    else if (!span && !/^[+\- ]?\s*(?:[A-Za-z-]+: .*)?$/.test(line) && !line.includes(REDACTED)) open = false;
    if (!span) above = [];
    start += line.length + 1;
  }
}
