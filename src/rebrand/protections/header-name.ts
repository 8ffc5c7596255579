import { charClass } from '../char-class.ts';
import { lineBefore, runAround } from '../hit.ts';
import type { Protection } from './protection.ts';

const isOfHeader = charClass(/[A-Za-z0-9-]/);
const CALL = /\bheaders?(?:\(\s*\))?(?:\??\.(?:get|set|append|has|delete|add)\w*)?\s*[([]\s*["'`][^"'`]*$/i;

/** Proxies and other systems send and read a header by its name. */
export const headerName: Protection = {
  code: 'header-name',
  soft: true,
  protects: (context) =>
    context.term.name.kind === 'word' &&
    ((/x-/i.test(context.line) && /^x-./i.test(runAround(context, isOfHeader).text)) ||
      (/header/i.test(context.line) && CALL.test(lineBefore(context)))),
};
