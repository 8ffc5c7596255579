import { describeValue } from '../describe-value.ts';
import type { Found } from './text-sites.ts';

// The shell sets these itself.
const SHELL_OWN =
  /^(?:HOME|PATH|PWD|OLDPWD|USER|LOGNAME|SHELL|TERM|HOSTNAME|RANDOM|SECONDS|IFS|UID|EUID|GID|PPID|OPTARG|OPTIND|OPTERR|LINENO|REPLY|TMPDIR|FUNCNAME|PIPESTATUS|EOF|BASH(?:_\w+)?|LD_LIBRARY_PATH|DEBIAN_FRONTEND)$/;

// `${X}`, `${X:-d}`, `${X:?why}`, `$X`; the dollar not doubled or escaped, and no expression of a pipeline.
const REFERENCE =
  /(?<![$\\])\$(?:\{([A-Z_][A-Z0-9_]*)(?:(:?[-=?+])((?:[^{}]|\{[^{}]*\})*))?\}|([A-Z_][A-Z0-9_]*))/g;

/** References to variables in a text as shells, compose and nginx templates write them. */
export function references(text: string, how: string, offset = 0): readonly Found[] {
  return [...text.matchAll(REFERENCE)].flatMap((match): Found[] => {
    const name = match[1] ?? match[4]!;
    if (SHELL_OWN.test(name) || !/[A-Z]/.test(name)) return [];
    const gives = match[2]?.endsWith('-') === true || match[2]?.endsWith('=') === true;
    const value = gives ? describeValue(match[3]) : { hasDefault: false };
    return [{ name, kind: 'read', how, at: offset + match.index, ...value }];
  });
}

/** The one variable that a value consists of: `${DB_USER}`, `${DB_USER:-root}`, `$DB_USER`. */
export function soleReference(value: string): string | null {
  const match = /^\$(?:\{([A-Z_][A-Z0-9_]*)(?::?[-?][^{}]*)?\}|([A-Z_][A-Z0-9_]*))$/.exec(value.trim());
  return match === null ? null : (match[1] ?? match[2]!);
}
