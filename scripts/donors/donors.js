// The donors of the checks, by their directories in a mirror, at the commits whose numbers were counted.
const BRAND = 'e-Mongolia=e-Laos';
const PACKAGE = 'mn.gov.ema.emongolia|mn.gov.itc.emongolia=la.gov.mtc.elaos';

export const CONOVA = {
  repository: 'conova+emongolia',
  commit: '41b48c1d427fd862f0ac540a03c9c28df0e16286',
  names: [BRAND, PACKAGE],
};
export const LAVLAGAA = {
  repository: 'e-mongolia+lavlagaa',
  commit: 'a4b9ce5711b75dab378fb0384447e90ad94622de',
  names: [BRAND, PACKAGE],
};
export const PORTAL = {
  repository: 'nozew0rld+e-mongolia',
  commit: 'b1961e9f7d0c591d9bf7943ab98d86b343d7e62f',
  names: [BRAND],
};
export const ERXES = {
  repository: 'erxes+erxes',
  commit: '103c0c56ae25ee14efc036cbc90c693369fc33c3',
  names: ['erxes=ezone'],
};
/** Its brand stands in the licence notices. */
export const OPENCRVS = {
  repository: 'opencrvs+opencrvs-core',
  commit: '11a599e13a0a10959f0aba724beeca9aa223a08c',
  names: ['opencrvs=civreg'],
};
/** A console and the commit with which people in Laos made it theirs. */
export const LAHIS = {
  repository: 'ohtk-lahis+lahis-ms',
  commit: 'e985671d9bfa02d24b2bf64149d8169ffda7d496',
  renamed: 'a15b7feb72c26bdadb5200c107d00c3f956662ef',
};
/** Ukrainian, with texts in code, in tests and in one catalog. `newcomer`: names as somebody who is new to it would write them. */
export const DIIA = {
  repository: 'diia-open-source+be-user-service',
  commit: '98d5e982521b52ba833108e292666fe577b4e990',
  names: [],
  newcomer: ['Diia=Hygeia', 'Дія=Опора'],
  from: 'ua',
};
/** Swift and Kotlin, Ukrainian too. */
export const IOS = {
  repository: 'diia-open-source+ios-diia',
  commit: '7b7fab86a0de472d96f38a37e7bd96124a95b83e',
  names: [],
  from: 'ua',
};
export const ANDROID = {
  repository: 'diia-open-source+android-diia',
  commit: '478fa119c811148a3d8644d0fb82b5b770a63d09',
  names: [],
  from: 'ua',
};
/** All text in catalogs. */
export const OHTK = {
  repository: 'onehealthtoolkit+ohtk-ms',
  commit: '4aefe042de8badc68744d0f699946d20ac60ba19',
  names: [],
  newcomer: ['OHTK=LAHIS', 'One Health Toolkit=Lao Animal Health', 'podd=lahis'],
  from: 'us',
};

/** Every spelling of the brand, also such as no rule of a plan need know. */
export const MONGOLIA = /e[-_. ]?mongolia/gi;
