import type { Span } from '../model/edit.ts';
import type { KeyUse } from '../model/reading.ts';
import type { DonorConfig } from './donor-config.ts';
import { handlebarsPieces } from './i18n/handlebars-pieces.ts';
import { type ParsedKey, parsedUses } from './i18n/parsed-uses.ts';

/** Reads the keys of a file with i18next-parser; `path` says in which language it is written. */
export type I18nextParserEngine = {
  readonly keys: (text: string, path: string) => EngineReading;
};

/** `warnings` are the parser's own words, each once; it gives no places for them. */
export type EngineReading = { readonly keys: readonly KeyUse[]; readonly warnings: readonly string[] };

/** Templates, which i18next-parser reads in every extraction: `data-i18n` of HTML, `{{t "key"}}` of Handlebars. */
export const ENGINE_FILES = /\.(?:html?|hbs|handlebars)$/i;

/**
 * Loads i18next-parser, which takes more than a second, and readies it with the donor's own `lexers` as far as they could
 * be read; a lexer that is code of the donor is left out, since none of it is run.
 */
export async function i18nextParserEngine(config?: DonorConfig): Promise<I18nextParserEngine> {
  const { parser: Parser } = (await import('i18next-parser')) as unknown as ParserModule;
  const lexers = plainLexers(config?.lexers);
  return {
    keys: (text, path) => {
      const warnings = new Set<string>();
      const isTemplate = TEMPLATE.test(path);
      const pieces = isTemplate ? handlebarsPieces(text) : [{ text, at: 0 }];
      const keys = pieces.flatMap((piece) => {
        const parser = new Parser(lexers === undefined ? {} : { lexers });
        const found = new Set<string>();
        parser.on('warning', (message) => found.add(String(message)));
        parser.on('error', (error) => found.add(String(error)));
        try {
          const uses = parsedUses(parser.parse(piece.text, path), piece.text);
          // Of a template's expressions most are no look-ups, and it warns of each in parentheses.
          if (!isTemplate) for (const warning of found) warnings.add(warning);
          return uses.map((use) => ({ ...use, span: moved(use.span, piece.at) }));
        } catch (error) {
          // It throws on a `data-i18n-options` that is no JSON, and on some JSX.
          warnings.add(String(error));
          return [];
        }
      });
      return { keys, warnings: [...warnings] };
    },
  };
}

type ParserModule = {
  readonly parser: new (options: {
    lexers?: unknown;
  }) => {
    readonly on: (event: 'warning' | 'error', listen: (message: unknown) => void) => void;
    readonly parse: (text: string, path: string) => readonly ParsedKey[];
  };
};

const TEMPLATE = /\.(?:hbs|handlebars)$/i;

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

const LEXERS = ['HandlebarsLexer', 'HTMLLexer', 'JavascriptLexer', 'JsxLexer'];

function plainLexers(lexers: Readonly<Record<string, unknown>> | undefined): unknown {
  if (lexers === undefined) return undefined;
  const rows = Object.entries(lexers).flatMap(([extension, value]) => {
    const plain = Array.isArray(value) ? value.filter(isPlainLexer) : [];
    return plain.length === 0 ? [] : [[extension, plain] as const];
  });
  return rows.length === 0 ? undefined : Object.fromEntries(rows);
}

function isPlainLexer(value: unknown): boolean {
  if (typeof value === 'string') return LEXERS.includes(value);
  return (
    typeof value === 'object' && value !== null && 'lexer' in value && LEXERS.includes(String(value.lexer))
  );
}
