import { speaks } from '../words/speaks.ts';
import { NUMBER } from './prose.ts';

/** How much a label is what only people say: `Amount due` and `Ready to Scan` are said by people alone, `First Name` and what heads tables mostly. */
export function humanity(numbered: string, language: string): number {
  const text = numbered.replace(NUMBER, '').replace(/^\p{Lu}{2,} (?=\p{Lu}\p{Ll})/u, '');
  // `PAGO DE DERECHOS`: names of the program are no sentence in small letters either.
  if (/^\p{Lu}{2,}(?: \p{Lu}+)+$/u.test(text)) return speaks(text.toLowerCase(), language) ? 2 : 0;
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return 0;
  if (EITHER.test(text)) return 2;
  if (/ \p{Ll}{2,}[\s.!?:]|\p{Ll} \p{Ll}{2,}$/u.test(text) || speaks(text, language)) return 2;
  return HEAD.test(text) || /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(text) ? 1 : 0;
}

/** `Parent / Guardian`, `Room(s)`: who leaves it open writes for people. */
const EITHER = /^\p{L}[\p{L} ]* \/ \p{Lu}\p{L}[\p{L} /-]*$|\p{Ll}\(\p{Ll}{1,2}\)(?:$| )/u;

/** What tables have a column for, whatever they are of. */
const HEAD =
  /^(?:Name|Status|Date|Amount|E-?mail|Phone|Address|Total|Actions?|Description|Category|Nom|Statut|Montant|Adresse|Nombre|Estado|Fecha|Monto|Correo|Nome|Situa[cç][aã]o|Valor|Nama|Tanggal|Alamat|Jumlah)$/;
