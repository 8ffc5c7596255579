import { globs } from './glob.ts';

const EVERYWHERE = () => true;

/** Whether one glob takes in a path; made ready when it is first asked, since a plan may have thousands. */
export function appliesTo(glob: string | undefined): (path: string) => boolean {
  if (glob === undefined) return EVERYWHERE;
  let matches: ((path: string) => boolean) | undefined;
  return (path) => {
    matches ??= globs([glob]);
    return matches(path);
  };
}
