import type { ConfigSite } from '../model/config.ts';

/**
 * Through what a site can be given a value: the environment, a Spring file, a pipeline's settings; `fixed` through
 * nothing, because it stands in the code.
 */
export type SiteFamily = 'env' | 'spring' | 'ci' | 'fixed';

const SPRING = /^(?:spring|getProperty|@(?!FeignClient$).*)$/;

export function siteFamily({ how, name, scope }: ConfigSite): SiteFamily {
  if (/^(?:wsdl|feign):/.test(name)) return 'fixed';
  if (SPRING.test(how) || (how === '@FeignClient' && !/^[A-Z][A-Z0-9_]*$/.test(name))) {
    // `${DB_PASSWORD}` in a Spring file comes from the environment.
    return /^[A-Z][A-Z0-9_]*$/.test(name) ? 'env' : 'spring';
  }
  return scope === 'ci' ? 'ci' : 'env';
}

/** The environment variable that stands in for a Spring key: `eMongoliaUrl` is `E_MONGOLIA_URL`. */
export function springVariable(key: string): string {
  return key
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}
