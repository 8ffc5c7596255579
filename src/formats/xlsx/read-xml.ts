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
      const plain = Object.entries(attributes).map(([key, value]) => [local(key), value] as const);
      open(local(name), Object.fromEntries(plain));
    });
  }
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close !== undefined) parser.on('closetag', ({ name }) => close(local(name)));
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
