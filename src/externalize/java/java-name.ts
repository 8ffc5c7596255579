import { byCodePoint } from '../../model/by-code-point.ts';
import type { CodeEdit } from '../codemod.ts';
import { type JavaAccessor, packageOf } from './java-accessor.ts';
import type { JavaToken } from './java-tokens.ts';

/** How a file calls a class, and the import that it needs for that. */
export type JavaName = { readonly name: string; readonly edit: CodeEdit | null };

/** The class by its own name where nothing else in the file is called so, else by all of its name. */
export function javaName(
  text: string,
  tokens: readonly JavaToken[],
  { package: home, type }: Pick<JavaAccessor, 'package' | 'type'>,
): JavaName {
  const whole = `${home}.${type}`;
  const imports = importsOf(tokens);
  const isTaken = tokens.some((token) => token.text === type);
  if (imports.some(({ name }) => name === whole)) return { name: type, edit: null };
  if (packageOf(text) === home) return { name: isTaken ? whole : type, edit: null };
  if (isTaken) return { name: whole, edit: null };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = imports.filter(({ isStatic }) => !isStatic);
  const kin = plain.filter(({ name }) => name.split('.')[0] === home.split('.')[0]);
  const behind = kin.findLast(({ name }) => byCodePoint(name, whole) < 0);
  if (behind === undefined && kin[0] !== undefined) {
    const span = { start: kin[0].start, end: kin[0].start };
    return { name: type, edit: { span, text: `import ${whole};${eol}` } };
  }
  const beside = behind ?? plain.at(-1);
  if (beside !== undefined) return { name: type, edit: added(text, beside.end, `${eol}import ${whole};`) };
  const end = packageEnd(tokens);
  return {
    name: type,
    edit:
      end === null
        ? atTop(tokens, `import ${whole};${eol}${eol}`)
        : added(text, end, `${eol}${eol}import ${whole};`),
  };
}

/** At the end of the line, behind what stands there. */
function added(text: string, from: number, line: string): CodeEdit {
  const at = from + /^[^\r\n]*/.exec(text.slice(from))![0].length;
  return { span: { start: at, end: at }, text: line };
}

function atTop([first]: readonly JavaToken[], line: string): CodeEdit {
  const at = first?.start ?? 0;
  return { span: { start: at, end: at }, text: line };
}

function packageEnd(tokens: readonly JavaToken[]): number | null {
  const at = tokens.findIndex(({ text }) => text === 'package');
  const end = at === -1 ? undefined : tokens.slice(at).find(({ text }) => text === ';');
  return end === undefined || tokens.slice(0, at).some(({ text }) => text === '{') ? null : end.end;
}

function importsOf(tokens: readonly JavaToken[]) {
  const found: {
    readonly name: string;
    readonly isStatic: boolean;
    readonly start: number;
    readonly end: number;
  }[] = [];
  for (let at = 0; at < tokens.length && tokens[at]!.text !== '{'; at++) {
    if (tokens[at]!.text !== 'import') continue;
    const end = tokens.findIndex(({ text }, index) => index > at && text === ';');
    if (end === -1) break;
    const words = tokens.slice(at + 1, end).map(({ text }) => text);
    const isStatic = words[0] === 'static';
    found.push({
      name: words.slice(isStatic ? 1 : 0).join(''),
      isStatic,
      start: tokens[at]!.start,
      end: tokens[end]!.end,
    });
    at = end;
  }
  return found;
}
