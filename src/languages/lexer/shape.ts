import { TOKEN, type Tokens } from './tokens.ts';

/** The tokens one after the other, literals by their form alone. Comments are none of them. */
export function shape(tokens: Tokens): string {
  const { text, count, kinds, starts, ends, facts, literals } = tokens;
  const parts: string[] = [];
  for (let at = 0; at < count; at++) {
    const literal = kinds[at]! >= TOKEN.literal ? literals[facts[at]!] : undefined;
    if (literal === undefined) {
      parts.push(text.slice(starts[at], ends[at]));
      continue;
    }
    // A literal that is not closed ends elsewhere when its text changes.
    const mark = literal.end === -1 ? '!' : literal.form.id;
    const plain = [...literal.plainHoles].map((hole) => {
      const { start, end } = literal.holes[hole]!;
      return `$${text.slice(start, end)}`;
    });
    const isEnd = kinds[at] === TOKEN.literal || kinds[at] === TOKEN.literalClose;
    parts.push(`"${kinds[at]}${mark}${isEnd ? plain.join('') : ''}`);
  }
  return parts.join(' ');
}
