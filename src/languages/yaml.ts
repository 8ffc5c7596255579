import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { writeYaml } from './yaml/write-yaml.ts';

const YAML_FILE = /\.ya?ml$/i;

export const yaml: Language = {
  id: 'yaml',
  match: (path) => YAML_FILE.test(path),
  read: (text) => (text.length > LARGEST ? unreadable('too-large') : readYaml(text)),
  write: (site, _index, text) => writeYaml(site, text),
};
