import { either, endingIn, exactly, orAhead } from './vocabulary.ts';

/** What programs that are written in another language than English call a text by that people read, and a head of it. */
export const READABLE_IN_OTHERS = endingIn(
  `titre intitule libelle texte wording bouton boton botao infobulle consigne explication titulo subtitulo rotulo etiqueta leyenda legenda
  legende texto cabecalho encabezado aviso ajuda ayuda mensagem mensagens mensaje descricao descripcion pregunta pergunta titolo sottotitolo
  etichetta messaggio testo descrizione avviso judul keterangan pesan
  tittel titel overskrift etikett etiket beskrivelse melding beskjed besked forklaring hjelp bekreftelse advarsel plassholder
  rubrik beskrivning meddelande beschriftung beschreibung hinweis nachricht platzhalter meldung
  omschrijving beschrijving melding bericht toelichting uitleg otsikko teksti kuvaus viesti selite tytul opis tekst komunikat
  etykieta naglowek`,
  'tekst teksten tittel titel melding meldung meddelelse beskrivelse beschreibung beschrijving beschriftung overskrift uberschrift ueberschrift hinweis rubrik',
);

/** Properties, parameters, variables and setters whose values people read. */
export const READABLE_PROPERTY = either(
  endingIn(`label title subtitle header heading headline caption text description desc message msg
  placeholder tooltip hint help helper error warning info notice summary content body question answer subject
  greeting footer prompt instruction explanation note remark confirmation okay button btn cta alt legend
  breadcrumb translation copy toast alert success failure reason detail`),
  READABLE_IN_OTHERS,
);

/** What heads or names something on a page. */
export const HEADING = endingIn(
  `label title subtitle heading headline caption placeholder
  titre libelle titulo subtitulo rotulo etiqueta titolo etichetta tittel titel overskrift etikett rubrik otsikko`,
  'tittel titel overskrift',
);

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
  'name Name NAME displayName display_name DisplayName nom Nom nome Nome nombre Nombre nama Nama navn Navn namn Namn naam Naam',
);

/** What a thing of a record asks for or offers, one below the other. */
export const OFFERED = endingIn(
  'option options choices requirement requirements documents features benefits steps exigences avantages requisitos documentos persyaratan',
);

/** Lists of labels by their variable: `STATUS_LABELS`, `priorityOptions`, `labelByStatus`, `LABELS_MAP`. */
export const LABEL_LIST = orAhead(
  either(
    endingIn(`label labels title titles option options message messages msg text texts txt names
  caption captions description descriptions choices translations words headers columns placeholder placeholders tooltip
  tooltips hint hints error errors heading headings subtitle subtitles subject subjects children
  alternativer opciones opcoes optionen opties display kolonne kolonner colonne coluna columna spalte spalten kolom kolommen
  kolumner`),
    READABLE_IN_OTHERS,
  ),
);

/** Functions that say how a code or a figure is called. */
export const NAMES_FOR_PEOPLE =
  endingIn(`label labels title titles caption captions text texts description descriptions
  message messages name names level levels heading headings header headers`);
