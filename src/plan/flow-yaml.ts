// Letters of any script first; then what cannot be mistaken for YAML's own signs, also between { and }.
const PLAIN =
  /^(?:[\p{L}\p{Nd}/]|\.\.?\/)(?:[\p{L}\p{M}\p{Nd}/_.+@~=%$()-]|:(?=[\p{L}\p{Nd}/])| (?=[\p{L}\p{Nd}(/]))*$/u;
// Read as no text by YAML 1.2 or, in other people's tools, by YAML 1.1.
const OTHER_TYPE = /^(?:true|false|yes|no|on|off|y|n|null|e[+-]?\d+|\d[\d_.,:eExXoOa-fA-F+\-tTzZ ]*)$/i;

/** Data as YAML on one line: `{ from: e-Mongolia, to: e-Laos }`. Keys whose value is undefined are left out. */
export function flowYaml(value: unknown): string {
  if (typeof value === 'string') return yamlScalar(value);
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, each]) => `${key}: ${flowYaml(each)}`).join(', ')} }`;
}

/** A text as YAML, quoted only where it would be read as something else. */
export function yamlScalar(text: string): string {
  if (PLAIN.test(text) && !OTHER_TYPE.test(text)) return text;
  return quoted(text);
}

/** A text in double quotes. JSON's escapes are YAML's too; what may not stand in a YAML file is escaped beside. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
