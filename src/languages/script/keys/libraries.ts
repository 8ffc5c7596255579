import { STACKS } from '../../stacks/index.ts';
import type { ScriptLookups } from '../../stacks/script-lookups.ts';

/** How the code of a library looks texts up, with nothing left out. */
export type Library = Required<Omit<ScriptLookups, 'mark' | 'descriptor'>> & {
  readonly id: string;
} & Pick<ScriptLookups, 'mark' | 'descriptor'>;

const NOTHING = {
  sources: {},
  wrappers: {},
  renderers: [],
  types: [],
  elements: {},
  textIsKey: false,
  methods: [],
  functions: {},
  services: {},
  tags: [],
};

/** What scripts look up with, in the order of the stacks. */
export const LIBRARIES: readonly Library[] = STACKS.flatMap(({ id, script }) =>
  script === undefined ? [] : [{ ...NOTHING, ...script, id }],
);

/** The one whose separators and namespaces the donor's configuration gives; its look-ups name no stack. */
const CONFIGURED = 'i18next';

/** What a look-up of a library says of it. */
export function stackOf({ id }: Pick<Library, 'id'>): { readonly stack?: string } {
  return id === CONFIGURED ? {} : { stack: id };
}

/** Modules of the donor's own that are named for what they do: `../i18n`, `@/lib/translate`. */
export const OWN_MODULE = /i18n|i18next|intl|l10n|locali[sz]|locale|transl|lang(?:uage)?s?\b/i;

/** Objects whose `t` is a look-up. */
export const HOLDER = /i18n|i18next|intl|l10n|locali[sz]|transl/i;

/** A test runner's own functions: what they hand to a callback is called `t` in some of them. */
export const TEST_FUNCTION =
  /^(?:test|it|describe|suite|specify|context|bench|before|after|beforeEach|afterEach)$/;

export function isLibrary(module: string): boolean {
  return LIBRARIES.some(({ modules }) => modules.test(module));
}

/** A package of somebody else, by its name: not a path, not an alias for one, and not named for translating. */
export function isForeign(module: string): boolean {
  return !/^(?:[.~#/]|@\/|src\/)/.test(module) && !isLibrary(module) && !OWN_MODULE.test(module);
}
