/** Columns that a text takes on a terminal: combining marks (Lao has many) take none, colours neither. */
export function width(text: string): number {
  const plain = text.replace(/\x1b\[\d+m/g, '');
  let columns = 0;
  for (const character of plain) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue;
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}
