import type { Circumstance } from '../circumstance.ts';
import { isLabel } from '../shapes/prose.ts';
import { READABLE_ATTRIBUTE, RUN_TOGETHER } from '../words/attributes.ts';
import { READABLE_PROPERTY } from '../words/properties.ts';

/** `:label="isNew ? 'Create' : 'Save'"` of Vue, `[title]="'Room (in the tower)'"` of Angular: the value of an attribute that people read. */
export function isInBoundAttribute({ context, site, words }: Circumstance): boolean {
  const { attribute = '', callee, property, use } = context;
  if (callee !== undefined || property !== undefined || use !== 'value') return false;
  if (site.kind !== 'string' && site.kind !== 'template') return false;
  const name = BOUND.exec(attribute)?.[1];
  if (name === undefined || !isTold(name, context.element)) return false;
  return isLabel(words) || WITH_BRACKETS.test(words);
}

function isTold(name: string, element = ''): boolean {
  if (READABLE_ATTRIBUTE.has(name) || READABLE_PROPERTY.has(name)) return true;
  return element.includes('-') && RUN_TOGETHER.test(name);
}

const BOUND = /^(?::|v-bind:|x-bind:|\[(?:attr\.)?)([\w-]+)\]?$/;

/** `Share of buses [%]`, `Goods (G)` */
const WITH_BRACKETS = /^\p{Lu}\p{L}{2,}[\p{L} ]*(?: [[(][^[\](){}]{1,20}[\])])+$/u;
