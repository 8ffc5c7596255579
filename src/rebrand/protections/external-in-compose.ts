import { charClass } from '../char-class.ts';
import { type HitContext, lineBefore, runAround } from '../hit.ts';
import { lastAnswer } from '../last-answer.ts';

const COMPOSE = /(?:^|\/)(?:docker-)?(?:compose|stack)[^/]*\.ya?ml$/;
const isOfName = charClass(/[\p{L}\p{N}._-]/u);
const LINE = /^( *)(?:["']?([\w.-]+)["']?:)?(?: +["']?([^\s"'#]+))?/;
/** In UTF-16 units: so far is a key looked for. */
const FAR = 20_000;
const KINDS = ['volumes', 'networks', 'secrets', 'configs'];

/** What a compose file takes from outside: the names there, and those of its own keys that are the same. */
type External = { readonly names: ReadonlySet<string>; readonly keys: ReadonlySet<string> };

/** Whether a hit is the name of a volume or a network that somebody has made before, where a compose file says or uses it. */
export function isExternalInCompose(context: HitContext): boolean {
  if (!COMPOSE.test(context.path) || !context.text.includes('external')) return false;
  const { names, keys } = externalIn(context.text);
  if (names.size + keys.size === 0) return false;
  const before = lineBefore(context);
  const { text: name } = runAround(context, isOfName);
  if (names.has(name) && /^\s*name:\s*["']?[\w.-]*$/.test(before)) return true;
  if (!keys.has(name)) return false;
  // No key of a service: that one is indented as the volume's, in another section.
  if (/^ *["']?[\w.-]*$/.test(before)) return isBelow(context, KINDS);
  return /^\s*-\s+(?:source:\s*)?["']?[\w.-]*$|^\s*(?:networks|volumes|source):\s*\[?[\w\s.,"'-]*$/.test(
    before,
  );
}

/** Whether the next line above that is less indented says one of these keys. */
function isBelow({ text, lineStart, line }: HitContext, keys: readonly string[]): boolean {
  const indent = /^ */.exec(line)![0].length;
  const above = text
    .slice(Math.max(0, lineStart - FAR), lineStart)
    .split('\n')
    .reverse();
  const parent = above.find((each) => /^ *[^\s#]/.test(each) && /^ */.exec(each)![0].length < indent);
  return keys.some((key) => parent?.trim() === `${key}:`);
}

const externalIn: (text: string) => External = lastAnswer((text) => {
  const names = new Set<string>();
  const keys = new Set<string>();
  let isOfKind = false;
  let block: { key: string; indent: number; name: string | null; isExternal: boolean } | null = null;
  const close = () => {
    if (block?.isExternal) (block.name === null ? keys : names).add(block.name ?? block.key);
    block = null;
  };
  for (const line of [...text.split('\n'), 'end:']) {
    const [, blanks = '', key, value] = LINE.exec(line) ?? [];
    if (key === undefined) continue;
    const indent = blanks.length;
    if (indent === 0) {
      close();
      isOfKind = KINDS.includes(key);
    } else if (isOfKind && (block === null || indent <= block.indent)) {
      close();
      block = { key, indent, name: null, isExternal: /\{[^}]*\bexternal:\s*true/.test(line) };
    } else if (block !== null) {
      if (key === 'external' && value !== 'false') block.isExternal = true;
      if (key === 'name' && value !== undefined) block.name = value;
    }
  }
  return { names, keys };
});
