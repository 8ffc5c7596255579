import { describeValue } from '../describe-value.ts';
import type { Reader } from './reader.ts';
import { type Found, textSites } from './text-sites.ts';

const CLIENT = /@WebServiceClient\s*\(([^)]*)\)/g;
const SERVICE = /<(?:\w+:)?service\b[^>]*?\bname\s*=\s*["']([^"']+)["']/g;
const ADDRESS = /<(?:\w+:)?address\b[^>]*?\blocation\s*=\s*(["'])([^"']*)\1/g;

/** Addresses of SOAP services: `wsdlLocation` of a generated client, `soap:address` of a WSDL file. */
export const wsdl: Reader = {
  id: 'wsdl',
  match: (path) => /\.(?:java|kt|wsdl)$/.test(path),
  read: (path, text) => {
    // Two versions of a service go by one name, each in a folder of its own.
    const folder = path.split('/').at(-2) ?? '';
    if (path.endsWith('.wsdl')) return textSites(path, text, addresses(text, folder));
    if (!text.includes('@WebServiceClient')) return [];
    const found = [...text.matchAll(CLIENT)].flatMap((match): Found[] => {
      const body = match[1]!;
      const location = /wsdlLocation\s*=\s*"([^"]*)"/.exec(body);
      if (location === null || !location[1]!.includes('://')) return [];
      const name = /(?<![A-Za-z])name\s*=\s*"([^"]*)"/.exec(body)?.[1] ?? 'service';
      const at = match.index + match[0].indexOf(location[0]);
      return [
        {
          name: `wsdl:${folder}/${name}`,
          kind: 'declare',
          how: 'wsdlLocation',
          at,
          ...describeValue(location[1]),
        },
      ];
    });
    return textSites(path, text, found);
  },
};

function addresses(text: string, folder: string): readonly Found[] {
  const services = [...text.matchAll(SERVICE)];
  return [...text.matchAll(ADDRESS)].map((match): Found => {
    const name = services.findLast(({ index }) => index < match.index)?.[1] ?? 'service';
    const value = describeValue(match[2]);
    return {
      name: `wsdl:${folder}/${name}`,
      kind: 'declare',
      how: 'soap:address',
      at: match.index,
      ...value,
    };
  });
}
