import type { Span } from '../../model/edit.ts';
import { withEdits } from '../../model/with-edits.ts';
import { type TargetForm, targetForms } from '../catalogs/catalog-units.ts';
import type { DonorCatalog, DonorEntry } from '../catalogs/read-catalogs.ts';
import type { MissingPolicy } from '../catalogs/render-catalog.ts';
import type { Sister } from './dictionary-sister.ts';
import { xcodeSources } from './xcode-catalog.ts';
import type { XcodeLanguage, XcodePlural, XcodeString } from './xcode-strings.ts';

type Edit = { readonly span: Span; readonly text: string };
/** An entry of a string: where its text stands, and what is to be said for it. */
type Said = { readonly span: Span; readonly hasForms: boolean; readonly forms: readonly TargetForm[] };

/**
 * A further language of each string of a catalog of Xcode that lacks it and has a translation. Of the donor's own text it is
 * a copy with other words, and with as many plural forms as the language has; of a key that is the text, what Xcode writes.
 */
export function xcodeSisters(
  catalog: DonorCatalog,
  target: { readonly locale: string; readonly language: string },
  translations: ReadonlyMap<string, string>,
  policy: MissingPolicy,
): readonly Sister[] {
  const { text, language } = catalog.source;
  const style = styleOf(text);
  let first = 0;
  return xcodeSources(text, language).flatMap((source): readonly Sister[] => {
    const { string, own, leaves } = source;
    const from = first;
    first += leaves.length;
    const entries = catalog.entries.filter(({ leaf }) => leaf >= from && leaf < first);
    const isThere = string.languages.some(({ code }) => code.language === target.language);
    const said = entries.map((entry) => saidFor(catalog, entry, target.language, translations, policy));
    const isSaid = entries.some(({ id }) => (translations.get(id) ?? '') !== '');
    if (isThere || !isSaid) return [];
    if (own !== null) return [behindLast(text, string, () => copied(text, own, target.locale, said))];
    const unit = { stringUnit: { state: 'translated', value: said[0]!.forms[0]!.text } };
    return [withUnit(text, string, { name: target.locale, value: unit }, style)];
  });
}

function saidFor(
  catalog: DonorCatalog,
  entry: DonorEntry,
  language: string,
  translations: ReadonlyMap<string, string>,
  policy: MissingPolicy,
): Said {
  const standIn = policy.missing === 'pivot' ? catalog.others.get(policy.pivot)?.get(entry.key) : undefined;
  const forms = targetForms(catalog, entry, language).map((form) => ({
    ...form,
    text: translations.get(form.id) || (standIn ?? form.text),
  }));
  const { span } = catalog.source.leaves[entry.leaf]!;
  return { span, hasForms: entry.forms !== undefined, forms };
}

function copied(
  text: string,
  { whole, name, plurals }: XcodeLanguage,
  locale: string,
  said: readonly Said[],
): string {
  const edits = said.flatMap(({ span, hasForms, forms }): readonly Edit[] => {
    if (!hasForms) return [{ span, text: JSON.stringify(forms[0]!.text) }];
    const plural = plurals.find(({ inner }) => inner.start <= span.start && span.end <= inner.end);
    return plural === undefined ? [] : [{ span: plural.inner, text: pluralOf(text, plural, span, forms) }];
  });
  const named = { span: name, text: JSON.stringify(locale) };
  const all = [named, ...edits].sort((a, b) => a.span.start - b.span.start);
  return withEdits(text, all, whole);
}

/** The forms of the language, each like the donor's `other`. */
function pluralOf(
  text: string,
  { inner, forms }: XcodePlural,
  value: Span,
  wanted: readonly TargetForm[],
): string {
  const other = forms.find(({ whole }) => whole.start <= value.start && value.end <= whole.end)!;
  const [one, two] = forms;
  const lead = text.slice(inner.start, one!.whole.start);
  const tail = text.slice(forms.at(-1)!.whole.end, inner.end);
  const joint = two === undefined ? `,${lead || ' '}` : text.slice(one!.whole.end, two.whole.start);
  const written = wanted.map(({ category = 'other', text: said }) =>
    withEdits(
      text,
      [
        { span: other.name, text: JSON.stringify(category) },
        { span: value, text: JSON.stringify(said) },
      ],
      other.whole,
    ),
  );
  return lead + written.join(joint) + tail;
}

/** How a file is written: what stands behind a name, and what one level of indentation is; null: all in one line. */
type Style = { readonly colon: string; readonly step: string | null };

function styleOf(text: string): Style {
  const [, lead, colon = ' : '] = /(\n[ \t]*)?"strings"(\s*:\s*)/.exec(text) ?? [];
  return { colon, step: lead === undefined ? null : lead.slice(1) || '  ' };
}

type Tree = { readonly [name: string]: string | Tree };
type Property = { readonly name: string; readonly value: string | Tree };

/** A property behind an indentation; null: in one line. */
function property({ name, value }: Property, indent: string | null, style: Style): string {
  const named = `${JSON.stringify(name)}${style.colon}`;
  if (typeof value === 'string') return named + JSON.stringify(value);
  const inner = indent === null || style.step === null ? null : indent + style.step;
  const members = Object.entries(value).map(([each, said]) =>
    property({ name: each, value: said }, inner, style),
  );
  if (inner === null) return `${named}{ ${members.join(', ')} }`;
  return `${named}{\n${members.map((member) => inner + member).join(',\n')}\n${indent}}`;
}

function behindLast(
  text: string,
  { languages }: XcodeString,
  member: (indent: string | null) => string,
): Sister {
  const { whole } = languages.at(-1)!;
  const gap = /(?:\r?\n)?[ \t]*$/.exec(text.slice(Math.max(0, whole.start - 200), whole.start))![0];
  const indent = gap.includes('\n') ? gap.replace(/^\r?\n/, '') : null;
  return { at: whole.end, text: `,${gap || ' '}${member(indent)}` };
}

/** The unit of a language behind those of others; where there are none, in a list of its own. */
function withUnit(text: string, string: XcodeString, unit: Property, style: Style): Sister {
  if (string.languages.length > 0) return behindLast(text, string, (indent) => property(unit, indent, style));
  const { localizations, lastEnd, object, keySpan } = string;
  const before = text.slice(Math.max(0, keySpan.start - 200), keySpan.start);
  const outer = style.step === null ? null : (/\n([ \t]*)$/.exec(before)?.[1] ?? null);
  const inner = outer === null ? null : outer + style.step;
  if (localizations !== undefined) {
    const deeper = inner === null ? null : inner + style.step;
    return within(text, localizations, inner, deeper, property(unit, deeper, style));
  }
  const list: Property = { name: 'localizations', value: { [unit.name]: unit.value } };
  const said = property(list, inner, style);
  if (lastEnd === undefined) return within(text, object, outer, inner, said);
  return { at: lastEnd, text: inner === null ? `, ${said}` : `,\n${inner}${said}` };
}

/** Between braces that hold nothing. Xcode writes an empty line there. */
function within(
  text: string,
  { start, end }: Span,
  outer: string | null,
  inner: string | null,
  said: string,
): Sister {
  const at = start + 1;
  if (inner === null) return { at, text: ` ${said} ` };
  const blank = text.slice(at, end - 1);
  const breaks = blank.split('\n').length - 1;
  if (breaks > 1) return { at: at + blank.indexOf('\n') + 1, text: inner + said };
  return { at, text: `\n${inner}${said}${breaks === 1 ? '' : `\n${outer}`}` };
}
