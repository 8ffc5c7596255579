import { DART_ESCAPES } from './lexer/escapes.ts';
import type { Grammar, HoleForm, StringForm } from './lexer/grammar.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

const node = 'string_literal';
const HOLES: readonly HoleForm[] = [
  { open: '${', close: '}', escaped: '\\${' },
  { open: '$', close: '', name: /[A-Za-z_]\w*/y, escaped: '\\$', isReserved: true },
];
const MARKS = ['"', "'"];

const LONG: readonly StringForm[] = MARKS.flatMap((mark) => {
  const long = {
    close: mark.repeat(3),
    isMultiline: true,
    dropsFirstLine: true,
    node,
  };
  const blank = '(?:[ \\t]*\\r?\\n)?';
  return [
    {
      ...long,
      id: mark.repeat(3),
      open: mark,
      fence: new RegExp(`${mark.repeat(3)}${blank}`, 'y'),
      escapes: DART_ESCAPES,
      holes: HOLES,
    },
    {
      ...long,
      id: `r${mark.repeat(3)}`,
      open: 'r',
      fence: new RegExp(`r${mark.repeat(3)}${blank}`, 'y'),
      escapes: null,
    },
  ];
});
const SHORT: readonly StringForm[] = MARKS.flatMap((mark) => [
  { id: mark, open: mark, close: mark, escapes: DART_ESCAPES, holes: HOLES, node },
  { id: `r${mark}`, open: `r${mark}`, close: mark, escapes: null, node },
]);

const DART: Grammar = {
  id: 'dart',
  comments: [
    { open: '//', close: '', node: 'comment' },
    { open: '/*', close: '*/', nests: true, node: 'comment' },
  ],
  strings: [...LONG, ...SHORT],
  wordMarks: '$',
  code: {
    words: {
      type: 'class mixin extension',
      enum: 'enum',
      control: 'if else for while do try catch finally on assert',
      match: 'switch',
      throw: 'throw rethrow',
      return: 'return yield',
      new: 'new',
      import: 'import export part library',
      case: 'case default',
      getter: 'get',
      static: 'static const',
      operator: 'as',
      membership: 'is',
      reserved: 'super this',
    },
    compares:
      'contains startsWith endsWith compareTo indexOf lastIndexOf matchAsPrefix replaceAll replaceFirst split allMatches expect equals identical',
    looksUp:
      'getString getBool getInt getDouble getStringList containsKey remove get read pushNamed pushReplacementNamed popAndPushNamed collection doc',
    puts: 'setString setBool setInt setDouble putIfAbsent addEntries write',
    putsPairs: '',
    wireAnnotations: 'JsonKey JsonValue HiveField HiveType Column Entity',
    toolAnnotations: 'Deprecated pragma JsonSerializable',
    translates: 'tr i18n localized translate plural',
    pairs: { list: [':'], call: [':'] },
    links: ['.', '?.', '..', '?..', '!.'],
    joinsNeighbours: true,
    hasModuleCode: true,
  },
};

/** Dart, with what Flutter calls. */
export const dart = lexedLanguage({ id: 'dart', match: (path) => path.endsWith('.dart'), grammars: [DART] });
