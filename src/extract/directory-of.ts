import type { Site } from '../model/site.ts';

/** What the records of a file say about people and offices, asked by the list that a text stands in. */
export type Directory = {
  /** Whether a text is the name of somebody, and others in its list are. */
  readonly isPerson: (list: string, words: string) => boolean;
  /** Whether the records of a list have the name of somebody beside it. */
  readonly isBesidePerson: (context: Site['context']) => boolean;
  /** Whether the records of a list have telephones or addresses of mail, and enough of them that they are no labels. */
  readonly hasContacts: (list: string) => boolean;
};

/** Fewer are a page: people read who answers there. */
const MANY_PEOPLE = 8;
const MANY_OFFICES = 8;

/** Told from the texts of a file in the donor's script, each with its list. */
export function directoryOf(entries: readonly { readonly site: Site; readonly list: string }[]): Directory {
  const people = new Map<string, number>();
  const names = new Map<string, number>();
  const contacts = new Map<string, number>();
  let areLabels = false;
  for (const { site, list } of entries) {
    const { property, beside = [] } = site.context;
    if (property === undefined) continue;
    if (CONTACT.test(property)) areLabels = true;
    else if (beside.some((name) => CONTACT.test(name))) count(contacts, list);
    if (!isFullName(site.text.trim())) continue;
    count(people, list);
    count(names, property);
  }
  return {
    isPerson: (list, words) => (people.get(list) ?? 0) >= MANY_PEOPLE && isFullName(words),
    isBesidePerson: ({ property, beside = [] }) =>
      property !== undefined && beside.some((name) => (names.get(name) ?? 0) >= MANY_PEOPLE),
    hasContacts: (list) => !areLabels && (contacts.get(list) ?? 0) >= MANY_OFFICES,
  };
}

/** A column or a field for how somebody is reached. */
const CONTACT =
  /^(?:[a-z]+_)*(?:phone|phones|tel|telephone|mobile|fax|e_?mail|mail)(?:_?(?:number|no|address|s))?$|[a-z](?:Phone|Tel|Mobile|Fax|Email)(?:Number|No|Address|s)?$|^(?:phone|mobile|fax)Number$|^emailAddress$/;

/** `Іваненко Іван Іванович`, `Шевченко О. М.`, `Д. Сүхбаатар`, and the first in small letters throughout. */
const FULL_NAME = new RegExp(
  String.raw`^\p{L}[\p{L}'’-]{1,40} {1,3}\p{L}[\p{L}'’-]{1,40} {1,3}\p{L}{2,30}(?:вич|івна|ївна|овна|евна|ична)$` +
    String.raw`|^\p{Lu}[\p{L}'’-]{1,40} \p{Lu}\. ?\p{Lu}\.?$` +
    String.raw`|^\p{Lu}\p{Ll}?\. ?(?:\p{Lu}\. ?)?\p{Lu}\p{Ll}[\p{L}-]{1,40}$`,
  'u',
);

function isFullName(words: string): boolean {
  return words.length <= 100 && FULL_NAME.test(words);
}

function count(counts: Map<string, number>, of: string): void {
  counts.set(of, (counts.get(of) ?? 0) + 1);
}
