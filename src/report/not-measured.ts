import type { CheckTopic, NotMeasured } from '../model/checked.ts';

const TOPIC_WORDS: Record<CheckTopic, string> = {
  leftovers: 'names left over',
  facts: 'facts of the donor’s country',
  texts: 'texts',
  config: 'configuration',
};

const WHY: Record<NotMeasured['why'], string> = {
  'nothing-derived': 'there is no recipient here; run saphan transfer',
  'nothing-extracted': 'there is no catalog; run saphan extract',
  'no-config-map': 'there is no config.map.yaml; run saphan scaffold',
  'nothing-cloned': 'the donors are not here; run saphan clone',
};

/** What was not measured and why, as one sentence: silence would be taken for good news. */
export function notMeasured({ topic, donor, language, why }: NotMeasured): string {
  const whose = [donor, language].filter((each) => each !== null).join(', ');
  return `not measured: ${TOPIC_WORDS[topic]}${whose === '' ? '' : ` of ${whose}`}, because ${WHY[why]}`;
}
