/** Whether a command line asks for one JSON document: before it is parsed, as its mistakes are told in it too. */
export function jsonWish(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).includes('--json');
}
