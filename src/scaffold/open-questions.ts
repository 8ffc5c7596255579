import type { ConfigClass } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import { type CheckConfigInput, checkConfig } from './check-config.ts';

/** What is left to people after a scaffold. */
export type OpenQuestions = {
  /** Variables whose value somebody still has to say. */
  readonly asked: readonly { readonly name: string; readonly class: ConfigClass }[];
  /** Whether a finding about the donor's surface is still one: a default that the map overrides is silent no more. */
  readonly isOpen: (finding: Finding) => boolean;
  /** What the check finds besides. */
  readonly findings: readonly Finding[];
};

export function openQuestions(input: CheckConfigInput): OpenQuestions {
  const checked = checkConfig(input);
  const asked = new Set(checked.flatMap((finding) => questionOf(finding) ?? []));
  const entries = input.map.donors[input.donor] ?? [];
  const secrets = new Set(
    entries.flatMap(({ name, disposition }) => (disposition === 'secret' ? [name] : [])),
  );
  return {
    asked: entries.flatMap(({ name, class: kind }) => (asked.has(name) ? [{ name, class: kind }] : [])),
    isOpen: ({ code, args }) =>
      code !== 'config-silent-default' || asked.has(args.name) || secrets.has(args.name),
    findings: checked.filter((finding) => questionOf(finding) === null),
  };
}

function questionOf({ code, args }: Finding): string | null {
  return code === 'config-unanswered' || code === 'config-donor-default' ? args.name : null;
}
