import { endingIn, exactly } from './vocabulary.ts';

/** Properties, parameters, variables and setters whose values people read. */
export const READABLE_PROPERTY =
  endingIn(`label title subtitle header heading headline caption text description desc message msg
  placeholder tooltip hint help helper error warning info notice summary content body question answer subject
  greeting footer prompt instruction explanation note remark confirmation okay button btn cta alt legend
  breadcrumb translation copy toast alert success failure reason detail titre intitule libelle texte
  wording titulo rotulo etiqueta legenda leyenda legende judul keterangan pesan subtitulo aviso ajuda ayuda mensagem mensaje descricao descripcion
  texto testo tekst titel meldung fehlermeldung nachricht hinweis beschreibung melding omschrijving beskrivelse overskrift botao boton bouton`);

/** Properties whose values programs read. */
export const CODED_PROPERTY =
  endingIn(`id ids uuid guid key keys code codes slug uom kind class classname style href src url
  uri path route icon color colour variant size align type format pattern regexp regex locale lang currency symbol
  accessor field column table index token hash selector query mutation operation event method scope role`);

/** Properties whose values are stored or sent, beside a label that is shown. */
export const VALUE_PROPERTY = exactly('value val dbValue enumValue storedValue optionValue');

/** Properties that stand for the text shown, in `{label, value}` and its kin. */
export const SHOWN_PROPERTY = exactly(
  'label title text name caption displayName description labelMn nameMn header children',
);

/** What a thing of a record is called by. */
export const NAME_OF_THING = exactly(
  'name Name NAME displayName display_name DisplayName nom Nom nome Nome nombre Nombre nama Nama',
);

/** What a thing of a record asks for or offers, one below the other. */
export const OFFERED = endingIn(
  'option options choices requirement requirements documents features benefits steps exigences avantages requisitos documentos persyaratan',
);

/** Lists of labels by their variable: `STATUS_LABELS`, `priorityOptions`. */
export const LABEL_LIST = endingIn(`label labels title titles option options message messages text texts names
  caption captions description descriptions choices translations words headers columns placeholder placeholders tooltip
  tooltips hint hints error errors heading headings subtitle subtitles subject subjects
  titre titulo titel texte texto mensagem mensagens mensaje libelle rotulo etiqueta`);

/** Functions that say how a code or a figure is called. */
export const NAMES_FOR_PEOPLE =
  endingIn(`label labels title titles caption captions text texts description descriptions
  message messages name names level levels heading headings header headers`);
