/** Helpers of Rails that show a text, and which of their arguments it is, counted from 0. */
const SHOWS: Readonly<Record<string, number>> = {
  link_to: 0,
  link_to_unless_current: 0,
  link_to_if: 1,
  link_to_unless: 1,
  button_to: 0,
  button_tag: 0,
  submit: 0,
  submit_tag: 0,
  mail_to: 1,
  label: 1,
  label_tag: 1,
  content_tag: 1,
  content_for: 1,
  provide: 1,
};
/** `tag.p "…"`, and the message of a field or of all of them: `errors.add :base, "…"`. */
const ELEMENT = /^tag\.\w+$/;
const FAULT = /(?:^|\.)errors\.add$/;
/** What these keep for the page may be a name for programs as well: `content_for :page_class, "wide"`. */
const KEEPS = /(?:^|\.)(?:content_for|provide)$/;

/** `govuk_link_to`, `f.govuk_submit`: helpers of design systems take after those of Rails. */
const OF_SYSTEM = /^[a-z]+_(?=(?:link_to|button_to|mail_to|submit)$)|^[a-z]+_button_(?=link_to$)/;

/** Whether Rails shows a text in a page as an argument of a call. */
export function isShownByRails(text: string, callee: string, argument: number): boolean {
  if (ELEMENT.test(callee)) return argument === 0;
  if (FAULT.test(callee)) return argument === 1;
  if (KEEPS.test(callee) && !/^\P{Ll}|\s/u.test(text)) return false;
  const name = callee.slice(callee.lastIndexOf('.') + 1).replace(OF_SYSTEM, '');
  return Object.hasOwn(SHOWS, name) && SHOWS[name] === argument;
}
