import { GO_ESCAPES } from './lexer/escapes.ts';
import type { Grammar } from './lexer/grammar.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

const GO: Grammar = {
  id: 'go',
  comments: [
    { open: '//', close: '', node: 'comment' },
    { open: '/*', close: '*/', node: 'comment' },
  ],
  strings: [
    { id: '"', open: '"', close: '"', escapes: GO_ESCAPES, node: 'interpreted_string_literal' },
    { id: '`', open: '`', close: '`', escapes: null, isMultiline: true, node: 'raw_string_literal' },
    { id: "'", open: "'", close: "'", escapes: GO_ESCAPES, holds: 'char', node: 'rune_literal' },
  ],
  wordMarks: '',
  code: {
    words: {
      type: 'type struct interface',
      function: 'func',
      variable: 'var const',
      control: 'if else for switch select',
      return: 'return',
      import: 'import package',
      case: 'case default',
      operator: 'range',
      reserved: 'go defer chan map',
    },
    compares:
      'Contains ContainsAny HasPrefix HasSuffix EqualFold Compare Index LastIndex Count Replace ReplaceAll NewReplacer Split SplitN Fields Trim TrimPrefix TrimSuffix TrimLeft TrimRight Cut MatchString Equal NotEqual',
    looksUp:
      'Get Getenv LookupEnv GetString GetInt GetBool GetHeader Param Query QueryParam FormValue PostForm PathValue Cookie Lookup Value Locals Params DefaultQuery',
    puts: 'Set Add SetHeader Header WithValue Setenv Put Store WithField',
    putsPairs: '',
    wireAnnotations: '',
    toolAnnotations: '',
    pairs: { list: [':'] },
    links: ['.'],
    endsAtLine: true,
    hasModuleCode: true,
    braces: 'typed',
    types: 'after',
    loose: 'tag',
  },
};

/** Go. */
export const go = lexedLanguage({ id: 'go', match: (path) => path.endsWith('.go'), grammars: [GO] });
