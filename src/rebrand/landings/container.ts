import type { Span } from '../../model/edit.ts';
import { charClass } from '../char-class.ts';
import { lineBefore, runAround } from '../hit.ts';
import type { Landing, LandingSite } from './landing.ts';

const isOfName = charClass(/[\p{L}\p{M}\p{N}._-]/u);
const COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/;
const COMPOSE_VALUE =
  /^\s*(?:container_name|hostname|network|networks|volume|service|name)\s*:\s*["']?[^\s"']*$/;
const COMPOSE_ITEM = /^\s*-\s*["']?[^\s"':=/]*$/;
const HELM = /(?:^|\/)(?:Chart\.yaml|values[^/]*\.ya?ml|templates\/[^/]+\.(?:ya?ml|tpl))$/;
const MANIFEST = /^apiVersion:[\s\S]*?^kind:|^kind:[\s\S]*?^apiVersion:/m;
const CLUSTER_VALUE =
  /^[\s-]*["']?(?:[\w./-]*[nN]ame|namespace|host|hostname|secret|configMap|service|app)["']?\s*:\s*["']?[^\s"']*$/;

/** A service or container of a compose file, and what a cluster runs. */
export const container: Landing = {
  code: 'container',
  wholeOf(site) {
    if (!/\.(?:ya?ml|tpl)$/.test(site.path)) return null;
    const before = lineBefore(site);
    const whole = around(site);
    if (COMPOSE.test(site.path)) {
      const isKey = /^\s*["']?$/.test(before.slice(0, whole.start - site.lineStart)) && endsKey(site, whole);
      return isKey || COMPOSE_VALUE.test(before) || COMPOSE_ITEM.test(before) ? whole : null;
    }
    return CLUSTER_VALUE.test(before) && isOfCluster(site) ? whole : null;
  },
  takes: (name, site) =>
    COMPOSE.test(site.path)
      ? /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(name)
      : // RFC 1123, as Kubernetes has it: labels of at most 63 characters.
        name.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label)),
};

function around(site: LandingSite): Span {
  const { start, text } = runAround(site, isOfName);
  return { start, end: start + text.length };
}

function endsKey({ text }: LandingSite, { end }: Span): boolean {
  return /^["']?\s*:\s*(?:$|#|\n|\r)/.test(text.slice(end, end + 80));
}

function isOfCluster({ path, text }: LandingSite): boolean {
  return HELM.test(path) || MANIFEST.test(text.slice(0, 20_000));
}
