// By extension alone: a template in `.html` is HTML here, whatever engine reads it.
const LANGUAGES: Readonly<Record<string, string>> = {
  c: 'C',
  cc: 'C++',
  cjs: 'JavaScript',
  cpp: 'C++',
  cs: 'C#',
  css: 'CSS',
  cts: 'TypeScript',
  dart: 'Dart',
  ejs: 'EJS',
  go: 'Go',
  graphql: 'GraphQL',
  groovy: 'Groovy',
  gradle: 'Groovy',
  hbs: 'Handlebars',
  htm: 'HTML',
  html: 'HTML',
  java: 'Java',
  js: 'JavaScript',
  json: 'JSON',
  jsp: 'JSP',
  jsx: 'JSX',
  kt: 'Kotlin',
  kts: 'Kotlin',
  less: 'CSS',
  m: 'Objective-C',
  md: 'Markdown',
  mdx: 'Markdown',
  mjs: 'JavaScript',
  mts: 'TypeScript',
  php: 'PHP',
  po: 'Gettext',
  prisma: 'Prisma',
  properties: 'Properties',
  proto: 'Protocol Buffers',
  ps1: 'PowerShell',
  py: 'Python',
  rb: 'Ruby',
  rs: 'Rust',
  scala: 'Scala',
  scss: 'CSS',
  sh: 'Shell',
  sql: 'SQL',
  svelte: 'Svelte',
  swift: 'Swift',
  tf: 'Terraform',
  toml: 'TOML',
  ts: 'TypeScript',
  tsx: 'TSX',
  vue: 'Vue',
  wsdl: 'WSDL',
  xml: 'XML',
  xsd: 'XML Schema',
  yaml: 'YAML',
  yml: 'YAML',
};

/** The language a file's name says it is in, or null: small and honest, no guess from contents. */
export function languageOf(path: string): string | null {
  if (/(?:^|\/)Dockerfile(?:\.[^/]*)?$/.test(path)) return 'Dockerfile';
  const extension = extensionOf(path);
  return Object.hasOwn(LANGUAGES, extension) ? LANGUAGES[extension]! : null;
}

/** The last extension in lower case, without the dot; '' where there is none (`.gitignore` has none). */
export function extensionOf(path: string): string {
  return /[^/]\.([^./]{1,20})$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
