import { JAVA_ESCAPES } from './lexer/escapes.ts';
import type { Grammar } from './lexer/grammar.ts';
import { lexedLanguage } from './lexer/lexed-language.ts';

/** Its tokens. */
export const JAVA: Grammar = {
  id: 'java',
  comments: [
    { open: '//', close: '', node: 'line_comment' },
    { open: '/*', close: '*/', node: 'block_comment' },
  ],
  strings: [
    {
      id: '"""',
      open: '"',
      close: '"""',
      fence: /"""[ \t\f]*(?:\r\n?|\n)/y,
      escapes: JAVA_ESCAPES,
      isMultiline: true,
      indentation: 'least',
      node: 'text_block',
    },
    { id: '"', open: '"', close: '"', escapes: JAVA_ESCAPES, node: 'string_literal' },
    { id: "'", open: "'", close: "'", escapes: JAVA_ESCAPES, holds: 'char', node: 'character_literal' },
  ],
  wordMarks: '$',
  hasUnicodeWords: true,
  code: {
    words: {
      type: 'class record',
      'shared-type': 'interface',
      enum: 'enum',
      control: 'if else for while do switch try catch finally synchronized assert',
      throw: 'throw',
      return: 'return yield',
      new: 'new',
      import: 'import package',
      case: 'case',
      static: 'static',
      operator: 'instanceof',
      reserved: 'super this',
    },
    compares:
      'equals equalsIgnoreCase contains startsWith endsWith compareTo compareToIgnoreCase matches contentEquals indexOf lastIndexOf regionMatches containsIgnoreCase startsWithIgnoreCase endsWithIgnoreCase replace replaceAll replaceFirst split isEqualTo isNotEqualTo assertEquals assertNotEquals',
    looksUp:
      'get getOrDefault containsKey has remove opt optString optInt optJSONObject optJSONArray getString getInt getInteger getLong getDouble getBoolean getFloat getDate getTimestamp getObject getBigDecimal getJSONObject getJSONArray getAsJsonObject getAsJsonArray getParameter getParameterValues getHeader getAttribute getProperty getRequiredProperty getenv findValue path isNull hasNonNull getColumnIndex',
    puts: 'put putIfAbsent putAll add addProperty addAttribute addObject setAttribute setProperty setHeader addHeader header set setParameter putExtra putString',
    putsPairs: 'of entry',
    wireAnnotations:
      'JsonProperty JsonAlias JsonTypeName SerializedName Column Table Entity JoinColumn JoinTable SequenceGenerator GeneratedValue Field Document XmlElement XmlAttribute XmlRootElement XmlType XmlElementWrapper XmlElementRef XmlElementDecl XmlRegistry XmlSchema XmlEnumValue WebService WebParam WebResult WebMethod WebEndpoint WebServiceClient WebFault RequestWrapper ResponseWrapper SOAPBinding Action PathVariable RequestParam RequestHeader RequestPart CookieValue PathParam QueryParam FormParam HeaderParam Param Named Qualifier Value Bean Component Service Repository Controller ConditionalOnProperty ConfigurationProperties PropertySource Path RequestMapping GetMapping PostMapping PutMapping DeleteMapping PatchMapping FeignClient EnableFeignClients ComponentScan EntityScan Cacheable CacheEvict KafkaListener RabbitListener PreAuthorize Secured RolesAllowed',
    toolAnnotations:
      'JsonFormat DateTimeFormat Scheduled SuppressWarnings Generated Deprecated.since WebService.targetNamespace ComponentScan EntityScan',
  },
};

/** Java, to version 21. Its string literals may hold any text, text blocks (JLS 3.10.6) too. */
export const java = lexedLanguage({ id: 'java', match: (path) => path.endsWith('.java'), grammars: [JAVA] });
