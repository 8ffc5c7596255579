/** A set of words for names in code, whatever their casing and separators. */
export type Vocabulary = { readonly has: (name: string | undefined) => boolean };

/** `defaultMessage`, `default_message` and `DEFAULT-MESSAGE` are `default message`, `título` is `titulo`. */
function namesOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * Names that are one of some words, or end in one: `label` also stands for `orgLabel` and `cancel_label`. Of some languages the
 * words are written together, and the last of them are `stems`: `knappetekst`.
 */
export function endingIn(words: string, stems = ''): Vocabulary {
  const listed = setOf(words);
  const ends = [...setOf(stems)];
  return remembering((name) => {
    const last = namesOf(name).at(-1);
    if (last === undefined) return false;
    return listed.has(last) || listed.has(last.replace(/s$/, '')) || ends.some((stem) => last.endsWith(stem));
  });
}

/** Names of one vocabulary or another. */
export function either(...vocabularies: readonly Vocabulary[]): Vocabulary {
  return { has: (name) => vocabularies.some((each) => each.has(name)) };
}

/** Names of a vocabulary, or with one of its names before what it is for: `labelByStatus`, or before what it is: `labelsMap`, `labelExpanded`. */
export function orAhead(vocabulary: Vocabulary): Vocabulary {
  return remembering(
    (name) =>
      vocabulary.has(name) || vocabulary.has(AHEAD.exec(name)?.[1]) || vocabulary.has(MAP.exec(name)?.[1]),
  );
}

const AHEAD = /^([a-z]\w{0,30}?)(?:By|For|Per|Of)(?=\p{Lu})/u;

const MAP = /^(\w{2,40}?)(?:_MAP|_map|Map|_DEFAULT|Default|Expanded|Collapsed|Singular|Plural)$/;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** Names with one of some words anywhere in them: `isCountryList` for `country`. */
export function holding(words: string): Vocabulary {
  const listed = setOf(words);
  return remembering((name) =>
    namesOf(name).some((word) => listed.has(word) || listed.has(word.replace(/s$/, ''))),
  );
}

/** Names exactly as listed. */
export function exactly(words: string): Vocabulary {
  const listed = setOf(words);
  return { has: (name) => name !== undefined && listed.has(name) };
}

/** The same few names come up again and again. */
function remembering(test: (name: string) => boolean): Vocabulary {
  const known = new Map<string, boolean>();
  return {
    has: (name) => {
      if (name === undefined) return false;
      let answer = known.get(name);
      if (answer === undefined) {
        answer = test(name);
        if (known.size < 10_000) known.set(name, answer);
      }
      return answer;
    },
  };
}
