import { charClass } from '../char-class.ts';
import { type HitContext, lineBefore, runAround } from '../hit.ts';
import type { Protection } from './protection.ts';

const isOfHeader = charClass(/[A-Za-z0-9-]/);
const CALL = /\bheaders?(?:\(\s*\))?(?:\??\.(?:get|set|append|has|delete|add)\w*)?\s*[([]\s*["'`][^"'`]*$/i;

/** How servers hand a header on: `$http_x_portal_token` in nginx, `HTTP_X_PORTAL_TOKEN` by CGI. */
const HANDED_ON = /(?:^|[^\w])\$?http_x_\w*$/i;
/** `<x-portal-card>` is an element of a page. */
const TAG = /<\/?x-[\w.:-]*$/i;

/** As people write headers, and nothing else of a program: `Portal-User-Context`. */
const TRAIN = /^[A-Z][A-Za-z0-9]*(?:-[A-Z0-9][A-Za-z0-9]*)+$/;
/** A constant that is called so, or a key of what is sent along. */
const CALLED = /header\w*["'\])]?\s*(?::\s*[\w.<>]+\s*)?[:=]+\s*["'`]$/i;
const SENT_ALONG = /\bheaders?["']?\s*[:=(]\s*(?:[\w.]+\s*,\s*)?\{[^{}]*["'`]$/i;
const REACH = 400;

/** Proxies and other systems send and read a header by its name. */
export const headerName: Protection = {
  code: 'header-name',
  soft: true,
  protects(context) {
    if (context.term.name.kind !== 'word') return false;
    const { line } = context;
    const before = lineBefore(context);
    if (/x-/i.test(line) && isPrefixed(context) && !TAG.test(before)) return true;
    if (/http_x_/i.test(line) && HANDED_ON.test(before)) return true;
    if (/header/i.test(line) && CALL.test(before)) return true;
    return line.includes('-') && isInTrainCase(context);
  },
};

/** `X-Portal-Token`. A name that begins so itself, X-Road, is one of a header only with more behind it. */
function isPrefixed(context: HitContext): boolean {
  const { text, start } = runAround(context, isOfHeader);
  if (!/^x-./i.test(text)) return false;
  return start < context.start || text.length > context.end - context.start;
}

/** Of several words besides the name's own, where headers are listed or one is kept. */
function isInTrainCase(context: HitContext): boolean {
  const { text: whole, start } = runAround(context, isOfHeader);
  const { text } = context;
  const isLonger = whole.replace(text.slice(context.start, context.end), '').includes('-');
  if (!isLonger || !TRAIN.test(whole) || !/["'`]/.test(text[start + whole.length] ?? '')) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return CALLED.test(before.slice(before.lastIndexOf('\n') + 1)) || SENT_ALONG.test(before);
}
