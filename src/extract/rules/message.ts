import type { Circumstance } from '../circumstance.ts';
import { ERROR_CALL, NOTICE_CALL, VALIDATION_ANNOTATION, VALIDATION_CALL } from '../words/calls.ts';

/** Checks that take nothing but their message. */
const TAKES_MESSAGE =
  /\.(?:nonempty|nonoptional|required|email|url|uuid|positive|nonnegative|integer|datetime|typeError|[wW]ithMessage)$/;

/** Whether a text is the message of a validation rule. */
export function isValidationMessage({ context }: Circumstance): boolean {
  const { annotation, callee, property } = context;
  if (annotation !== undefined && VALIDATION_ANNOTATION.test(annotation)) return true;
  if (/(?:required|invalid|type)_?error|errorMessage|validationMessage/i.test(property ?? '')) return true;
  // The property may be that of the object around the call: `{ name: z.string().nonempty('…') }`.
  if (context.argument === 0 && TAKES_MESSAGE.test(callee ?? '')) return true;
  // `form.name.errors.append('…')`: what a form tells below a field.
  if (context.argument === 0 && property === undefined && /\w\.errors\.append$/.test(callee ?? ''))
    return true;
  return (
    VALIDATION_CALL.test(callee ?? '') &&
    (property === undefined || context.argument !== 0 || /message|error/i.test(property))
  );
}

/** Whether it is that of an error; `markError(…)` makes none, it shows one. */
export function isErrorMessage({ context }: Circumstance): boolean {
  const { callee = '', statement } = context;
  return statement === 'throw' || (ERROR_CALL.test(callee) && !NOTICE_CALL.test(callee));
}
