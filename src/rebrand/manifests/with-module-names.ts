/** Package names, and beside each with dashes the name that code imports it by: `emongolia_sdk` of `emongolia-sdk`. */
export function withModuleNames(names: readonly string[]): string[] {
  return names.flatMap((name) => (name.includes('-') ? [name, name.replaceAll('-', '_')] : [name]));
}
