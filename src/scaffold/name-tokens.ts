/**
 * The words of a variable's name, lower case: `EMONGOLIA_URI` is `emongolia uri` (and no `mongo`), `eMongoliaUrl` is
 * `e mongolia url`, `spring.redis.host` is `spring redis host`. Digits at a word's end are no part of it.
 */
export function nameTokens(name: string): readonly string[] {
  return name
    .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .map((word) => word.toLowerCase().replace(/(?<=[a-z])\d+$/, ''))
    .filter((word) => word !== '');
}
