import { JAVA } from '../languages/java.ts';
import { compileGrammar } from '../languages/lexer/compile-grammar.ts';
import { tokenize } from '../languages/lexer/tokenize.ts';
import { callsWithin } from './calls-within.ts';
import { classMembers, type Member } from './class-members.ts';
import { firstStatement } from './first-statement.ts';
import type { Stubber, StubReading } from './stubber.ts';

let compiled: ReturnType<typeof compileGrammar> | undefined;

/** A container calls these when it starts, and everything that prints or compares an object its basics. */
const STARTS =
  /^(?:main|afterPropertiesSet|onApplicationEvent|contextInitialized|init|configure\w*|toString|hashCode|equals|compareTo|finalize|close|destroy)$/;
const STARTING =
  /^(?:Bean|PostConstruct|PreDestroy|EventListener|Autowired|Inject|Configuration|SpringBootApplication|ConfigurationProperties|Aspect|ControllerAdvice|RestControllerAdvice)$/;

/**
 * Java: the first statement throws. `if (true)`, since what stands behind a bare `throw` is an error and what stands
 * behind this is none (JLS 14.22). A body that calls nothing, as of the beans of a generated client, reaches nobody.
 */
export const java: Stubber = {
  id: 'java',
  matches: (path) => path.endsWith('.java'),
  read(text, _path, message): StubReading {
    compiled ??= compileGrammar(JAVA);
    const tokens = tokenize(text, compiled);
    if (tokens.diagnostics.length > 0) return { kind: 'left', why: 'stub-syntax' };
    const { members, starting } = classMembers(tokens);
    const isConstructor = ({ name, owner }: Member) => name === owner;
    const made = members.filter(isConstructor).map(({ open, close }) => [open, close] as const);
    const statement = `if (true) throw new UnsupportedOperationException(${quoted(message)});`;
    const bodies = members
      .filter((member) => !isConstructor(member) && member.ownerKind !== 'enum')
      .map((member) => ({ member, calls: callsWithin(tokens, member.open, member.close) }))
      .filter(({ calls }) => calls.any)
      .map(({ member, calls }) => ({
        name: member.name,
        calls: calls.own,
        stays:
          STARTS.test(member.name) ||
          member.head.some((word) => STARTING.test(word)) ||
          member.ownerHead.some((word) => STARTING.test(word)),
        inserts: [firstStatement(text, tokens.ends[member.open]!, statement)],
      }));
    const starts = [...starting, ...made].flatMap(([from, to]) => callsWithin(tokens, from, to).own);
    return { kind: 'read', bodies, starts, shared: [] };
  },
};

/** A literal that any compiler reads, whatever the encoding of the file. */
function quoted(message: string): string {
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(message).replace(/[^\x20-\x7e]/g, escaped);
}
