import { GO_ESCAPES } from './lexer/escapes.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

/** Protocol Buffers. */
export const protobuf = lexedLanguage({
  id: 'protobuf',
  match: (path) => path.endsWith('.proto'),
  grammars: [
    {
      id: 'protobuf',
      comments: [
        { open: '//', close: '', node: 'comment' },
        { open: '/*', close: '*/', node: 'comment' },
      ],
      strings: ['"', "'"].map((mark) => ({
        id: mark,
        open: mark,
        close: mark,
        escapes: GO_ESCAPES,
        node: 'string',
      })),
      wordMarks: '',
      code: {
        words: { type: 'message service extend', enum: 'enum', import: 'import package syntax edition' },
        compares: '',
        looksUp: '',
        puts: '',
        putsPairs: '',
        wireAnnotations: '',
        toolAnnotations: '',
        pairs: { list: [':'] },
        braces: 'code',
        joinsNeighbours: true,
      },
    },
  ],
});
