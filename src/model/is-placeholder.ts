import { REDACTED } from './redacted.ts';

const GIVEN_ELSEWHERE =
  /\$\{|\{\{|#\{|\{\w*\}|%[sd]|%\(|\$\(|^<.*>$|^\{|^[[(].*[\])]$|^%[\w-]+%$|^@[\w.]+@$|^[$:?]\w*$|^@\w+\/|process\.env/;

/** Whether a value only holds the place of a secret that is given elsewhere, or was taken out. */
export function isPlaceholder(value: string): boolean {
  return value.startsWith(REDACTED) || !/[\p{L}\p{N}]/u.test(value) || GIVEN_ELSEWHERE.test(value);
}
