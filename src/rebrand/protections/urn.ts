import { lineBefore } from '../hit.ts';
import type { Protection } from './protection.ts';

const URN = /(?:^|[^\w-])urn:[\w.:/-]*$/i;

/** Systems tell attributes, claims and messages apart by their URNs: RFC 8141. */
export const urn: Protection = {
  code: 'urn',
  soft: true,
  protects: (context) => /urn:/i.test(context.line) && URN.test(lineBefore(context)),
};
