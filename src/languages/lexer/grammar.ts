import type { Escapes } from './escapes.ts';

/**
 * A language as the lexer sees it: data only, so that the next C-like language is one more row. Where forms begin alike
 * (`"` and `"""`) the one that stands first in its list wins.
 */
export type Grammar = {
  readonly id: string;
  readonly comments: readonly CommentForm[];
  readonly strings: readonly StringForm[];
  /** What words may hold besides letters, digits and `_`: `$`. */
  readonly wordMarks: string;
  /** What a word may end with besides, sticky: `empty?`. */
  readonly wordEnd?: RegExp;
  /** A name that stands for itself, sticky, its mark first: `:notice`. */
  readonly symbol?: RegExp;
  /** Whether `SELECT` and `select` are the same word. */
  readonly foldsCase?: boolean;
  /** Whether `\u0041` is `A` outside literals too, as in Java. */
  readonly hasUnicodeWords?: boolean;
  /** What belongs to another program: from a line that begins like `open` (sticky) to the next `close`; '': to the end. */
  readonly skips?: readonly { readonly open: RegExp; readonly close: string }[];
  readonly code: CodeRules;
};

export type CommentForm = {
  readonly open: string;
  /** '': it ends with its line. */
  readonly close: string;
  readonly nests?: boolean;
  /** What must match where it opens, for marks that are operators elsewhere. Sticky. */
  readonly guard?: RegExp;
  readonly node: string;
};

export type StringForm = {
  /** Its name among the forms of the language; what `Site.quoting` begins with. Without spaces. */
  readonly id: string;
  readonly open: string;
  readonly close: string;
  /**
   * For delimiters that are made up on the spot, and prefixes in any case: `open` holds the characters that they may begin
   * with, `fence` (sticky) is what opens, and `close`, with `$1` for its groups, what closes.
   */
  readonly fence?: RegExp;
  /** What else a fence decides, by its groups. */
  readonly fenced?: (
    groups: readonly string[],
  ) => Partial<Pick<StringForm, 'close' | 'holes' | 'mark' | 'nests' | 'escapes'>>;
  /** What begins an escape; a backslash where it is not given. It begins with one in any case. */
  readonly mark?: string;
  /** Of more closing characters than are needed, the last ones close: `"""a""""` is `a"`. */
  readonly closesLast?: boolean;
  /** The closing mark stands first on its line, as a heredoc's does. */
  readonly closesLine?: boolean;
  /**
   * Only its opening mark stands where the literal is: its text begins on the next line, and goes to a line that is
   * nothing but the closing mark; with blanks before it or not.
   */
  readonly isBelow?: 'indented' | 'flush';
  /** What opens in it as it does itself, and has to be closed in it: `%(a (b))`. */
  readonly nests?: string;
  /** A backslash at the end of a line lets the literal go on, though it is of one line. */
  readonly continues?: boolean;
  /** Whether a first line of nothing but white space is left out. What opens takes it along. */
  readonly dropsFirstLine?: boolean;
  /** null: what stands there is what is meant. */
  readonly escapes: Escapes | null;
  /** Whether the closing mark, twice, is the mark itself. */
  readonly isDoubled?: boolean;
  readonly isMultiline?: boolean;
  /** How indentation is taken off: by the least indented line, with blanks at the end of each or without; by the line of the closing mark. */
  readonly indentation?: 'least' | 'least-left' | 'closing';
  readonly holes?: readonly HoleForm[];
  /** `char` holds exactly one UTF-16 unit; `name` is a quoted identifier; `bytes` are ASCII alone; `pattern` is a regular expression; `words` are no text. */
  readonly holds?: 'char' | 'name' | 'bytes' | 'pattern' | 'words';
  /** It is read as code after the words named. */
  readonly codeAfter?: readonly string[];
  readonly node: string;
};

/** `${…}`, `\(…)`: brackets; `$name`: `close` is '', and a word follows. */
export type HoleForm = {
  readonly open: string;
  readonly close: string;
  /** What follows where `close` is '', sticky; a word where it is not given. */
  readonly name?: RegExp;
  /** An example of such a name, where `a` is none. */
  readonly example?: string;
  /** What such a name may stand in, as it may end far behind: in another part of the literal. */
  readonly nameQuote?: string;
  /** How the opening mark is written as text: `\$`, `{{`. null: it cannot be. */
  readonly escaped: string | null;
  /** Whether the mark has to be escaped even where no name follows. */
  readonly isReserved?: boolean;
};

/** What a word does to the context of a literal. */
export type WordRole =
  | 'type'
  | 'shared-type'
  | 'enum'
  | 'function'
  /** Declares a function without a name: `init`, `constructor`. */
  | 'unnamed'
  /** Declares a property that is worked out, before its name: `get` of Dart. */
  | 'getter'
  /** Declares a variable or a property: `val`, `let`. */
  | 'variable'
  | 'control'
  /** A choice whose cases are marked by arrows alone: `when`, `match`. */
  | 'match'
  | 'throw'
  | 'return'
  | 'new'
  | 'import'
  | 'case'
  | 'static'
  | 'operator'
  /** Asks whether something is one of some: `in`. */
  | 'membership'
  /** Joins a key and its value: `to` of Kotlin. */
  | 'pair'
  /** Ends a condition, and begins a statement: `Then`. */
  | 'then'
  /** Opens a list in parentheses: `array` of PHP. */
  | 'list'
  | 'reserved';

/** What the code reader has to know of a C-like language. Lists are words with spaces between them. */
export type CodeRules = {
  readonly words: Partial<Readonly<Record<WordRole, string>>>;
  /** Methods that compare their argument, or what they are called on, with something. */
  readonly compares: string;
  /** Methods whose first argument looks something up. */
  readonly looksUp: string;
  /** Methods that take a key and its value; and those that take several pairs. */
  readonly puts: string;
  readonly putsPairs: string;
  /** Annotations whose text is a name on the wire or in a database. */
  readonly wireAnnotations: string;
  /** Annotations and attributes of them that speak to tools. */
  readonly toolAnnotations: string;
  /** Methods of a literal that look it up in a catalog: `"home.title".tr()`. */
  readonly translates?: string;
  /** What stands between a name and its value: `:` or `=>`, in literals and in arguments. */
  readonly pairs?: {
    readonly list?: readonly string[];
    readonly call?: readonly string[];
    /** In the parameters of a function, where `name: value` gives one of them what it is otherwise. */
    readonly parameters?: readonly string[];
  };
  /** What joins an object and its member where that is not `.`, `?.`, `::`: `->`. */
  readonly links?: readonly string[];
  /** Whether `name = value` among arguments names them. */
  readonly namesArguments?: boolean;
  /** What joins texts; `+` where it is not given. */
  readonly joint?: string;
  /** Whether literals that follow each other are one: `"a" "b"`. */
  readonly joinsNeighbours?: boolean;
  /** Whether a statement may end with its line. */
  readonly endsAtLine?: boolean;
  /** What lets it go on where it stands last on a line; a word between operands does too then. */
  readonly lineJoint?: '_' | '\\';
  /** Whether `=` compares wherever it gives no value, and parentheses look up what others do in square brackets. */
  readonly isBasic?: boolean;
  /** Whether choices are pairs of a value and its label: `KIND_CHOICES = [('new', 'Шинэ')]`. */
  readonly hasChoices?: boolean;
  /** Whether words open blocks and `end` closes them, and a call needs no parentheses: `label :name, "…"`. */
  readonly hasEnds?: boolean;
  /** Whether blocks are told by their indentation, after a colon. */
  readonly indents?: boolean;
  /**
   * What braces hold where no other word says so: `code` always, `values` always, `typed` values unless a word of control
   * stands before; where it is not given, the token before tells.
   */
  readonly braces?: 'code' | 'values' | 'typed';
  /** Where the type of a variable stands that is not before its name: `name: Type`, `name Type`, `name As Type`. */
  readonly types?: 'colon' | 'after' | 'as';
  /** What opens attributes in square brackets: `[Required]`, `#[Route]`. */
  readonly attributes?: '[' | '#[';
  /** What a literal is that stands where no expression can: documentation, as in Python and GraphQL, or a field's tag of Go. */
  readonly loose?: 'docstring' | 'description' | 'tag';
  /** Whether code outside functions runs once: false where all code stands in types. */
  readonly hasModuleCode?: boolean;
};
