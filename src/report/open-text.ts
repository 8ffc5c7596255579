/** How many questions wait for people. */
export function openText(count: number): string {
  return count === 1
    ? 'One question waits for a person: saphan decide\n'
    : `${count} questions wait for people: saphan decide\n`;
}
