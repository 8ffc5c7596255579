/** The language that a command line or its environment asks for: before it is parsed, as help and mistakes are told in it too. */
export function languageWish(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  const at = flags.findLastIndex((flag) => flag === '--lang' || flag.startsWith('--lang='));
  const flag = flags[at];
  if (flag === undefined) return env['SAPHAN_LANG'];
  return flag === '--lang' ? flags[at + 1] : flag.slice('--lang='.length);
}
