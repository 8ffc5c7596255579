import type { Checked } from '../model/checked.ts';
import type { Paint } from '../model/paint.ts';

/**
 * A form for what a check came to. What it is given has no secrets in it; every reporter has to keep a donor's text from
 * doing anything in its own form (test/report/contract.test.ts tries).
 */
export type Reporter = {
  readonly id: string;
  readonly write: (checked: Checked, paint: Paint) => string;
};
