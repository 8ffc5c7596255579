import type { StringForm } from './grammar.ts';

/** Forms that a fence made, by the form and what opened it. */
const made = new WeakMap<StringForm, Map<string, StringForm>>();

/** After so many, what a file makes up is not remembered. */
const MOST = 1000;

/** The form that a fence opens at an offset, and its opening mark; null where none opens. */
export function openFence(
  form: StringForm,
  text: string,
  at: number,
): { readonly form: StringForm; readonly open: string } | null {
  if (form.fence === undefined) return { form, open: form.open };
  form.fence.lastIndex = at;
  const groups = form.fence.exec(text);
  if (groups === null) return null;
  const open = groups[0];
  const known = made.get(form) ?? new Map<string, StringForm>();
  const own = known.get(open) ?? makeForm(form, groups);
  if (known.size < MOST) made.set(form, known.set(open, own));
  return { form: own, open };
}

/** The form of a literal by its opening mark, without the white space that may end it. */
export function formOfFence(form: StringForm, open: string): StringForm {
  return openFence(form, `${open}\n`, 0)?.form ?? form;
}

function makeForm(form: StringForm, groups: RegExpExecArray): StringForm {
  const close = form.close.replace(/\$(\d)/g, (_, group: string) => groups[Number(group)] ?? '');
  const own = form.fenced?.(groups.map((group) => group ?? '')) ?? {};
  return close === form.close && form.fenced === undefined ? form : { ...form, close, ...own };
}
