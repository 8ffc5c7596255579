import type { Landing } from './landing.ts';
import { ownName } from './own-name.ts';

const FILE = /\.go$|(?:^|\/)go\.(?:mod|work|sum)$/;
const HOST = /^[a-z0-9.-]+$/;
const ELEMENT = /^[A-Za-z0-9_~-](?:[A-Za-z0-9._~-]*[A-Za-z0-9_~-])?$/;

/** https://go.dev/ref/mod#go-mod-file-ident: what its paths are made of; the first part of a path with a dot is a host. */
export const goModule: Landing = {
  code: 'go-module',
  wholeOf: (site) => (FILE.test(site.path) ? ownName(site, (name) => !/[@:]/.test(name)) : null),
  takes(name) {
    const [first = '', ...rest] = name.split('/');
    return (first.includes('.') ? HOST : ELEMENT).test(first) && rest.every((part) => ELEMENT.test(part));
  },
};
