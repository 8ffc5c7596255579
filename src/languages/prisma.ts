import { JSON_ESCAPES } from './lexer/escapes.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

/** Schemas of Prisma. */
export const prisma = lexedLanguage({
  id: 'prisma',
  match: (path) => path.endsWith('.prisma'),
  grammars: [
    {
      id: 'prisma',
      comments: [
        { open: '//', close: '', node: 'comment' },
        { open: '/*', close: '*/', node: 'comment' },
      ],
      strings: [{ id: '"', open: '"', close: '"', escapes: JSON_ESCAPES, node: 'string' }],
      wordMarks: '',
      code: {
        words: { type: 'model view type', enum: 'enum' },
        compares: '',
        looksUp: '',
        puts: '',
        putsPairs: '',
        wireAnnotations: 'map id index unique relation fulltext',
        toolAnnotations: 'db dbgenerated env',
        pairs: { call: [':'] },
        endsAtLine: true,
        braces: 'code',
      },
    },
  ],
});
