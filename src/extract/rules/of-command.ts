import type { Circumstance } from '../circumstance.ts';
import { ofNames } from '../words/of-names.ts';

/** Whether a text is what a command tells whoever types it, beside what it prints. */
export function isOfCommand(at: Circumstance): boolean {
  if (COMMAND_LINE.test(at.context.callee)) return true;
  const { language } = at;
  if (language === 'php') return isOfPhp(at);
  if (language === 'kotlin') return isOfClikt(at);
  if (language === 'go') return isOfGo(at);
  return language === 'python' ? isOfDjango(at) : language === 'csharp' && isOfDotnet(at);
}

const COMMAND_LINE = ofNames(/(?:^|\.)(?:add_argument|add_parser|ArgumentParser|add_option)$/);

/** `#[AsCommand(description: '…')]` of Symfony, `$this->info('…')` in a command of Laravel: shown in a terminal. */
function isOfPhp({ context, path }: Circumstance): boolean {
  const { annotation, callee = '', variable = '', function: inside } = context;
  if (annotation === 'AsCommand') return true;
  if (!PHP_COMMAND.test(path)) return false;
  if (inside === undefined && DESCRIBED.test(variable)) return true;
  return PRINTED.test(callee) || SET_UP.test(callee);
}

const PHP_COMMAND = /(?:^|\/)(?:Console|Commands?)\/.*\.php$|[a-z]Command\.php$/;
const DESCRIBED = /^\$?(?:signature|description|help|defaultName|defaultDescription)$/;
const PRINTED = ofNames(
  /(?:^|\.)\$?(?:io|output|style|progress\w*)\.\w+$|(?:^|\.)\$?this\.(?:info|error|line|warn|comment|question|alert|ask|confirm|choice|secret|anticipate|table|(?:output|io|components)\.\w+)$/,
);
const SET_UP = ofNames(/\.(?:setDescription|setHelp|addOption|addArgument|addUsage|setName)$/);

/** `class Command(BaseCommand): help = '…'` */
function isOfDjango({ context, path }: Circumstance): boolean {
  if (context.variable !== 'help' || context.function !== undefined) return false;
  return /(?:^|\/)management\/commands\/\w+\.py$/.test(path);
}

/** `new Command("import", "…")`, `new Option<string>("--file", "…")` of System.CommandLine. */
function isOfDotnet({ context }: Circumstance): boolean {
  const { callee = '', argument = 0 } = context;
  return callee === 'new RootCommand' || (argument > 0 && /^new (?:Command|Option|Argument)$/.test(callee));
}

/** `override fun help(context: Context) = "…"`, `option("--file", help = "…")` of Clikt. */
function isOfClikt({ context }: Circumstance): boolean {
  const { callee = '', property, function: inside, statement } = context;
  if (property === 'help') return /(?:^|\.)(?:option|argument|flag|switch|help)$/.test(callee);
  return inside === 'help' && statement === 'return' && callee === '' && property === undefined;
}

/** `flag.Bool("all", false, "…")`, and what the error of a program says of itself: `func (e lost) Error() string`. */
function isOfGo({ context }: Circumstance): boolean {
  const { callee = '', function: inside, statement } = context;
  if (FLAG.test(callee) || /^[uU]sage$/.test(inside ?? '')) return true;
  return inside === 'Error' && statement === 'return' && callee === '';
}

const FLAG = ofNames(/^p?flags?\.(?:\w*Var|Bool|String|U?[iI]nt\d*|Float\d*|Duration|Func)P?$/);
