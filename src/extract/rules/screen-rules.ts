import { baseLanguage } from '../../model/base-language.ts';
import type { Circumstance } from '../circumstance.ts';
import { inFiles, type Rule, rule } from '../rule.ts';
import { isLabel, isProse } from '../shapes/prose.ts';
import { isShownCapital } from '../shapes/shown-capital.ts';
import { WIDGET_CALL } from '../words/calls.ts';
import { READABLE_PROPERTY } from '../words/properties.ts';

/** What screens of telephones show that are put together by code: Compose, SwiftUI, Flutter. */
export const SCREEN_RULES: readonly Rule[] = inFiles(
  ({ role, language }) => role === 'source' && /^(?:dart|swift|kotlin)$/.test(language),
  [
    rule('interface-text', ['ui', 'translate', 0.7], (at) => at.isLatinDonor && isShownCapital(at)),
    rule(
      'interface-text',
      ['ui', 'translate', 0.7],
      (at) => (isNamelessPart(at) || isOfPicture(at)) && isLabel(at.words),
    ),
    rule('interface-text', ['ui', 'translate', 0.75], (at) => isModifier(at) && isLabel(at.words)),
    rule('label-list', ['ui', 'translate', 0.68], (at) => isEntryByPlace(at) && isLabel(at.words)),
    rule('label-list', ['ui', 'translate', 0.65], (at) => isConstantInWords(at)),
    rule('label-list', ['ui', 'translate', 0.65], (at) => isCounted(at)),
    rule('exception', ['message', 'translate', 0.65], (at) => isStateOfError(at) && isProse(at.words)),
  ],
);

/** `InfoRow("Note:")` in a function of Compose or the body of a view; `child: InfoRow('Note')` in Flutter: views of a donor's own. */
function isNamelessPart({ isLatinDonor, context, language, words }: Circumstance): boolean {
  const { callee = '', argument, property, variable, statement, function: inside = '' } = context;
  if (!isLatinDonor || argument !== 0 || statement === 'throw' || !/^\P{Ll}/u.test(words)) return false;
  if (!VIEW.test(callee) || NO_VIEW.test(callee)) return false;
  if (language === 'dart') return SLOT.test(property ?? '');
  if (property !== undefined || variable !== undefined) return false;
  return language === 'swift' ? inside === 'body' : /^[A-Z]/.test(inside);
}

/** `Icon(Icons.Back, "Back")` of Compose: what is said to those who do not see it. */
function isOfPicture({ isLatinDonor, context, language }: Circumstance): boolean {
  const { callee = '', argument, property, variable, function: inside = '' } = context;
  if (!isLatinDonor || language !== 'kotlin' || argument !== 1 || property !== undefined) return false;
  return variable === undefined && /^[A-Z]/.test(inside) && /^(?:Icon|Image)$/.test(callee);
}

const VIEW = /^(?:const )?[A-Z][A-Za-z\d]*$/;
const SLOT =
  /^(?:child|children|title|subtitle|leading|trailing|label|content|body|header|footer|actions?|tabs|items|drawer|appBar|secondaryHeader|bottom|floatingActionButton)$/;

/** What is handed a name, an address or a format, and no text. */
const NO_VIEW =
  /^(?:const )?(?:Icon|Image|Color|Font|URL|Uri|URLRequest|Bundle|Locale|Date|File|Regex|RegExp|Notification|Selector|Logger|Timber|Log|Intent|Pair|Triple)$|(?:Key|Image|Icon|Asset|Picture|Animation|Lottie|Route|Exception|Error|Failure|Intent|Filter|Format|Formatter|Style|Id|Name|Provider|Controller|Predicate|Regex|Channel|Event|Preference|Param|Parameter|Args?|Request|Url|Uri|Path|Type|Code|Tag|Effect|Model|Dto|DTO|Entity|Worker|Player)$/;

/** `.navigationTitle("Visits")`, `.alert("Gone", isPresented: …)` */
function isModifier({ isLatinDonor, context, language }: Circumstance): boolean {
  if (!isLatinDonor || language !== 'swift' || context.argument !== 0 || context.property !== undefined)
    return false;
  return MODIFIER.test(context.callee ?? '');
}

const MODIFIER =
  /(?:^|\.)(?:navigation(?:Bar)?(?:Title|Subtitle)|accessibility(?:Label|Hint|Value)|alert|confirmationDialog|help|badge|tabItem)$/;

/** `NavItem("visits", "Visits", icon)`, `object Home : Screen("home", "Start")`: an entry of a menu, whose first argument may be its address. */
function isEntryByPlace({ isLatinDonor, context, words }: Circumstance): boolean {
  const { callee = '', property, argument } = context;
  if (!isLatinDonor || property !== undefined || argument === undefined || !/^\p{Lu}/u.test(words))
    return false;
  return ENTRY.test(callee) || (argument === 1 && /^[A-Z]?\w*(?:Screen|Destination)$/.test(callee));
}

const ENTRY =
  /^(?:const )?[A-Z]\w*(?:Nav|Navigation|Menu|Tab|Drawer|Bar)(?:Item|Entry|Option|Tile|Destination|Row|Button)(?:Data|Model|Info)?$|^(?:Nav|Menu|Tab|Drawer)(?:Item|Entry|Option|Tile|Row|Button)(?:Data|Model|Info)?$/;

/** `enum Kind { house('House for one') }`, `case house = "House for one"`: a name of several words is none for programs. */
function isConstantInWords({ isLatinDonor, context, language, words, source }: Circumstance): boolean {
  const { callee, argument, property, variable, type = '', function: inside } = context;
  if (!isLatinDonor || callee !== undefined || inside !== undefined || variable === undefined) return false;
  if (!/^\p{Lu}/u.test(words) || !isProse(words) || OF_ERRORS.test(type)) return false;
  if (language === 'swift') return property === 'rawValue' && !/Keys?$/.test(type);
  // What goes wrong is told to programmers in English.
  return (
    argument !== undefined &&
    property === undefined &&
    (argument === 0 || baseLanguage(source.language) !== 'en')
  );
}

const OF_ERRORS = /(?:Error|Exception|Failure)(?:Code|Type|Kind)?s?$/;

/** `return "{0} days ago"`, `{0} hours {1} minutes`: figures, and words behind them. */
function isCounted({ isLatinDonor, site, context }: Circumstance): boolean {
  const { statement, function: inside = '', variable, callee } = context;
  if (!isLatinDonor || site.holes.length === 0 || callee !== undefined || OF_OBJECT.test(inside))
    return false;
  if (statement !== 'return' && !READABLE_PROPERTY.has(variable)) return false;
  return COUNTED.test(site.text);
}

const OF_OBJECT = /^(?:toString|hashCode|description|debugDescription)$/;
const COUNTED = /^(?:\{\d\} ){1,3}\p{Ll}{3,}(?: (?:\{\d\}|\p{Ll}{2,})){0,5} \p{Ll}{2,}[.!?…]*$/u;

/** `UiState.Error("Nothing was found")`: a state of a screen, and nothing that is thrown. */
function isStateOfError({ isLatinDonor, context, words }: Circumstance): boolean {
  if (!isLatinDonor || context.statement === 'throw' || !/^\p{Lu}\p{Ll}/u.test(words)) return false;
  return STATE.test(context.callee ?? '') && !WIDGET_CALL.test(context.callee ?? '');
}

const STATE = /(?:State|Resource|Outcome|Effect|Event|Status)\.(?:Error|Failure|Failed)$/;
