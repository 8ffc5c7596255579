import { charClass } from '../char-class.ts';
import { type HitContext, lineBefore, runAround } from '../hit.ts';
import type { Protection } from './protection.ts';

const isOfHeader = charClass(/[A-Za-z0-9-]/);
const CALL = /\bheaders?(?:\(\s*\))?(?:\??\.(?:get|set|append|has|delete|add)\w*)?\s*[([]\s*["'`][^"'`]*$/i;

/** Proxies and other systems send and read a header by its name. */
export const headerName: Protection = {
  code: 'header-name',
  soft: true,
  protects: (context) =>
    context.term.name.kind === 'word' &&
    ((/x-/i.test(context.line) && isPrefixed(context)) ||
      (/header/i.test(context.line) && CALL.test(lineBefore(context)))),
};

/** `X-Portal-Token`. A name that begins so itself, X-Road, is one of a header only with more behind it. */
function isPrefixed(context: HitContext): boolean {
  const { text, start } = runAround(context, isOfHeader);
  if (!/^x-./i.test(text)) return false;
  return start < context.start || text.length > context.end - context.start;
}
