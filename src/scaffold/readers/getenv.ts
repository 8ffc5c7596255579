import { describeValue } from '../describe-value.ts';
import type { Reader } from './reader.ts';
import { type Found, textSites } from './text-sites.ts';

const QUOTED = String.raw`\(?\s*['"]([A-Za-z_]\w*)['"]`;
const FALLBACK = String.raw`(?:\s*,\s*(?:default\s*=\s*)?(?:'([^'\n]*)'|"([^"\n]*)"|([\w.]+)))?`;
const COMMENT = { hash: /(?<=^|\s)#.*$/gm, slash: /\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm };

type Row = { readonly path: RegExp; readonly calls: string; readonly comment: keyof typeof COMMENT };

/** How languages other than JavaScript read a variable, a row for each. */
const ROWS: readonly Row[] = [
  {
    path: /\.pyw?$/,
    calls: String.raw`\b(?:os\.(?:environ(?:\.get|\.pop)?|getenv)[[]?|environ(?:\.get)?[[]?|env(?:\.(?:str|int|bool|list|url|db|float|json))?|config)(?=[[(\s])[[]?`,
    comment: 'hash',
  },
  { path: /\.rb$/, calls: String.raw`\bENV(?:\.fetch|\[)`, comment: 'hash' },
  { path: /\.php$/, calls: String.raw`(?:\b(?:getenv|env)|\$_(?:ENV|SERVER)\[)`, comment: 'slash' },
  { path: /\.go$/, calls: String.raw`\bos\.(?:Getenv|LookupEnv)`, comment: 'slash' },
  { path: /\.cs$/, calls: String.raw`\bEnvironment\.GetEnvironmentVariable`, comment: 'slash' },
  { path: /\.rs$/, calls: String.raw`\b(?:env::var(?:_os)?|env!|option_env!)`, comment: 'slash' },
  { path: /\.(?:java|kt|kts|scala|groovy|gradle)$/, calls: String.raw`\bSystem\.getenv`, comment: 'slash' },
  { path: /\.dart$/, calls: String.raw`\b(?:String|int|bool)\.fromEnvironment`, comment: 'slash' },
];

/** `os.environ['X']`, `os.getenv("X", "d")`, `getenv('X')`, `System.getenv("X")`, `ENV.fetch('X')` and their like. */
export const getenv: Reader = {
  id: 'getenv',
  match: (path) => ROWS.some((row) => row.path.test(path)),
  read: (path, text) => {
    const row = ROWS.find((each) => each.path.test(path));
    if (row === undefined || !/env/i.test(text)) return [];
    const code = text.replace(COMMENT[row.comment], (comment) => comment.replace(/[^\n]/g, ' '));
    const pattern = new RegExp(row.calls + QUOTED + FALLBACK, 'g');
    const found = [...code.matchAll(pattern)].flatMap((match): Found[] => {
      const name = match[1]!;
      if (!/^[A-Z_][A-Z0-9_]*$/.test(name) || /^\$_SERVER/.test(match[0])) return [];
      const fallback = match[2] ?? match[3] ?? match[4];
      const value = /^(?:None|null|nil|NULL)$/.test(fallback ?? '') ? undefined : fallback;
      return [{ name, kind: 'read', how: 'getenv', at: match.index, ...describeValue(value) }];
    });
    return textSites(path, text, found);
  },
};
