import type { SiteContext } from '../../model/site.ts';
import type { Circumstance } from '../circumstance.ts';
import { ofNames } from '../words/of-names.ts';

/** What a command line says about its options, a figure about its lines, the description of an interface by way of example. */
export function isForProgrammers({ context }: Circumstance): boolean {
  const { callee = '', property, beside = [] } = context;
  // `new Counter({ name, help })`: what is measured, for those who watch the servers.
  if (property === 'help' && METRIC.test(callee) && beside.includes('name')) return true;
  // `parser.add_argument('--all', help='…')`: who types the command reads it.
  if (property === 'help' && COMMAND_OPTION.test(callee)) return true;
  // `function logLostRooms() { const reason = '…'; }`; `logIn()` lets somebody in.
  if (property === undefined && callee === '' && LOGS.test(context.function)) return true;
  // Figures of notebooks: `plt.plot(x, label="…")`.
  if (/^(?:plt|axe?s?|fig)(?:\d|\[\])*\.\w+$/.test(callee)) return true;
  return /^(?:EXAMPLE|SAMPLE)_|_(?:EXAMPLE|SAMPLE)$/.test(context.variable ?? '');
}

const LOGS = ofNames(/^log(?!In|Out|On|Off)[A-Z]/);

const COMMAND_OPTION = /(?:^|\.)(?:add_argument|add_option|make_option|click\.(?:option|command))$/;

const METRIC = /(?:^|[ .])(?:Counter|Gauge|Histogram|Summary)$/;

/** Whether a file is no part of the program, as its path tells. */
export function isTool(path: string): boolean {
  return TOOL.test(path);
}

/** What people start by hand, beside the program, and what looks after its code: `client/scripts/`, `extract-texts.ts`. */
const TOOL =
  /^(?:(?!(?:src|app|public|static|wwwroot|assets)\/)[^/]+\/)*(?:scripts?|tools?|toolkit|bin|hack)\/|\/Console\/Commands?\/|Quer(?:y|ies)\w*\.\w+$|(?:^|\/)(?:extract|lint)-[\w-]+\.[cm]?[jt]s$|\.tpl$|Exception\w*\.\w+$/i;

/** Whether a text goes where only programmers look. */
export function isHandedToProgram({ callee, variable }: SiteContext): boolean {
  return HANDED.test(callee) || KEPT_BY_PROGRAM.test(variable);
}

/** `z.string().describe('…')`, `self.stdout.write('…')`: what describes or finds a field, what a command prints (`this.info('…')` its own), and logs of a donor's own. */
const HANDED = ofNames(
  /(?:^|\.)(?:describe|meta|stdout\.write|stderr\.write|style\.[A-Z_]+|invariant|assert\w*|warnOnce|deprecate\w*|add_argument|add_parser|option|command|usage|epilog\w*|[a-z]{0,2}log(?:[A-Z]\w*)?|(?:fill|get|set|update)\w*[fF]ields?)$|^(?:(?:\$?this|self|io|output|command)\.)?(?:info|comment)$/,
);

/** `log_result`, `logMessage`, `usage`, `…ExceptionFormat`. */
const KEPT_BY_PROGRAM = ofNames(
  /^log(?:_|[A-Z]|$)|_log$|Log$|[Ee]xception|EXCEPTION|^(?:usage|USAGE|sql|cmd|command)$|[Qq]uery|QUERY|(?:^|_)PROMPT(?:_|$)|[sS]ystem_?[pP]rompt/,
);
