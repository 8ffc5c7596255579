import { baseLanguage } from '../../model/base-language.ts';
import type { Circumstance } from '../circumstance.ts';
import { inFiles, type Rule, rule } from '../rule.ts';
import { isAbbreviation } from '../shapes/identifier.ts';
import { isLabel, isProse } from '../shapes/prose.ts';
import { listOf } from '../surroundings.ts';
import { DRAWING_CALL, TECHNICAL_CALL } from '../words/calls.ts';
import { isYesOrNo } from '../words/is-yes-or-no.ts';
import { CODED_PROPERTY } from '../words/properties.ts';
import { hasOwnLetter, speaks } from '../words/speaks.ts';
import { holding } from '../words/vocabulary.ts';
import { isHandedToProgram, isTool } from './for-programmers.ts';

/** Labels in plain code, where neither an element nor a property says that people read them: what is beside them does. */
export const PLAIN_RULES: readonly Rule[] = inFiles(
  ({ role, path }) => role === 'source' && !isTool(path),
  [
    rule('interface-text', ['ui', 'translate', 0.7], isDrawn),
    rule('label-list', ['ui', 'translate', 0.7], (at) => isNameOfModel(at) && isLabel(at.words)),
    rule('label-list', ['ui', 'translate', 0.7], (at) => isEntryOfMenu(at) && isLabel(at.words)),
    rule('interface-property', ['ui', 'translate', 0.7], (at) => isShownName(at) && isLabel(at.words)),
    rule('label-list', ['ui', 'translate', 0.65], (at) => isNameInEnum(at) && isLabel(at.words)),
    rule('label-list', ['ui', 'translate', 0.62], isAnswer),
    rule('label-list', ['ui', 'translate', 0.62], isAmongLabels),
    rule('label-list', ['ui', 'translate', 0.62], isAmongPhrases),
    rule('label-list', ['ui', 'translate', 0.62], isNumberedByKey),
    rule('label-list', ['ui', 'translate', 0.62], isInsteadOfNothing),
    rule('label-list', ['ui', 'translate', 0.62], isPaired),
    rule('source-language', ['ui', 'translate', 0.6], isOwnSentence),
    rule('source-language', ['ui', 'translate', 0.6], isDenied),
    rule('source-language', ['ui', 'translate', 0.6], isOwnWord),
    rule('label-list', ['ui', 'translate', 0.6], isNamedConstant),
    rule('source-language', ['ui', 'translate', 0.6], isShouted),
  ],
);

/** `Paragraph('<b>Area</b>')`, `sheet.drawString(20, 40, 'PAID')`: what is drawn is seen, in small letters or in capitals. */
function isDrawn({ context, site }: Circumstance): boolean {
  if (site.kind === 'key' || !DRAWING_CALL.test(context.callee)) return false;
  return /\p{Ll}{3}|\p{L}{2,}\s+\p{L}{2,}/u.test(site.text.replace(/<[^<>]*>|&\w+;/g, ' '));
}

/** `verbose_name='Area'`, in a field or its `Meta`, and what `choices` it offers: how Django calls things in its forms, which have `fieldsets`. */
function isNameOfModel({ context, language }: Circumstance): boolean {
  const { property, variable = '' } = context;
  if (language !== 'python') return false;
  if (property !== undefined) return MODEL_NAME.test(property);
  return MODEL_NAME.test(variable) || variable === 'fieldsets';
}

const MODEL_NAME = /^(?:verbose_name(?:_plural)?|choices)$/;

/** `{ name: 'Requests', href: '/requests', icon: Inbox }`; the routes of a program have names too, and a component each. */
function isEntryOfMenu({ context }: Circumstance): boolean {
  const { property, beside = [] } = context;
  if (property !== 'name') return false;
  // `buttons={[{ name: 'Cancel', onClick: close }]}`
  if (beside.some((name) => /^on(?:Click|Press)$/.test(name))) return true;
  if (!beside.some((name) => LEADS_TO.test(name))) return false;
  if (beside.some((name) => OF_ROUTE.test(name))) return false;
  return beside.includes('icon') || beside.includes('href') || MENU.has(context.variable);
}

/** `topMenuItems`, `navLinks` */
const MENU = holding('menu menus nav navigation sidebar breadcrumb breadcrumbs');
const LEADS_TO = /^(?:href|path|to|url|link|route|routerLink)$/;
const OF_ROUTE = /^(?:component|components|element|loader|lazy|loadChildren|redirect|redirectTo|meta)$/;

/** `{ name: 'fees', displayName: 'Fees' }`; a hundred of them in one list are countries, offices or trades. */
function isShownName({ context, site, surroundings }: Circumstance): boolean {
  // Constants of an enumeration are handed theirs: `house(displayName: 'House')`.
  const isPart =
    context.beside !== undefined || (context.argument !== undefined && context.callee === undefined);
  if (!isPart || !SHOWN_NAME.test(context.property ?? '')) return false;
  return (surroundings.lists.get(listOf(site)) ?? 0) < MANY;
}

const SHOWN_NAME =
  /^display(?:_?(?:[nN]ame|[sS]tring|[vV]alue))?$|DisplayName$|^(?:human|readable|pretty|friendly|verbose)_?[nN]ame$/;
const MANY = 100;

/** `enum Signature { Drawn = 'Drawn by hand' }`: a value of several words is one to read. */
function isNameInEnum({ context, language, words, site }: Circumstance): boolean {
  const { type, variable = '', function: inside, property, callee } = context;
  if (language !== 'typescript' || site.kind !== 'string') return false;
  if (type === undefined || inside !== undefined) return false;
  if (property !== undefined || callee !== undefined) return false;
  return /^[A-Z]/.test(variable) && words.includes(' ') && /\p{Ll} \p{L}/u.test(words);
}

/** `isOpen ? 'Yes' : 'No'`: programs write their own yes and no otherwise. */
function isAnswer({ context, words, site, source }: Circumstance): boolean {
  if (site.kind !== 'string' || context.property !== undefined) return false;
  return isYesOrNo(words, source.language);
}

/** `[['Area', 'Amount due', 'Date']]`: one of a list of labels, some of which only people say. */
function isAmongLabels({ context, isLatinDonor, site, words, surroundings }: Circumstance): boolean {
  // Whoever writes in other letters has few labels in these, and the lists of a file are put together for each.
  if (!isLatinDonor || site.kind !== 'string' || !/^\P{Ll}/u.test(words) || !isLabel(words)) return false;
  if (CODED_PROPERTY.has(context.property) || isHandedToProgram(context)) return false;
  return !isAbbreviation(words) && surroundings.isAmongLabels(site);
}

/** `case 'a': return 'area of the room';`: what a function gives back in small letters, some of it in several words. */
function isAmongPhrases({ isLatinDonor, site, surroundings, context }: Circumstance): boolean {
  if (!isLatinDonor || site.kind !== 'string' || isHandedToProgram(context)) return false;
  return surroundings.isAmongPhrases(site);
}

/** `{ '05': '05 - Late', 6: '6. Paid' }`: who repeats the code of a thing writes for people. */
function isNumberedByKey({ context, site, words }: Circumstance): boolean {
  const { property = '', callee } = context;
  if (site.kind !== 'string' || callee !== undefined || !/^[A-Z\d]{1,6}$/.test(property)) return false;
  const [, code = '', said = ''] = NUMBERED.exec(words) ?? [];
  return code.replace(/^0+/, '') === property.replace(/^0+/, '') && isLabel(said);
}

const NUMBERED = /^([A-Z\d]{1,6})(?:[.)] ?| [-–:] )(\p{Lu}.*)$/u;

/** `room.name ?? 'Unknown'`: what is said where there is nothing. */
function isInsteadOfNothing({ context, site, words, source, surroundings }: Circumstance): boolean {
  if (site.kind !== 'string' || CODED_PROPERTY.has(context.property) || isHandedToProgram(context))
    return false;
  return NOTHING[baseLanguage(source.language)]?.has(words) === true && surroundings.isFallback(site);
}

const NOTHING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['Unknown', 'None', 'Unassigned', 'Untitled', 'Unnamed', 'Anonymous', 'Unavailable', 'Other']),
  fr: new Set(['Inconnu', 'Inconnue', 'Aucun', 'Aucune', 'Anonyme', 'Autre']),
  es: new Set(['Desconocido', 'Desconocida', 'Ninguno', 'Ninguna', 'Otro']),
  pt: new Set(['Desconhecido', 'Desconhecida', 'Nenhum', 'Nenhuma', 'Outro']),
  de: new Set(['Unbekannt', 'Keine', 'Keiner', 'Andere']),
  it: new Set(['Sconosciuto', 'Nessuno', 'Nessuna', 'Altro']),
  nl: new Set(['Onbekend', 'Geen', 'Anders']),
  id: new Set(['Tidak diketahui', 'Belum ada', 'Lainnya']),
  nb: new Set(['Ukjent', 'Ingen', 'Annet']),
  da: new Set(['Ukendt', 'Ingen', 'Andet']),
  sv: new Set(['Okänd', 'Okänt', 'Ingen', 'Annat']),
};

/** `STAGES = [('0', 'Open'), ('late', 'Late')]` */
function isPaired({ isLatinDonor, site, words, context, surroundings }: Circumstance): boolean {
  if (!isLatinDonor || site.kind !== 'string' || isHandedToProgram(context)) return false;
  return !isAbbreviation(words) && surroundings.isPaired(site);
}

/** `Nenhuma encontrada.`: an end mark, and no word of English, in which programmers write to each other everywhere. */
function isOwnSentence({ isLatinDonor, source, site, words, context }: Circumstance): boolean {
  if (!isLatinDonor || baseLanguage(source.language) === 'en' || site.kind === 'key') return false;
  if (TECHNICAL_CALL.test(context.callee ?? '') || isHandedToProgram(context)) return false;
  return /^\p{Lu}\p{Ll}+ .*\p{Ll}[.!?…]$/u.test(words) && isProse(words) && !ENGLISH.test(words);
}

const ENGLISH =
  /\b(?:the|an|is|are|was|not|to|of|for|with|and|or|be|must|cannot|can|found|invalid|error|failed|missing|unknown|unexpected|expected|please|your|this|that|has|have|file|no such|only|already|unable|loading|loaded|done|started|starting|finished|processing|updated?|created?|deleted?|sent|sending)\b/i;

/** `Sem registro`, `Não Informado`, `Sala desconhecida`: no name of a program, of a place or of a person begins with a denial. */
function isDenied({ isLatinDonor, source, site, words, context }: Circumstance): boolean {
  if (!isLatinDonor || site.kind !== 'string' || CODED_PROPERTY.has(context.property)) return false;
  const denial = DENIALS[baseLanguage(source.language)];
  if (denial === undefined) return false;
  if (TECHNICAL_CALL.test(context.callee ?? '') || isHandedToProgram(context)) return false;
  const said = LOUD_DENIAL.test(words) ? words[0] + words.slice(1).toLowerCase() : words;
  return denial.test(said) && isLabel(said) && !IN_ENGLISH.test(said);
}

/** `SIN ASIGNAR`; what English says so as well is no sign. */
const LOUD_DENIAL = /^(?!NO )\p{Lu}{3,} \p{Lu}{4,}(?: \p{Lu}{2,}){0,2}$/u;

/** `No data found`: English denies with the same word as Spanish. */
const IN_ENGLISH =
  /^No .*(?:\b(?:data|such|results?|items?|available|match\w*|users?|files?)\b|\p{L}{3}(?:ed|ing)\b)|^No \p{Lu}+ /u;

const DENIALS: Readonly<Record<string, RegExp>> = {
  pt: /^(?:Não|Nenhuma?|Sem) \p{L}|^\p{Lu}\p{Ll}+ desconhecid[ao]$/u,
  es: /^(?:No|Ningún|Ninguna?|Sin) \p{L}|^\p{Lu}\p{Ll}+ desconocid[ao]$/u,
  fr: /^(?:Non|Aucune?|Sans|Pas) \p{L}|^\p{Lu}\p{L}+ inconnue?s?$/u,
  it: /^(?:Non|Nessuna?|Senza) \p{L}|^\p{Lu}\p{Ll}+ sconosciut[ao]$/u,
  de: /^(?:Nicht|Keine?|Ohne|Unbekannte[rs]?) \p{L}/u,
  nl: /^(?:Niet|Geen|Zonder|Onbekende?) \p{L}/u,
  id: /^(?:Tidak|Belum|Bukan|Tanpa) \p{L}/u,
  nb: /^(?:Ikke|Ingen|Uten|Ukjent) \p{L}/u,
  da: /^(?:Ikke|Ingen|Uden|Ukendt) \p{L}/u,
  sv: /^(?:Inte|Ej|Ingen|Inga|Utan|Okän[dt]) \p{L}/u,
};

/** `Année`, `Février`: a label with a letter that no name of a program has. Under a property it may be the name of a place. */
function isOwnWord({ isLatinDonor, source, words, site, context }: Circumstance): boolean {
  if (!isLatinDonor || site.kind === 'key' || context.property !== undefined) return false;
  if (TECHNICAL_CALL.test(context.callee ?? '') || isHandedToProgram(context)) return false;
  const { language } = source;
  return hasOwnLetter(words, language) && speaks(words, language) && isLabel(words);
}

/** `ERROR_ROOM = "Salle inconnue : "`, `STATE_OPEN`: constants of messages in words that are none of English; and `SALLE_LIBRE = "Salle libre"`. */
function isNamedConstant({ isLatinDonor, source, site, words, context }: Circumstance): boolean {
  const { variable = '', property, callee, function: inside } = context;
  if (!isLatinDonor || baseLanguage(source.language) === 'en' || site.kind === 'key') return false;
  if (property !== undefined || callee !== undefined || inside !== undefined) return false;
  if (!/^\p{Lu}\p{Ll}+ \p{L}/u.test(words) || !isProse(words) || ENGLISH.test(words)) return false;
  return OF_MESSAGE.test(variable) || lettersOf(variable) === lettersOf(words);
}

const OF_MESSAGE =
  /(?:^|_)(?:ERROR|ERR|ERREUR|ERRO|FEHLER|MSG|MESSAGE|MENSAGEM|MENSAJE|MELDUNG|LABEL|LIBELLE|ROTULO|ETIQUETA|TITLE|TITRE|TITULO|TITEL|TEXTE?|TEXTO|WARNING|HINT|STATUT|SITUACAO|ESTADO)_[A-Z]/;

function lettersOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z\d]/g, '')
    .toLowerCase();
}

/** `REGISTRO DE ENTRADA PARA {0}`: a heading in capitals, with a small word of the donor's own language in it. */
function isShouted({ isLatinDonor, source, site, words, context }: Circumstance): boolean {
  if (!isLatinDonor || baseLanguage(source.language) === 'en' || site.kind === 'key') return false;
  const { property, callee = '', type, variable, function: inside } = context;
  if (CODED_PROPERTY.has(property) || TECHNICAL_CALL.test(callee) || isHandedToProgram(context)) return false;
  // `enum State { OpenForAll = 'ABERTO PARA TODOS' }` is stored.
  if (type !== undefined && variable !== undefined && inside === undefined && property === undefined)
    return false;
  const said = words.replace(/\{\d+\}/g, '');
  return context.use === 'value' && SHOUTED.test(said) && speaks(said.toLowerCase(), source.language);
}

const SHOUTED = /^\p{Lu}{2,}[.,:]?(?: [\p{Lu}\d().,:/ºª°&'’-]+){2,20} ?$/u;
