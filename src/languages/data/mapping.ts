import type { SiteContext } from '../../model/site.ts';

/** A mapping or an object while it is read: its keys are all known only at its end. */
export type Mapping = {
  readonly keys: string[];
  /** The names around it, the nearest first. */
  readonly within: readonly string[];
};

/** A mapping of more keys is a dictionary: its keys say nothing about each other. */
const MOST_BESIDE = 24;
const MOST_WITHIN = 8;

/** What stands in a value: the key that leads to it and the record of that key, if there is one. */
export type Slot = { readonly record: Mapping; readonly key: string } | null;

/** A new record in a slot. Names far outside are left out, so that deep nesting stays cheap. */
export function mappingIn(slot: Slot): Mapping {
  if (slot === null) return { keys: [], within: [] };
  return { keys: [], within: [slot.key, ...slot.record.within].slice(0, MOST_WITHIN) };
}

/** The context of a scalar in a slot; to be called when the record is complete. */
export function slotContext(slot: Slot, comment: string | undefined): SiteContext {
  const above = comment === undefined ? {} : { comment };
  if (slot === null) return { use: 'value', ...above };
  const { keys, within } = slot.record;
  const beside = keys.length > MOST_BESIDE ? [] : keys.filter((key) => key !== slot.key);
  return {
    use: 'value',
    property: slot.key,
    ...(within.length === 0 ? {} : { within }),
    ...(beside.length === 0 ? {} : { beside }),
    ...above,
  };
}

/** The context of a key of a record. */
export function keyContext({ within }: Mapping, comment: string | undefined): SiteContext {
  return {
    use: 'key',
    ...(within.length === 0 ? {} : { within }),
    ...(comment === undefined ? {} : { comment }),
  };
}
