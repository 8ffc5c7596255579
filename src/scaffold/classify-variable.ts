import type { ConfigClass, ConfigSite } from '../model/config.ts';
import { CLASS_WORDS as W } from './class-words.ts';
import { isPublicHost } from './describe-value.ts';
import { isDonorDefault } from './dispose.ts';
import { nameTokens } from './name-tokens.ts';

const RUNTIME =
  /^(?:NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|FLASK_ENV|ASPNETCORE_ENVIRONMENT|ENV|ENVIRONMENT|CI|CI_\w+|GITHUB_(?:ACTIONS?|ACTOR\w*|API_URL|BASE_REF|ENV|EVENT_NAME|EVENT_PATH|GRAPHQL_URL|HEAD_REF|JOB|OUTPUT|PATH|REF\w*|REPOSITORY\w*|RUN_\w+|SERVER_URL|SHA|STEP_SUMMARY|TOKEN|TRIGGERING_ACTOR|WORKFLOW\w*|WORKSPACE)|RUNNER_(?:ARCH|NAME|OS|TEMP|TOOL_CACHE)|JENKINS_\w+|BUILD_(?:NUMBER|ID)|JEST_\w+|VITEST\w*|npm_\w+|NPM_CONFIG_\w+|JAVA_OPTS|JAVA_TOOL_OPTIONS|NODE_OPTIONS|LANG|LANGUAGE|LC_\w+|PYTHON[A-Z]+|PATH|HOME|PWD|USER|SHELL|TERM|HOSTNAME|FORCE_COLOR|NO_COLOR|KUBERNETES_\w+|HTTPS?_PROXY|NO_PROXY|POD_\w+|spring\.profiles\..*|spring\.config\..*)$/;

/**
 * Proposes what a variable is for, by the words of its name (never parts of words) and the shape of its defaults. A
 * person reviews it in config.map.yaml; what might be a secret is called one.
 */
export function classifyVariable(name: string, sites: readonly ConfigSite[]): ConfigClass {
  const tokens = nameTokens(name);
  const shapes = new Set(sites.map(({ shape }) => shape));
  if (RUNTIME.test(name)) return 'runtime';
  if (/^(?:wsdl|feign):/.test(name)) return 'endpoint';
  if (shapes.has('zone') || shapes.has('locale') || shapes.has('calling-code') || isCountry(tokens))
    return 'country';
  if (isSecret(tokens)) return 'secret';
  if (isBrand(tokens)) return 'brand';
  if (isEndpoint(tokens, sites)) return 'endpoint';
  if (W.does.has(tokens[0] ?? '') || tokens.some((token) => W.feature.has(token)) || isBoolean(sites))
    return 'feature';
  return tokens.some((token) => W.tuning.has(token)) ? 'tuning' : 'infra';
}

function isCountry(tokens: readonly string[]): boolean {
  const text = ` ${tokens.join(' ')} `;
  if (!W.countryEnd.has(tokens.at(-1) ?? '')) return false;
  if (tokens.some((token) => W.country.has(token))) return true;
  return / time zone | utc offset | (?:calling|dial|dialing|dialling|phone|mobile|msisdn) (?:country )?(?:code|prefix) /.test(
    text,
  );
}

function isSecret(tokens: readonly string[]): boolean {
  const last = tokens.at(-1) ?? '';
  if (W.database.has(tokens.at(-2) ?? '') && /^(?:url|uri)$/.test(last)) return true;
  if (W.aboutSecret.has(last) || / public key /.test(` ${tokens.join(' ')} `)) return false;
  if (W.does.has(tokens[0] ?? '') && tokens.length > 1) return false;
  if (tokens.some((token) => W.secret.has(token))) return true;
  if (last === 'key' || last === 'keys') {
    return tokens.slice(0, -1).some((token) => W.secretKey.has(token)) || tokens.length > 1;
  }
  if (tokens.some((token, i) => token === 'key' && W.secretKey.has(tokens[i - 1] ?? ''))) return true;
  if (W.account.has(last)) return tokens.length > 1 || last !== 'user';
  return last === 'id' && W.accountId.has(tokens.at(-2) ?? '');
}

function isBrand(tokens: readonly string[]): boolean {
  if (W.does.has(tokens[0] ?? '')) return false;
  const last = tokens.at(-1) ?? '';
  if (tokens.some((token) => W.brand.has(token)) && !W.endpoint.has(last)) return true;
  const subject = tokens.findIndex((token) => W.brandSubject.has(token));
  return subject >= 0 && subject < tokens.length - 1 && W.brandObject.has(last);
}

function isEndpoint(tokens: readonly string[], sites: readonly ConfigSite[]): boolean {
  // Whatever it is called: a default that ships and leads to somebody's host.
  if (sites.some((site) => isDonorDefault(site) && site.defaultHost !== undefined)) return true;
  const isPlatform =
    tokens.some((token) => W.platform.has(token)) ||
    (sites.length > 0 && sites.every(({ scope }) => scope === 'ci'));
  if (isPlatform) return false;
  const leadsOut = sites.some(({ defaultHost }) => defaultHost !== undefined && isPublicHost(defaultHost));
  return leadsOut || tokens.slice(-2).some((token) => W.endpoint.has(token));
}

function isBoolean(sites: readonly ConfigSite[]): boolean {
  return sites.some(({ type, shape }) => type === 'boolean' || shape === 'boolean');
}
