import type { KeyUse, Reading } from '../../model/reading.ts';

const VIEW = /(?:^|\/)views\/(.+?)(?:\.[a-z]{2,4})?\.(?:erb|rhtml|haml|slim|rb|builder|jbuilder)$/;
const ACTING = /(?:^|\/)app\/(?:controllers\/(.+)_controller|(?:mailers)\/(.+))\.rb$/;

/**
 * The keys of a file of Rails, those that begin with a point completed: in a view by the path of that, in a controller or a
 * mailer by its name and the method's; elsewhere only their end is known.
 */
export function lazyKeys(reading: Reading, path: string): Reading {
  const isLazy = ({ key, parts }: KeyUse) => (key ?? parts?.[0])?.startsWith('.') === true;
  if (!reading.keys.some(isLazy)) return reading;
  const functionAt = new Map(reading.sites.map(({ span, context }) => [span.start, context.function]));
  return {
    ...reading,
    keys: reading.keys.map((use) =>
      isLazy(use) ? completed(use, path, functionAt.get(use.span.start)) : use,
    ),
  };
}

function completed(use: KeyUse, path: string, method: string | undefined): KeyUse {
  const { key, parts = [] } = use;
  const prefix = prefixOf(path, method);
  if (key !== null)
    return prefix === null ? { ...use, key: null, parts: ['', key] } : { ...use, key: key.slice(1), prefix };
  const [first = '', ...rest] = parts;
  return prefix === null
    ? { ...use, parts: ['', ...parts] }
    : { ...use, parts: [first.slice(1), ...rest], prefix };
}

function prefixOf(path: string, method: string | undefined): string | null {
  const view = VIEW.exec(path)?.[1];
  if (view !== undefined) return dotted(view.replace(/(^|\/)_([^/]*)$/, '$1$2'));
  const [, controller, mailer] = ACTING.exec(path) ?? [];
  const owner = controller ?? mailer;
  return owner === undefined || method === undefined ? null : `${dotted(owner)}.${method}`;
}

function dotted(path: string): string {
  return path.replaceAll('/', '.');
}
