import { CSHARP_ESCAPES } from './lexer/escapes.ts';
import type { Grammar, HoleForm, StringForm } from './lexer/grammar.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

const HOLES: readonly HoleForm[] = [{ open: '{', close: '}', escaped: '{{' }];
const INTERPOLATED = 'interpolated_string_expression';

const VERBATIM: StringForm = {
  id: '@"',
  open: '@"',
  close: '"',
  escapes: null,
  isDoubled: true,
  isMultiline: true,
  node: 'verbatim_string_literal',
};
/** `"""…"""`, of three quotes or more, and with holes of as many braces as there are `$`. */
const RAW: StringForm = {
  id: '"""',
  open: '"$',
  close: '$2',
  fence: /(?<!\$)(\$*)("{3,})/y,
  fenced: ([, dollars = '']: readonly string[]) => {
    const many = dollars.length;
    return many === 0 ? {} : { holes: [{ open: '{'.repeat(many), close: '}'.repeat(many), escaped: null }] };
  },
  escapes: null,
  node: 'raw_string_literal',
};

const CSHARP: Grammar = {
  id: 'csharp',
  comments: [
    { open: '//', close: '', node: 'comment' },
    { open: '/*', close: '*/', node: 'comment' },
  ],
  strings: [
    {
      ...RAW,
      id: '"""-block',
      fence: /(?<!\$)(\$*)("{3,})[ \t]*(?:\r\n?|\n)/y,
      isMultiline: true,
      indentation: 'closing',
    },
    RAW,
    ...['$@"', '@$"'].map((open) => ({ ...VERBATIM, id: open, open, holes: HOLES, node: INTERPOLATED })),
    VERBATIM,
    { id: '$"', open: '$"', close: '"', escapes: CSHARP_ESCAPES, holes: HOLES, node: INTERPOLATED },
    { id: '"', open: '"', close: '"', escapes: CSHARP_ESCAPES, node: 'string_literal' },
    { id: "'", open: "'", close: "'", escapes: CSHARP_ESCAPES, holds: 'char', node: 'character_literal' },
  ],
  wordMarks: '',
  skips: [
    {
      open: /[ \t]*#[ \t]*(?:region|endregion|pragma|error|warning|nullable|line|if|elif|else|endif|define|undef|r|load|!)/y,
      close: '\n',
    },
  ],
  code: {
    words: {
      type: 'class struct record',
      'shared-type': 'interface',
      enum: 'enum',
      control: 'if else for foreach while do try catch finally lock using fixed checked unchecked when',
      match: 'switch',
      throw: 'throw',
      return: 'return yield',
      new: 'new',
      import: 'namespace',
      case: 'case default',
      static: 'static const',
      operator: 'as and or not',
      membership: 'is',
      reserved: 'base this',
    },
    compares:
      'Equals Contains StartsWith EndsWith IndexOf LastIndexOf Compare CompareTo CompareOrdinal Replace Split Trim TrimStart TrimEnd IsMatch Match ReferenceEquals AreEqual AreNotEqual Like',
    looksUp:
      'GetValue TryGetValue ContainsKey Remove GetSection GetConnectionString GetEnvironmentVariable FindControl GetProperty GetField GetOrdinal GetParameter GetInt32 HasColumn FirstOrDefaultByName',
    puts: 'Add TryAdd SetValue SetProperty AddWithValue SetParameter Append',
    putsPairs: '',
    wireAnnotations:
      'Authorize JsonProperty JsonPropertyName DataMember EnumMember XmlElement XmlAttribute XmlRoot XmlType XmlEnum Column Table ForeignKey InverseProperty Index Route HttpGet HttpPost HttpPut HttpDelete HttpPatch FromQuery FromRoute FromHeader FromForm FromBody Bind ActionName Area BsonElement ProtoMember CollectionName',
    toolAnnotations:
      'Obsolete SuppressMessage DllImport Conditional DebuggerDisplay GeneratedCode InternalsVisibleTo DataType DisplayFormat.DataFormatString Guid AssemblyVersion AssemblyFileVersion NUnit.Category Category.Test',
    pairs: { list: ['='], call: [':'] },
    links: ['.', '?.', '!.'],
    attributes: '[',
  },
};

/** C#, to version 13. */
export const csharp = lexedLanguage({
  id: 'csharp',
  match: (path) => path.endsWith('.cs'),
  grammars: [CSHARP],
});
