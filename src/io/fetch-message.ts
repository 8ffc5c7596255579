import { shown } from './source.ts';

/** What git said of a fetch that failed, without what must not be shown of the address. */
export function fetchMessage(cause: unknown, url: string): string {
  const text = (cause instanceof Error ? cause.message : String(cause)).replaceAll(url, shown(url)).trim();
  const lines = text.split('\n');
  return lines.find((line) => /^(?:fatal|error|remote): /.test(line)) ?? lines.at(-1) ?? '';
}
