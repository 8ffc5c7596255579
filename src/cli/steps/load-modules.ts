import { readModules } from '../../countries/read-modules.ts';
import { templateOrNull } from '../../io/template.ts';
import type { CountryModule } from '../../model/country-module.ts';

/** The systems of a country that others do not have, as far as something built in is known of it. */
export function loadModules(country: string): readonly CountryModule[] {
  const path = `modules/${country}.yaml`;
  const text = templateOrNull(path);
  return text === null ? [] : readModules(text, path);
}
