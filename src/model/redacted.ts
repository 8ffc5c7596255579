/** What stands in the place of a secret that was taken out. */
export const REDACTED = '‹redacted›';
