import { lineBefore } from '../hit.ts';
import { isDocument } from '../is-document.ts';
import { isExternalInCompose } from './external-in-compose.ts';
import { isValue } from './is-value.ts';
import { keyAbove } from './key-above.ts';
import { listedSetting } from './listed-setting.ts';
import type { Protection } from './protection.ts';

const THING = String.raw`(?:(?:topic|queue|bucket|exchange|subscription)s?(?![a-z]*(?:title|label|text|type|size))[\w-]*|routing[-_]?key|consumer[-_.]?group(?:[-_]?(?:id|name))?|stream[-_]?name)`;
const VALUE = String.raw`["'${'`'}]?(?![./])[\w.:/${'$'}{}-]*$`;
/** A key with its value, or with what is taken where it is not set; lists of them too. */
const SAID = new RegExp(
  String.raw`${THING}(?:["'\]]*\s*(?::=|=>|[:=]|\|\||\?\?|:-)|["']\s*,)\s*(?:!Sub\s+|\[\]string\{|[[{(]+)?\s*(?:["'][\w.:/-]*["']\s*,\s*)*${VALUE}`,
  'i',
);
/** Only where the file speaks of Kafka: groups of artifacts and of users have ids as well. */
const GROUP = new RegExp(
  String.raw`(?<![a-z])group[-_.]?id(?:["'\]]*\s*(?:=>|[:=]|:-)|["']\s*,)\s*(?:[[{(]+)?\s*${VALUE}`,
  'i',
);
const SENT =
  /\b(?:kafkaTemplate|rabbitTemplate|amqpTemplate|jmsTemplate|streamBridge|producer|consumer|channel|nats|nc|js)\s*(?:\?\.|\.|->)\s*(?:send|produce|publish|subscribe|convertAndSend|convertSendAndReceive|basicPublish|basicConsume|consume)\w*\(\s*["'`][\w.:/${}-]*$/i;
const MADE =
  /(?:\b(?:\w+Queue|queue_?[dD]eclare|queue_?[bB]ind|exchange_?[dD]eclare|(?:assert|bind|check|delete)Exchange|onQueue)|\bnew\s+(?:Queue|QueueEvents|(?:Topic|Direct|Fanout|Headers)Exchange|NewTopic|ProducerRecord(?:<[^>]*>)?)|\bTopicBuilder\.name|\b\w*[bB]ucket\w*|\b(?:[pP]ut|[gG]et|fPut|fGet|[rR]emove|[sS]tat|[lL]ist|[pP]resigned\w*)Objects?\w*)\(\s*["'`][\w.:/${}-]*$/;
/** Addresses of buckets and queues, and what shells are told. */
const ADDRESS = /\b(?:s3a?|gs):\/\/[\w.-]*$|\barn:aws:(?:s3|sqs|sns|kinesis|dynamodb):[^"'\s]*$/i;
const TOLD =
  /--(?:topic|bucket|queue|group|subscription)[=\s]\s*["']?[\w.:-]*$|\bmc\s+(?:mb|cp|mirror|policy|anonymous|ls|rm)\b[^|;&"']*\/[\w.-]*$/;
const SHELL = /\.(?:sh|bash|ya?ml|mk|json)$|(?:^|\/)[^/]*(?:Makefile|Dockerfile|Jenkinsfile|justfile)[^/]*$/;
const MENTION =
  /topic|queue|bucket|exchange|subscription|routing|consumer|group|stream|send|publish|produce|subscribe|consume|object|s3|gs:|arn:|\bmc\b/i;
const KEYS = new RegExp(`${THING}$`, 'i');

/**
 * A bucket, a topic, a queue, a volume: it exists outside of the tree under this name, with what is in it, and other
 * systems reach it so.
 */
export const deployedName: Protection = {
  code: 'deployed-name',
  soft: true,
  protects(context) {
    const { term, line, path, text, start, end } = context;
    if (term.name.kind !== 'word' || isDocument(path)) return false;
    if (isExternalInCompose(context)) return true;
    const before = lineBefore(context);
    const listed = listedSetting(context, before);
    if (listed !== null) return MENTION.test(listed) && SAID.test(listed);
    const above = keyAbove(before, context);
    if (above !== null) return KEYS.test(above) && isValue(before, context, end - start);
    if (!MENTION.test(line)) return false;
    if (ADDRESS.test(before) || (SHELL.test(path) && TOLD.test(before))) return true;
    const isSaid =
      SAID.test(before) ||
      SENT.test(before) ||
      MADE.test(before) ||
      (GROUP.test(before) && /kafka/i.test(text));
    return isSaid && isValue(before, context, end - start);
  },
};
