import { parse } from 'tldts';
import type { ConfigSite, ValueShape } from '../model/config.ts';

type Described = Pick<ConfigSite, 'hasDefault' | 'shape' | 'defaultHost'>;

const ZONE =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\/[\w+-]+(?:\/[\w+-]+)?$|^(?:UTC|GMT)$/;
const LOCALE = /^[a-z]{2,3}[-_][A-Z]{2}(?:\.[\w-]+)?$/;
const ADDRESS = /^(?:jdbc:)?[a-z][a-z0-9+.:-]*:(?:thin:@)?\/\//i;
const HOST =
  /^(?:[a-z][a-z0-9+.:-]*:(?:thin:@)?\/\/)?(?:[^\s/?#@]*@)?(\[[0-9a-f:]+\]|[\p{L}\p{N}_.-]+)(?::\d+)?(?:[/?#].*)?$/iu;

/** No address is longer; in UTF-16 units. */
const LONGEST = 2000;

/** What may be said of a default without saying it: that it is there, what it looks like, an address's host. */
export function describeValue(raw: string | null | undefined): Described {
  if (raw === undefined || raw === null) return { hasDefault: false };
  const value = raw.trim();
  if (value === '') return { hasDefault: false, shape: 'empty' };
  if (value.length > LONGEST) return { hasDefault: true, shape: 'text' };
  const host = hostOf(value);
  return { hasDefault: true, shape: shapeOf(value, host), ...(host !== undefined && { defaultHost: host }) };
}

function shapeOf(value: string, host: string | undefined): ValueShape {
  if (ZONE.test(value)) return 'zone';
  if (LOCALE.test(value)) return 'locale';
  if (/^\+\d{1,4}$/.test(value)) return 'calling-code';
  if (/^[+-]?\d+(?:[._]\d+)*$/.test(value) && host === undefined) return 'number';
  if (/^(?:true|false|yes|no|on|off)$/i.test(value)) return 'boolean';
  if (host !== undefined || ADDRESS.test(value)) return 'address';
  if (/^[A-Z]{3}$/.test(value)) return 'code3';
  return /^[A-Za-z]{2}$/.test(value) ? 'code2' : 'text';
}

/** The host of an address, lower case; also of a bare host or IP address, with or without a port. */
function hostOf(value: string): string | undefined {
  const url = value.replace(/^jdbc:(?:\w+:)*?(?=\w+:)/i, '').replace(/^\w+:thin:@(?:\/\/)?/i, 'oracle://');
  const found = HOST.exec(url)?.[1]?.toLowerCase().replace(/\.$/, '');
  if (found === undefined) return undefined;
  if (url.includes('://')) return found;
  const { isIcann, isPrivate, isIp, domain } = parse(found, { allowPrivateDomains: true });
  if (isIp === true || found === 'localhost') return found;
  return (isIcann === true || isPrivate === true) && domain !== null && /[a-z]/.test(found)
    ? found
    : undefined;
}

/** Whether a host is one that others could reach: no name of a container, no private address. */
export function isPublicHost(host: string): boolean {
  const { isIcann, isPrivate, isIp, domain } = parse(host, { allowPrivateDomains: true });
  if (isIp !== true) return (isIcann === true || isPrivate === true) && domain !== null;
  return !/^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?(?:::1?|f[cd]|fe80))/i.test(
    host,
  );
}

/** An address in a network of its own; `127.0.0.1` and `0.0.0.0` are every machine's. */
export function isPrivateAddress(host: string): boolean {
  return parse(host).isIp === true && !isPublicHost(host) && !/^(?:0\.0\.0\.0|127\.|\[?::1?\]?$)/.test(host);
}
