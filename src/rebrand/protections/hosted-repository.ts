import { charClass } from '../char-class.ts';
import { type HitContext, lineBefore, runAround } from '../hit.ts';
import type { Protection } from './protection.ts';

/** `github:owner/portal`, as manifests of packages write it. */
const SHORTHAND = /["'](?:github|gitlab|bitbucket|gist):[^"'\s]*$/;
/** As tools fetch from a repository, and as clouds are told which one may use them: `repo:owner/portal:ref`. */
const ADDRESSED = /\b(?:github|gitlab|bitbucket):\/\/[^"'\s]*$|["']repo:[\w./-]*$/;
const WORKFLOW = /(?:^|\/)\.(?:github|gitea|forgejo)\/(?:.*\/)?[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;
/** Whose action or reusable workflow it is; one that begins with a dot lies in the tree. */
const USES = /^\s*(?:-\s+)?uses:\s*["']?(?!\.)[^\s"'@:]*$/;
/** What `actions/checkout` fetches. */
const CHECKED_OUT = /\brepository:\s*["']?(?![./])[\w./-]*$/;
const PIPELINE = /(?:^|\/)\.gitlab-ci(?:\.yml|\/.*\.ya?ml)$|(?:^|\/)\.gitlab\/(?:.*\/)?[^/]+\.ya?ml$/;
const INCLUDED = /\b(?:project|component):\s*["']?[\w./-]*$/;
const AZURE = /(?:^|\/)(?:azure-pipelines[^/]*|\.azure\/.*)\.ya?ml$/;
/** Of `resources: repositories:`, where each has a type and a name. */
const REPOSITORY = /^\s*name:\s*["']?[\w./-]*$/;
/** A module or a provider of a registry of Terraform; a path in the tree begins with a dot. */
const SOURCE = /\bsource\s*=\s*"((?:[\w-]+\/){0,3}[\w-]*)$/;

/** Who owns parts of the tree: a team of an organisation, a user. */
const OWNERS = /(?:^|\/)CODEOWNERS$/;
const OWNER = /(?:^|\s)@[\w./-]*$/;
/** Where a workflow asks in whose copy it runs, or whose copy something came from. */
const ASKED =
  /\bgithub\.(?:repository(?:_owner)?|[\w.]{1,80}\.(?:full_name|owner\.login))\s*(?:[!=]=\s*|,\s*)["'][\w./-]*$/;

const isOfPath = charClass(/[\w./@-]/);

/** A service of code holds a repository under its owner: under another name there is none until somebody has made it. */
export const hostedRepository: Protection = {
  code: 'hosted-repository',
  soft: true,
  protects(context) {
    const { path, line } = context;
    if (context.term.name.kind === 'domain') return false;
    const before = lineBefore(context);
    if (OWNERS.test(path)) return OWNER.test(before);
    if (before.includes('github.') && WORKFLOW.test(path) && ASKED.test(before)) return true;
    // An owner and what is theirs: under the name of one alone nothing is found.
    if (!line.includes('/') || !runAround(context, isOfPath).text.includes('/')) return false;
    if (SHORTHAND.test(before) || ADDRESSED.test(before)) return true;
    if (WORKFLOW.test(path)) return USES.test(before) || CHECKED_OUT.test(before);
    if (/\.tf(?:\.json)?$/.test(path)) return isTaken(context, before);
    if (AZURE.test(path)) return REPOSITORY.test(before);
    return PIPELINE.test(path) && INCLUDED.test(before);
  },
};

/** In two to four parts, with no dot as files have one. */
function isTaken({ text, end }: HitContext, before: string): boolean {
  const head = SOURCE.exec(before)?.[1];
  const tail = /^((?:[\w-]*)(?:\/[\w-]+){0,3})"/.exec(text.slice(end, end + 200))?.[1];
  return head !== undefined && tail !== undefined && `${head}${tail}`.includes('/');
}
