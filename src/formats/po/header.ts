import type { Catalog } from '../../model/catalog.ts';
import type { Delivery } from '../format.ts';
import { pluralForms } from '../plural-forms.ts';

type Fields = Readonly<Record<string, string>>;

/**
 * The header's fields. What is there already stays, in its order, but for those that say what the file is. There is no clock:
 * a new file gets the epoch, and the translator's program writes the date.
 */
export function headerFields(catalog: Catalog, existing: Fields, delivery: Delivery | undefined): Fields {
  const kept = Object.fromEntries(
    Object.entries(existing).filter(([field]) => !field.startsWith('X-Saphan-')),
  );
  return {
    // First for the order of the fields, then once more for their values.
    ...kept,
    'Project-Id-Version': `${catalog.donor}-${catalog.domain}`,
    'PO-Revision-Date': '1970-01-01 00:00+0000',
    'Last-Translator': 'Saphan',
    'Language-Team': catalog.language,
    ...kept,
    Language: catalog.language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': pluralForms(catalog.language),
    ...(delivery === undefined
      ? {}
      : {
          'X-Saphan-Catalog': `${catalog.donor}/${catalog.domain}`,
          'X-Saphan-Batch': delivery.batch,
          'X-Saphan-Tool': delivery.tool,
        }),
  };
}

/** What a header says of the file it heads. */
export function readHeader(fields: Fields) {
  const language = fields['Language']?.replaceAll('_', '-');
  const [donor, ...domain] = fields['X-Saphan-Catalog']?.split('/') ?? [];
  const batch = fields['X-Saphan-Batch'];
  return {
    ...(language === undefined || language === '' ? {} : { language }),
    ...(donor === undefined || domain.length === 0 ? {} : { donor, domain: domain.join('/') }),
    ...(batch === undefined ? {} : { batch }),
  };
}
