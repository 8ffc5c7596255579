import type { SiteContext } from '../../model/site.ts';

/** Files of screens, where what is put together is mostly shown. */
export function isOnScreen(path: string): boolean {
  return /\.(?:[jt]sx|vue|svelte|dart|kt|swift|cshtml|razor|erb)$|\.component\.ts$/i.test(path);
}

/** Whether what holds a text says that the program takes it: a header, an address, an error. */
export function isToldToProgram({ callee = '', property }: SiteContext): boolean {
  return TOLD_TO_PROGRAM.test(`${callee} ${property}`);
}

const TOLD_TO_PROGRAM = /[hH]eader|Authorization|[rR]oute|[nN]avigat|[tT]rack|Error|Exception|[kK]ey|[pP]ath/;
