import { SaxesParser } from 'saxes';

export type XmlHandlers = {
  /** Names come without their prefixes. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** Reads XML from start to end. Throws at the first fault; resolves nothing from outside. */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser();
  if (open !== undefined) {
    parser.on('opentag', ({ name, attributes }) => {
      open(local(name), localAttributes(attributes));
    });
  }
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close !== undefined) parser.on('closetag', ({ name }) => close(local(name)));
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
}

/** As they are where none has a prefix, as in a workbook's million cells: to copy them takes as long as to parse them. */
function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(attributes);
  if (entries.every(([name]) => !name.includes(':'))) return attributes;
  return Object.fromEntries(entries.map(([name, value]) => [local(name), value]));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
