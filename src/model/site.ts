import type { Span } from './edit.ts';

/** What kind of node a site is in its language. */
export type SiteKind =
  /** A quoted literal. */
  | 'string'
  /** A literal with holes in it: a template literal, an interpolated string, a heredoc. */
  | 'template'
  /** Text between tags, in markup or JSX. */
  | 'text'
  /** The value of an attribute, in markup or JSX. */
  | 'attribute'
  /** A value of a data file: JSON, YAML, properties. */
  | 'scalar'
  | 'comment'
  | 'regex'
  /** A name that is written in the donor's script: a property key, an identifier. */
  | 'key';

/** How a site is used by the code around it. */
export type SiteUse =
  | 'value'
  /** Compared with something: `==`, `.equals(…)`, `includes(…)`, `case`. */
  | 'compared'
  /** Looks something up: `map['…']`, `in`. */
  | 'index'
  /** Names a property or a variable. */
  | 'key'
  /** Names a module, a type, a directive: never text, and no site of a script where it is in Latin letters. */
  | 'syntax';

/**
 * What stands around a site, as far as one file tells. All names are as the donor spells them. Every field is
 * absent, or undefined, where it does not apply.
 */
export type SiteContext = {
  readonly use: SiteUse;
  /** The function or constructor whose argument this is, dotted: `toast.error`, `new ApiError`, `res.json`. */
  readonly callee?: string | undefined;
  /** Which argument, from 0. */
  readonly argument?: number | undefined;
  /** `@Pattern` of Java, a decorator of TypeScript: its name without the `@`. */
  readonly annotation?: string | undefined;
  /** The nearest property, named argument or annotation attribute that this is the value of: `label`. */
  readonly property?: string | undefined;
  /** Properties outside it, the nearest first. */
  readonly within?: readonly string[] | undefined;
  /** Other properties of the same object literal, as far as they are written with plain names. */
  readonly beside?: readonly string[] | undefined;
  /** The attribute of markup that this is the value of. */
  readonly attribute?: string | undefined;
  /** The element around it. */
  readonly element?: string | undefined;
  /** The variable, constant, field or parameter that it is assigned to. */
  readonly variable?: string | undefined;
  /** The enclosing function, method or component, the nearest named one. */
  readonly function?: string | undefined;
  /** The enclosing class, interface or enum. */
  readonly type?: string | undefined;
  /** `throw` and `return` where the site stands directly in one. */
  readonly statement?: 'throw' | 'return' | undefined;
  /** The tag of a tagged template, the language of a heredoc or of an embedded block: `gql`, `css`, `sql`; `icon` where a font draws it. */
  readonly tag?: string | undefined;
  /** At the top of a module or in a static field, where no code runs per request. */
  readonly isModuleScope?: boolean | undefined;
  /** In what only designers and programmers see: `@Preview`, `#Preview`, `PreviewProvider`. */
  readonly isPreview?: boolean | undefined;
  /** The column of a database that the text is stored in as it is, by `columnKey`. */
  readonly column?: string | undefined;
  /** The developer's comment right above, without its marks. */
  readonly comment?: string | undefined;
};

/**
 * An expression that stands in the middle of a text: without the marks of a literal (`${…}`: they stand between the
 * segments), with the braces of markup, where it is a node of its own.
 */
export type Hole = {
  readonly span: Span;
  /** A name for the translator, as the code has it: `user.name`; or '' where there is none. */
  readonly name: string;
};

/**
 * A place in a file where people's text may stand.
 *
 * `text` is decoded, with the holes numbered from 0 (`{0} хэрэглэгч`); a brace of the text itself stands as it is.
 * `segments` are the spans of the text between the holes, so always one more than `holes`; what exactly a segment covers
 * (with the quotes or without) is the language's affair, which also writes it: `Language.write`.
 */
export type Site = {
  /** The whole node, its delimiters included. UTF-16 offsets in the file's decoded text. */
  readonly span: Span;
  readonly kind: SiteKind;
  readonly text: string;
  readonly holes: readonly Hole[];
  readonly segments: readonly Span[];
  /** How its language escapes it; known to that language only: `'`, `"`, `jsx`, `plain`. */
  readonly quoting: string;
  readonly context: SiteContext;
  /** The name that parsers use for the node: `string`, `jsx_text`, `string_literal`, `line_comment`. */
  readonly node: string;
};

/** A part of a sentence: one of the file's sites, an expression between them, or an inline tag around some. */
export type Piece =
  | { readonly kind: 'site'; readonly site: Site }
  | { readonly kind: 'hole'; readonly hole: Hole }
  | { readonly kind: 'open' | 'close' | 'void'; readonly span: Span; readonly name: string };

/**
 * Sites that make one sentence, with all that stands between them, in order: `reg + " бүртгэлтэй " + n`,
 * `<p>Та <b>{name}</b> гэж бүртгүүлсэн</p>`. Pieces never overlap and cover `span` but for operators and white space.
 */
export type Chain = {
  readonly span: Span;
  readonly kind: 'concatenation' | 'markup';
  readonly pieces: readonly Piece[];
};
