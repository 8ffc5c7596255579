import { PHASE_WORDS } from '../../messages/interface-words.ts';
import { fill } from '../../messages/say.ts';
import type { Phase } from '../../model/phase.ts';
import type { Translate } from '../../model/translate.ts';

export function sayPhase(phase: Phase, donor: string, translate?: Translate): string {
  return `${fill(PHASE_WORDS[phase], { donor }, translate)} …`;
}
