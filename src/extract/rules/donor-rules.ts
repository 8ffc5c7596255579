import type { Circumstance } from '../circumstance.ts';
import { ofDonors, type Rule, rule } from '../rule.ts';
import { hasMarkup } from '../shapes/markup.ts';
import { isProgram, withoutComments } from '../shapes/program.ts';
import { READABLE_ATTRIBUTE } from '../words/attributes.ts';
import { NAMING_ATTRIBUTE, NOTICE_CALL, RESPONSE_CALL } from '../words/calls.ts';
import { LABEL_LIST, NAMES_FOR_PEOPLE, READABLE_PROPERTY } from '../words/properties.ts';
import { isErrorMessage, isValidationMessage } from './message.ts';

/** Text in the donor's script that nothing spoke against: translated, and the place only says what it is. */
export const DONOR_RULES: readonly Rule[] = ofDonors([
  rule('code', ['technical', 'keep', 0.7], isCommentedProgram),
  rule(
    'inline-script',
    ['template', 'translate', 0.6],
    ({ context, site }) => context.element === 'script' && site.kind === 'text',
  ),
  rule('inline-script', ['template', 'translate', 0.5], isInnerScript),
  rule(
    'markup-in-text',
    ['template', 'translate', 0.9],
    ({ site }) => isLiteral(site.kind) && hasMarkup(site.text),
  ),
  rule('interface-text', ['ui', 'translate', 0.95], ({ site }) => site.kind === 'text'),
  rule('interface-attribute', ['ui', 'translate', 0.95], ({ context }) =>
    READABLE_ATTRIBUTE.has(context.attribute),
  ),
  rule(
    'label-list',
    ['ui', 'translate', 0.85],
    ({ context, language }) => language === 'csharp' && NAMING_ATTRIBUTE.test(context.annotation ?? ''),
  ),
  rule('validation', ['message', 'translate', 0.95], isValidationMessage),
  rule('exception', ['message', 'translate', 0.9], isErrorMessage),
  rule('notification', ['message', 'translate', 0.92], ({ context }) =>
    NOTICE_CALL.test(context.callee ?? ''),
  ),
  rule('response', ['message', 'translate', 0.9], ({ context }) => RESPONSE_CALL.test(context.callee ?? '')),
  rule('seed-text', ['seed', 'translate', 0.85], ({ role }) => role === 'seed'),
  // A field of Odoo is labelled by its `string`.
  rule(
    'interface-property',
    ['ui', 'translate', 0.9],
    ({ context }) => READABLE_PROPERTY.has(context.property) || context.property === 'string',
  ),
  // `<Form submitLabel="Нэмэх">`: what a component of the donor's own does with it, another file knows.
  rule(
    'interface-property',
    ['ui', 'translate', 0.9],
    ({ context }) => context.element !== undefined && READABLE_PROPERTY.has(context.attribute),
  ),
  rule('label-list', ['ui', 'translate', 0.85], ({ context }) => LABEL_LIST.has(context.variable)),
  // A choice of Odoo: `fields.Selection([('new', 'Шинэ')])`.
  rule(
    'label-list',
    ['ui', 'translate', 0.85],
    ({ context, language }) => language === 'python' && /(?:^|\.)Selection$/.test(context.callee ?? ''),
  ),
  // `function statusLabel(code) { … return 'Шинэ'; }`: a list of labels that is a function.
  rule(
    'label-list',
    ['ui', 'translate', 0.8],
    ({ context }) => context.statement === 'return' && NAMES_FOR_PEOPLE.has(context.function),
  ),
  rule(
    'interface-text',
    ['ui', 'translate', 0.9],
    ({ context }) => context.element !== undefined && context.attribute === undefined,
  ),
  rule('sentence-with-holes', ['template', 'translate', 0.85], ({ site }) => site.holes.length > 0),
  rule('source-language', ['ui', 'translate', 0.65], ({ role }) => role === 'config'),
  rule('source-language', ['ui', 'translate', 0.8], () => true),
]);

/** A script between tags that says nothing beside its comments. */
function isCommentedProgram({ site, source }: Circumstance): boolean {
  if (site.kind !== 'text' || !isProgram(site.text)) return false;
  return source.script?.letter.test(withoutComments(site.text)) === false;
}

/** A literal of code, whatever its quotes. */
function isLiteral(kind: string): boolean {
  return kind === 'string' || kind === 'template';
}

/** A page in a literal where only its scripts hold words: they would have to be read in a language inside a language. */
function isInnerScript({ site, source }: Circumstance): boolean {
  if (!isLiteral(site.kind) || !/<script\b/i.test(site.text)) return false;
  const page = site.text.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '');
  return source.script?.letter.test(page) === false;
}
