import type { ConfigScope } from '../model/config.ts';

const TEST =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|cypress|testdata)\/|[._-](?:test|spec)s?\.\w+$|(?:^|\/)\.env\.test(?:ing)?(?:\.|$)|(?:^|\/)(?:jest|vitest|cypress|playwright)\b[^/]*$/i;
const CI =
  /(?:^|\/)\.(?:github|gitlab|circleci|forgejo|gitea|woodpecker)\/|(?:^|\/)(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines|\.drone|\.woodpecker)\.ya?ml$|(?:^|\/)Jenkinsfile/;
const DEPLOY =
  /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$|(?:^|\/)(?:Docker|Container)file[^/]*$|\.dockerfile$|(?:^|\/)(?:k8s|helm|kubernetes|charts?|deploy(?:ment)?|infra(?:structure)?|ansible|terraform)\//i;
const BUILD =
  /(?:^|\/)(?:vite|webpack|rollup|rspack|next|nuxt|babel|metro|rsbuild|esbuild|tsup|craco|tailwind|postcss)[^/]*\.config\.\w+$|(?:^|\/)(?:project|rspack\.config[^/]*)\.\w+$/;
const OPS = /\.(?:sh|bash|zsh|conf|service|nginx)(?:\.(?:template|tmpl|j2|erb|sample))?$|(?:^|\/)scripts?\//;

/** When the file at a path matters. */
export function scopeOf(path: string): ConfigScope {
  if (TEST.test(path)) return 'test';
  if (CI.test(path)) return 'ci';
  if (DEPLOY.test(path)) return 'deploy';
  if (BUILD.test(path)) return 'build';
  return OPS.test(path) ? 'ops' : 'app';
}
