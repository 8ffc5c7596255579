import { JSON_ESCAPES, NO_ESCAPES } from './lexer/escapes.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

/** Schemas and queries of GraphQL. */
export const graphql = lexedLanguage({
  id: 'graphql',
  match: (path) => /\.(?:graphqls?|gql)$/.test(path),
  grammars: [
    {
      id: 'graphql',
      comments: [{ open: '#', close: '', node: 'comment' }],
      strings: [
        {
          id: '"""',
          open: '"""',
          close: '"""',
          escapes: NO_ESCAPES,
          isMultiline: true,
          node: 'string_value',
        },
        { id: '"', open: '"', close: '"', escapes: JSON_ESCAPES, node: 'string_value' },
      ],
      wordMarks: '$',
      code: {
        words: { type: 'type input interface union scalar schema extend', enum: 'enum' },
        compares: '',
        looksUp: '',
        puts: '',
        putsPairs: '',
        wireAnnotations: '',
        toolAnnotations: 'deprecated specifiedBy',
        pairs: { list: [':'], call: [':'] },
        endsAtLine: true,
        braces: 'code',
        loose: 'description',
      },
    },
  ],
});
