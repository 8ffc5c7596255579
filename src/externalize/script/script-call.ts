import type { Node } from 'oxc-parser';
import { quoteString, quoteTemplate } from '../../languages/script/quote.ts';
import type { Span } from '../../model/edit.ts';
import { tagName } from '../message-text.ts';
import type { Library } from './library.ts';
import type { ScriptLookup } from './script-codemod.ts';

type Spelling = {
  readonly library: Library;
  readonly translator: string;
  readonly element: string;
  readonly quote: string;
  readonly text: string;
  readonly escapes: boolean;
  readonly repeats: boolean;
  readonly key: string;
};

/** How a look-up is written in the place of its sentence. */
export function scriptCall(
  { sentence, region, names, hasTags, access, text: message }: ScriptLookup,
  { library, translator, element, quote, text, escapes, repeats, key }: Spelling,
): (source: (span: Span) => string) => string {
  return (source) => {
    const values = region.holes.map((hole, at) => valueFor(hole, names[at]!, source));
    const options = [...new Set(values)];
    const quoted = (said: string) => `${quote}${quoteString(said, quote)}${quote}`;
    const namespace = access.kind === 'instance' ? access.namespace : undefined;
    const isAsked = options.length > 0;
    if (!hasTags && namespace !== undefined) options.push(`ns: ${quote}${namespace}${quote}`);
    if (isAsked && escapes) options.push('interpolation: { escapeValue: false }');
    if (hasTags && library.id === 'i18next') return transElement();
    if (hasTags) options.push(...chunkedTags());
    const given = options.length === 0 ? '' : `, { ${options.join(', ')} }`;
    const call = callOf(given);
    const { before, after } = sentence;
    const isPart = region.kind !== 'child' && `${before}${after}` !== '';
    const said = isPart ? `\`${quoteTemplate(before)}\${${call}}${quoteTemplate(after)}\`` : call;
    return region.kind === 'code' ? said : `{${said}}`;

    function callOf(given: string): string {
      if (library.id !== 'react-intl')
        return `${translator}${hasTags ? '.rich' : ''}(${quoted(key)}${given})`;
      const repeated = repeats ? `, defaultMessage: ${quoted(message)}` : '';
      return `${translator}.formatMessage({ id: ${quoted(key)}${repeated} }${given})`;
    }

    /** What ICU's libraries put around the words of a tag. */
    function chunkedTags(): readonly string[] {
      return sentence.site.parts.flatMap((part): readonly string[] => {
        if (part.kind === 'void') return [`${tagName(part.number)}: () => ${source(part.span)}`];
        if (part.kind !== 'open') return [];
        const tag = source(part.span);
        const name = /^<([\w.:-]*)/.exec(tag)![1]!;
        return [`${tagName(part.number)}: (chunks) => ${tag}{chunks}</${name}>`];
      });
    }

    function transElement(): string {
      const given = options.length === 0 ? '' : ` values={{ ${options.join(', ')} }}`;
      const named = namespace === undefined ? '' : ` ns="${namespace}"`;
      const hook = access.kind === 'instance' ? named : ` t={${translator}}`;
      return `<${element}${hook} i18nKey="${key}"${given} components={[${tagsOf().join(', ')}]} />`;
    }

    function tagsOf(): readonly string[] {
      return sentence.site.parts.flatMap((part): readonly string[] => {
        if (part.kind !== 'open' && part.kind !== 'void') return [];
        const tag = source(part.span);
        const isKeyed = /^<[^>]*\skey=/.test(tag);
        const keyed = isKeyed ? tag : tag.replace(/^<([\w.:-]+)/, `<$1 key="${part.number}"`);
        return [part.kind === 'open' ? keyed.replace(/\s*>$/, ' />') : keyed];
      });
    }
  };

  function valueFor(hole: Node, name: string, source: (span: Span) => string): string {
    const said = source({ start: hole.start, end: hole.end });
    return said === name && text.slice(hole.start, hole.end) === name ? name : `${name}: ${said}`;
  }
}
