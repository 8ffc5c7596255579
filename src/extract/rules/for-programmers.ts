import type { Circumstance } from '../circumstance.ts';

/** What a command line says about its options, a figure about its lines, the description of an interface by way of example. */
export function isForProgrammers({ context }: Circumstance): boolean {
  const { callee = '', property, beside = [] } = context;
  // `new Counter({ name, help })`: what is measured, for those who watch the servers.
  if (property === 'help' && METRIC.test(callee) && beside.includes('name')) return true;
  // `parser.add_argument('--all', help='…')`: who types the command reads it.
  if (property === 'help' && COMMAND_OPTION.test(callee)) return true;
  // Figures of notebooks: `plt.plot(x, label="…")`.
  if (/^(?:plt|axe?s?|fig)(?:\d|\[\])*\.\w+$/.test(callee)) return true;
  return /^(?:EXAMPLE|SAMPLE)_|_(?:EXAMPLE|SAMPLE)$/.test(context.variable ?? '');
}

const COMMAND_OPTION = /(?:^|\.)(?:add_argument|add_option|make_option|click\.(?:option|command))$/;

const METRIC = /(?:^|[ .])(?:Counter|Gauge|Histogram|Summary)$/;
