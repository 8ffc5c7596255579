import { compileGrammar } from '../languages/lexer/compile-grammar.ts';
import { tokenize } from '../languages/lexer/tokenize.ts';
import { PHP_GRAMMAR } from '../languages/php/php-grammar.ts';
import { splitPhp } from '../languages/php/split-php.ts';
import { callsWithin } from './calls-within.ts';
import { classMembers } from './class-members.ts';
import { firstStatement } from './first-statement.ts';
import type { Stubber, StubReading } from './stubber.ts';

let compiled: ReturnType<typeof compileGrammar> | undefined;

/** A framework calls these when a request begins, whatever it is for. */
const STARTS =
  /^(?:__\w+|boot\w*|register|init|setUp|tearDown|up|down|jsonSerialize|getSubscribedEvents|schedule)$/;

/** PHP: the first statement throws; nothing minds what stands behind it. A page with markup is left to a person. */
export const php: Stubber = {
  id: 'php',
  matches: (path) => /\.php$/i.test(path),
  read(text, _path, message): StubReading {
    const split = splitPhp(text);
    if (split.hasPage) return { kind: 'left', why: 'stub-screen' };
    compiled ??= compileGrammar(PHP_GRAMMAR);
    const tokens = tokenize(split.code, compiled);
    if (tokens.diagnostics.length > 0) return { kind: 'left', why: 'stub-syntax' };
    const { members, starting } = classMembers(tokens);
    const made = members
      .filter(({ name }) => name === '__construct')
      .map(({ open, close }) => [open, close] as const);
    const statement = `throw new \\RuntimeException('${message.replace(/[\\']/g, '\\$&')}');`;
    const bodies = members
      .filter(({ name, head }) => name !== '__construct' && head.includes('function'))
      .map((member) => ({ member, calls: callsWithin(tokens, member.open, member.close) }))
      .filter(({ calls }) => calls.any)
      .map(({ member, calls }) => ({
        name: member.name,
        calls: calls.own,
        stays: STARTS.test(member.name),
        inserts: [firstStatement(text, tokens.ends[member.open]!, statement)],
      }));
    const starts = [...starting, ...made].flatMap(([from, to]) => callsWithin(tokens, from, to).own);
    return { kind: 'read', bodies, starts, shared: [] };
  },
};
