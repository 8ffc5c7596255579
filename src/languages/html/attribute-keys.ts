import type { KeyUse } from '../../model/reading.ts';
import type { HtmlAttribute } from './html-events.ts';

/** Attributes whose value is a key, on any element. */
const KEY_ATTRIBUTES = new Set(['data-i18n', 'data-i18n-key', 'i18n-key', 'data-translate', 'data-l10n-id']);
/** Attributes whose value is a key on these elements only. */
const KEYS_OF: Readonly<Record<string, readonly [attribute: string, stack: string]>> = {
  'spring:message': ['code', 'spring'],
  's:message': ['code', 'spring'],
  'fmt:message': ['key', 'spring'],
  'bean:message': ['key', 'spring'],
  'liferay-ui:message': ['key', 'spring'],
  'spring:theme': ['code', 'spring'],
  's:text': ['name', 'spring'],
  'i18n-t': ['keypath', 'vue-i18n'],
  i18n: ['path', 'vue-i18n'],
};
/** What binds a text to an element, by the stack that it is of. */
const QUOTED: readonly (readonly [RegExp, string])[] = [
  [/^v-t$/, 'vue-i18n'],
  [/^\[(?:translate|transloco)\]$/, 'ngx-translate'],
];
const OPTIONS = 'data-i18n-options';

/** The keys that an attribute looks up. `others` are the attributes of the same tag. */
export function attributeKeys(
  text: string,
  element: string,
  { name, value }: HtmlAttribute,
  others: readonly HtmlAttribute[],
): readonly KeyUse[] {
  const raw = text.slice(value.start, value.end);
  if (name.startsWith('th:') || name.startsWith('data-th-')) return messageKeys(raw, value.start, name);
  if (KEY_ATTRIBUTES.has(name)) return listedKeys(raw, value.start, name, optionsOf(text, others));
  if (/^i18n(?:-|$)/.test(name)) return angularKeys(raw, value.start, name);
  const stack = QUOTED.find(([pattern]) => pattern.test(name))?.[1];
  if (stack !== undefined) return quotedKeys(raw, value.start, name, stack);
  if (/^(?:translate|transloco)$/.test(name) && /[\w-]+\.[\w-]/.test(raw))
    return [{ span: value, key: raw, callee: name, stack: 'ngx-translate' }];
  const own = KEYS_OF[element];
  if (own?.[0] !== name || raw === '') return [];
  return [{ span: value, key: /[$#]\{/.test(raw) ? null : raw, callee: element, stack: own[1] }];
}

/** `i18n="meaning|description@@home.title"`: without an id the key is made of the text. */
function angularKeys(raw: string, offset: number, callee: string): readonly KeyUse[] {
  const at = raw.indexOf('@@');
  if (at === -1) return [];
  const key = raw.slice(at + 2).trim();
  const start = offset + at + 2;
  if (key === '') return [];
  return [{ span: { start, end: start + key.length }, key, callee, stack: 'angular' }];
}

/** `v-t="'home.title'"`, `v-t="{ path: 'home.title' }"`. */
function quotedKeys(raw: string, offset: number, callee: string, stack: string): readonly KeyUse[] {
  const match = /^\s*(?:\{\s*path\s*:\s*)?(['"])([^'"]+)\1/.exec(raw);
  if (match === null)
    return [{ span: { start: offset, end: offset + raw.length }, key: null, callee, stack }];
  const end = offset + match[0].length;
  return [{ span: { start: end - match[2]!.length - 2, end }, key: match[2]!, callee, stack }];
}

/** `#{home.title}` and `#{welcome(${name})}` of Thymeleaf. */
export function messageKeys(raw: string, offset: number, callee: string): readonly KeyUse[] {
  const called = [...raw.matchAll(/#messages\.\w+\(\s*'([^']+)'/g)].map(
    ({ 0: found, 1: key = '', index }) => {
      const start = offset + index + found.length - key.length - 1;
      return { span: { start, end: start + key.length }, key, callee, stack: 'spring' };
    },
  );
  if (!raw.includes('#{')) return called;
  return [
    ...called,
    ...[...raw.matchAll(/#\{\s*([^{}()\s]*)\s*(?=[({}])/g)].map((match): KeyUse => {
      const key = match[1]!;
      const start = offset + match.index + match[0].indexOf(key, 2);
      const isKnown = key !== '' && !key.endsWith('$');
      return { span: { start, end: start + key.length }, key: isKnown ? key : null, callee, stack: 'spring' };
    }),
  ];
}

/** `title;[placeholder]name.hint`: i18next's own notation for several keys. */
function listedKeys(
  raw: string,
  offset: number,
  callee: string,
  options: Partial<KeyUse>,
): readonly KeyUse[] {
  return [...raw.matchAll(/[^;]+/g)].flatMap(({ 0: item, index }): KeyUse[] => {
    const key = item.replace(/^\s*\[[\w-]*\]/, '').trim();
    if (key === '') return [];
    const start = offset + index + item.lastIndexOf(key);
    const isComputed = /\{\{|\$\{|<%/.test(key);
    return [{ span: { start, end: start + key.length }, key: isComputed ? null : key, callee, ...options }];
  });
}

function optionsOf(text: string, others: readonly HtmlAttribute[]): Partial<KeyUse> {
  const found = others.find(({ name }) => name === OPTIONS);
  if (found === undefined) return {};
  let options: unknown;
  try {
    options = JSON.parse(text.slice(found.value.start, found.value.end).replaceAll('&quot;', '"'));
  } catch {
    return {};
  }
  if (typeof options !== 'object' || options === null) return {};
  const { defaultValue, count, context, ns, ordinal } = options as Readonly<Record<string, unknown>>;
  return {
    ...(typeof defaultValue === 'string' && { defaultValue }),
    ...(count !== undefined && { isPlural: true }),
    ...(ordinal === true && { isOrdinal: true }),
    ...(typeof context === 'string' && { context }),
    ...(typeof ns === 'string' && { namespace: ns }),
  };
}

/** The pipes that look up, by the stack that they are of; '' for one that several have. */
const PIPES: Readonly<Record<string, string>> = {
  translate: 'ngx-translate',
  transloco: 'ngx-translate',
  i18n: '',
  i18next: '',
  trans: 'php',
};
const PIPED = new RegExp(
  String.raw`(\((?:[^()"']|"[^"]*"|'[^']*'){1,400}\)|"[^"\n]*"|'[^'\n]*')\s*\|\s*(${Object.keys(PIPES).join('|')})\b`,
  'g',
);

/** `{{ "home.title" | translate }}`, `[title]="(isNew ? 'a' : 'b') | translate"`, given code and its offset. */
export function pipeKeys(code: string, offset: number): readonly KeyUse[] {
  if (!code.includes('|')) return [];
  return [...code.matchAll(PIPED)].flatMap(({ 1: piped = '', 2: pipe = '', index: at }): KeyUse[] => {
    const stack = PIPES[pipe] ? { stack: PIPES[pipe] } : {};
    // What a key is compared with, or put together with another, is none.
    return [...piped.matchAll(/(?<![=!]=\s*|\+\s*)(["'])([^"']+)\1(?!\s*(?:[=!]=|\+))/g)].map(
      ({ 0: whole, 2: key = '', index }) => {
        const start = offset + at + index;
        return { span: { start, end: start + whole.length }, key, callee: pipe, ...stack };
      },
    );
  });
}
