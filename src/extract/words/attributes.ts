import { exactly, type Vocabulary } from './vocabulary.ts';

/** Attributes of markup and JSX that people read; HTML knows no capitals in their names. */
export const READABLE_ATTRIBUTE =
  inAnyCase(`title alt placeholder label aria-label aria-description aria-placeholder
  ariaLabel ariaDescription ariaPlaceholder ariaValueText
  aria-valuetext aria-roledescription summary caption header heading subtitle description helperText helper-text
  helpText hint tooltip message text content emptyText emptyDataText emptyMessage noOptionsMessage loadingText okText cancelText
  confirmText submitText buttonText errorMessage successMessage warningMessage floatingLabelText headerText
  footerText bodyText defaultMessage tabBarLabel headerTitle data-title data-label dataLabel data-tooltip data-content
  data-placeholder android:text android:hint android:contentDescription android:title android:summary app:title
  normalTitle userLabel prompt searchPlaceholder triggerLabel tooltipText infoText legend th:text
  data-original-title string matTooltip visually-hidden-text nzPlaceHolder addonAfter addonBefore checkedChildren unCheckedChildren
  tip enterButton notFoundContent`);

/** `dialogtitle`, `labelmenu`: HTML knows no capitals in what a component is told. */
export const RUN_TOGETHER =
  /^(?!con|pre)[a-z]{2,20}(?:label|text|title|placeholder|caption|message)$|^(?:label|title|libelle|titre|titulo)(?!.*(?:for|field|class|position|size|colou?r|key|id|width|style|align|type|name|path|prop|level|tag|icon|template)$)[a-z]{3,12}$/;

/** Attributes that only programs read. */
export const TECHNICAL_ATTRIBUTE =
  exactly(`class className style id key dataKey nameKey dataField ref href src srcset rel type name action method
  target for htmlFor width height viewBox d fill stroke points transform xmlns lang charset http-equiv media role
  integrity crossorigin nonce color variant size align onclick onchange onsubmit onload data-testid testID data-test
  data-cy data-id data-key dir rowspan colspan tabindex autocomplete pattern accept format valueKey dataIndex path to
  as component mode layout position placement icon bgcolor border cellpadding cellspacing valign property itemprop
  itemtype itemid sandbox loading decoding sizes th:if th:each th:href th:src v-if v-for v-model :class :style ng-if
  ng-model accessKey side justify direction side variant theme font-family font`);

/** Elements whose text is not for people. */
export const TECHNICAL_ELEMENT = exactly(
  'style script code pre kbd samp noscript path svg metadata mat-icon md-icon v-icon q-icon ion-icon',
);

function inAnyCase(words: string): Vocabulary {
  return exactly(`${words} ${words.toLowerCase()}`);
}
