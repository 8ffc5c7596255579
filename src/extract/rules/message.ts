import type { Circumstance } from '../circumstance.ts';
import { ERROR_CALL, VALIDATION_ANNOTATION, VALIDATION_CALL } from '../words/calls.ts';

/** Whether a text is the message of a validation rule. */
export function isValidationMessage({ context }: Circumstance): boolean {
  const { annotation, callee, property } = context;
  if (annotation !== undefined && VALIDATION_ANNOTATION.test(annotation)) return true;
  if (/(?:required|invalid|type)_?error|errorMessage|validationMessage/i.test(property ?? '')) return true;
  return (
    VALIDATION_CALL.test(callee ?? '') &&
    (property === undefined || context.argument !== 0 || /message|error/i.test(property))
  );
}

/** Whether it is that of an error. */
export function isErrorMessage({ context }: Circumstance): boolean {
  return context.statement === 'throw' || ERROR_CALL.test(context.callee ?? '');
}
