import { byCodePoint } from '../../model/by-code-point.ts';
import { emitCompose } from './emit-compose.ts';
import { emitDeploy } from './emit-deploy.ts';
import { emitEnv } from './emit-env.ts';
import { emitSpring } from './emit-spring.ts';
import type { OverlayFile, OverlayInput } from './overlay-input.ts';

/** The texts below templates/scaffold/ that the emitters fill in. */
export type ScaffoldTemplates = { readonly deploy: string };

/** Every file of a donor's overlay, by path. A new target is one emitter and one line here. */
export function emit(input: OverlayInput, templates: ScaffoldTemplates): readonly OverlayFile[] {
  return [
    ...emitEnv(input),
    ...emitCompose(input),
    ...emitSpring(input),
    emitDeploy(input, templates.deploy),
  ].sort((a, b) => byCodePoint(a.path, b.path));
}
