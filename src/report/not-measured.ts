import { sayIn } from '../messages/say-in.ts';
import { NOT_MEASURED_WORDS, TOPIC_WORDS, UNMEASURED_WORDS } from '../messages/summary-words.ts';
import type { NotMeasured } from '../model/checked.ts';
import type { Translate } from '../model/translate.ts';

/** What was not measured and why, as one sentence: silence would be taken for good news. */
export function notMeasured({ topic, donor, language, why }: NotMeasured, translate?: Translate): string {
  const say = sayIn(translate);
  const whose = [donor, language].filter((each) => each !== null).join(', ');
  const args = { topic: say(TOPIC_WORDS[topic]), whose, why: say(UNMEASURED_WORDS[why]) };
  return say(whose === '' ? NOT_MEASURED_WORDS.all : NOT_MEASURED_WORDS.of, args);
}
