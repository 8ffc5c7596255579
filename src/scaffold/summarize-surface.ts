import type { ConfigCount } from '../model/scan-result.ts';
import { CONFIG_CLASSES } from './config-classes.ts';
import type { ConfigSurface } from './surface.ts';

/** A donor's configuration in numbers, by class. */
export function summarizeSurface({ variables, findings }: ConfigSurface): readonly ConfigCount[] {
  const silent = new Set(
    findings.flatMap(({ code, args }) => (code === 'config-silent-default' ? [args.name] : [])),
  );
  return CONFIG_CLASSES.flatMap((kind): readonly ConfigCount[] => {
    const own = variables.filter((variable) => variable.class === kind);
    if (own.length === 0) return [];
    return [
      { class: kind, variables: own.length, silent: own.filter(({ name }) => silent.has(name)).length },
    ];
  });
}
