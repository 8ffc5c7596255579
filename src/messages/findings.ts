import type { FindingCode } from '../model/finding.ts';

/** One sentence for each finding; braces hold its args. `{why}` is put into words by WHY_WORDS. */
export const FINDINGS: Record<FindingCode, string> = {
  'name-kept': '{spelling} stays ({count}×): {why}',
  'system-kept': '{system} stays with {spelling} in its names ({count}× in {files} files): {places}',
  'name-open': '{spelling} stays until somebody decides ({count}×): {why}',
  'name-inside-word': '{word} only contains the name and stays ({count}×)',
  'name-clash': '{token} keeps its name everywhere: {becomes} is {why}',
  'target-present': 'the new name {spelling} is there already ({count}×)',
  'rule-unused': 'no donor knows the name {rule}',
  'protection-unused': 'nothing is protected by {rule}: no file of that path, or no name in that text',
  'name-left': 'the donor’s name is left over, {why}: {spelling}',
  'name-hidden': 'the donor’s name {spelling} is left over, {why}',
  'name-half-replaced': '{spelling} is replaced by half: {old} is the donor’s, {now} is not',
  'name-deployed':
    'deployed systems may know {spelling} as {was}: let it keep that name with the literal name {keep}, or change them all',
  'name-one-sided': '{spelling} is {becomes} in {other}: both ends have to spell it alike',
  'table-parted':
    '{model} looks for the table {becomes} by its own name, and {table} stays in {other}: rename the table as well, or name it in the class',
  'host-left': '{host} ({count}×) is {why}',
  'lock-hash-stale':
    'holds a hash of {manifest}, in which names change: have its package manager write the lock anew',
  'path-kept': 'the path keeps its name: {why}',
  'path-blocked': 'cannot stand below {other}, which is no folder',
  'path-collision': 'would become {becomes}, as {other} does',
  'path-illegal': 'would become {becomes}, which cannot be a path: {fault}',
  'path-portability': 'not every system can hold this path: {fault} {other}',
  'path-hostile': 'no repository should hold this path: {fault}',
  'path-left-out': 'the file is left out, since no list can show its path as it is: {fault}',
  'link-hostile': 'the link leads into git’s own files: exclude it, if the donor is trusted all the same',
  'link-left-out': 'the link is left out, since {target} may be outside of the repository: {why}',
  'binary-holds-name': 'a binary file holds the name ({count}×) and stays as it is',
  'encoding-unknown': 'neither UTF-8 nor marked as UTF-16: passed through unread ({count} names seen)',
  'encoding-told':
    '{count} files were read as {encoding}, and stay so: say so to whoever builds them, and look at what letters it lacks',
  'encoding-narrow':
    'new names stay out ({count}×), since {encoding} lacks their letters: save the file as UTF-8 in the donor, and let its readers know',
  'files-generated':
    '{count} files that {generator} wrote are renamed like sources: let what it reads say the new names before it runs again',
  'file-excluded': 'left behind: {reason}',
  'value-redacted': 'secret values blanked ({count}×): {reason}',
  'object-missing': 'left out: the donor’s copy lacks the contents {oid}',
  submodule: 'a submodule at {commit}: make its repository a donor of its own',
  'lfs-pointer': 'the contents are in Git LFS and were not fetched',
  'secret-found': 'looks like a secret ({kind}, {count}×): have it changed before anything is published',
  'personal-data': 'looks like personal data ({kind}, {count}×): do not publish before somebody has looked',
  'licence-missing': 'no licence file found: publish nothing until there is a licence or an agreement',
  'licence-unclear': 'the licence resembles {id} ({score}) but is not it: let a lawyer read it',
  'licence-unknown': 'no published licence reads like this: let a lawyer read it',
  'licence-contradiction': 'says {said}, but {file} is {id}: let a lawyer decide which holds',
  'i18n-config-unread': 'i18next: {field} is computed, and no code of a donor is run: say it in the plan',
  'locale-unregistered': '{list} does not name {language}: its texts would not be loaded',
  'locale-fixed': '{call} is given {locale}: dates and numbers would not be written as in {language}',
  'locale-code-odd': 'the code {code} is used for {language}',
  'catalog-unread': 'cannot be read as {format}: its texts are not translated',
  'catalog-unclaimed':
    'looks like a catalog, but its path does not say of which language: {count} texts are not translated',
  'states-unread':
    '{count} lines of this file cannot be read: their texts count as their PO file says, and who approved them is not known; git may still have the lines',
  'text-unread': 'not all texts of this file were seen: {why}',
  'texts-unseen': '{why} ({count}×): texts in them were not seen',
  'language-told': 'the texts were read as {language}, of which {count} of them tell: {flag} says another',
  'language-assumed':
    'nothing tells the language of the texts, and {language} was taken: {flag} says another',
  'language-mixed': '{count} more texts tell of {language}: {flag} {language} reads them as such',
  'texts-passed-over':
    '{count} files have no letter of the donor’s script: texts in Latin letters were not looked for in them. To look there too, set in saphan.yaml: texts: { foreign: true }; where the donor writes in Latin letters, name its language: languages: { source: en }',
  'document-texts': 'a document with {count} texts of the donor, which somebody has to write anew: {texts}',
  'key-missing': 'no catalog has the key {key}, which the code looks up ({count}×)',
  'text-not-written': 'the translation of {unit} stays out, the donor’s text stays: {why}',
  'text-uncatalogued': '{id}: written on main, and in no catalog: run saphan extract',
  'text-stays': 'the text stays in the code: {why}',
  'test-follows': 'a test that says what a translated text says follows it ({count}×)',
  'derived-differs': 'derived is {actual}, but the plan and the donor give {expected}',
  'not-reversible': 'the record leads back to {actual}, not to the donor’s tree {expected}',
  'fact-unknown': 'nobody knows {fact} of {country}: ask, and write the answer to the country’s file',
  'fact-unconfirmed':
    '{fact} of {country} is not confirmed ({status}): have somebody of the country look at it',
  'world-list': 'a list of the world ({topic}, {count} entries) stays whole {name}',
  'asset-format': 'stays as it is: the picture in the plan is {actual}, and this is {expected}',
  'asset-aspect': 'the new picture has another shape: {actual} in place of {expected}',
  'asset-size': 'the new picture has another size: {actual} in place of {expected}',
  'asset-weight': 'the new picture is much heavier: {actual} bytes in place of {expected}',
  'asset-unused': 'the donor has nothing for {rule}',
  'module-foreign':
    '{module}, {what}: {places} places in {files} files, {importers} files elsewhere import it; proposed: {proposal}, as {reason}. Effect: {effect}. To answer: saphan decide --topic module',
  'module-stubbed':
    '{functions} functions of {module} in {files} files answer that it is not available; {starting} stay, as they run when the program starts or ends. Files of its folder in the overlay take its place',
  'module-stub-left':
    '{module} crosses as it is here: {why}; write the empty form to the same path in the overlay',
  'module-imported':
    'imports {module}, for which somebody decided {action}: let the overlay or main do without it here',
  'fact-open': '{kind}: {spelling} is the donor country’s ({count}×): {why}; the recipient’s is “{becomes}”',
  'fact-left': '{kind}: {spelling} stays ({count}×): {why}',
  'fact-replaced': '{kind}: {spelling} becomes {becomes} ({count}×)',
  'fact-missed':
    '{kind}: {spelling} is still the donor country’s ({count}×), and is to be replaced; the recipient’s is “{becomes}”',
  'fact-disputed': '{fact} of {country} holds entries on which sources disagree ({count}×)',
  'config-silent-default': 'without a value, {name} ({class}) takes the donor’s own and says nothing: {host}',
  'config-two-encodings': '{name} is read in more than one way: {encodings}',
  'config-profile-gap': '{name} is set in {present}, but not in {absent}',
  'config-doubled-key': '{name} stands twice; the last one counts',
  'config-no-separator': '{name} has no = or : after it: is the key meant to end there?',
  'config-unreadable': 'the configuration in this file could not be read: {message}',
  'config-unmapped': '{name} has no entry in config.map.yaml: run saphan scaffold',
  'config-unread': 'the donor has no variable {name} any more: delete its entry',
  'config-unanswered': 'somebody has to say the value of {name}',
  'config-secret-value': '{name} is a secret, and its value must not stand in a file that git keeps',
  'config-donor-literal': 'the value of {name} is the donor’s: {fact}',
  'config-differs': 'the value of {name} is not what {fact} of the country says: {expected}',
  'config-donor-default': '{name} is not set anywhere, so the donor’s default stays: {host}',
  'overlay-conflict': '{key} was changed here and by saphan: the value here stays',
  'overlay-taken': '{key} was changed here and by saphan: the value here was replaced',
  'overlay-not-utf8': 'saved as {encoding}, so nothing in it is checked or read: save it as UTF-8',
  'overlay-stale': 'saphan makes this file no more, and people changed it: delete it if nobody needs it',
  'country-unknown':
    'nothing is known of the country {country}, so no value follows from it: write country/{country}.yaml',
  'language-unknown':
    'no rule for plurals is known of the language {language}, so that the forms {forms} are taken for it: see that languages.targets of the plan spells it as BCP 47 does',
  'overlay-deleted': 'was deleted here, so it is not written again',
  coverage:
    '{namespace}: {percent} % of the texts are ready ({ready} of {total}); missing: {missing}, to review: {review}, drafts: {draft}, to approve: {unapproved}',
  'minimum-unknown':
    'texts.minimum of the plan names {namespace}, and no catalog has it, so nothing is held to it; there are: {known}',
  'script-rare': '{namespace}: only {percent} % of the letters in translations are {script}',
  'placeholder-missing': '{id}: the translation lost {placeholder}',
  'too-long':
    '{id}: the translation has {length} characters, and {most} are the most that fit where it is kept',
  'placeholder-extra': '{id}: the translation has {placeholder}, which the source has not',
  'placeholder-renamed': '{id}: {placeholder} has become {becomes} in the translation',
  'tag-mismatch': '{id}: the tags differ from the source; lost: {missing}, added: {extra}',
  'untranslated-copy': '{id}: the translation is the source itself',
  'donor-letters': '{id}: the translation holds {script} letters: {word}',
  'units-out': 'texts that are out with {batch} already, and two people may translate ({count}×)',
  'import-conflict': '{id}: changed here and in the file; here stays “{kept}”, the file says “{suggested}”',
  'import-refused': '{id}: not taken over, {why}: {detail}',
  'import-source-changed':
    '{id}: the file has another source, “{source}”, which is not taken over: say what is wrong with it in a comment',
  'import-unknown': '{id}: no catalog knows this text any more',
  'import-unread':
    'what stands in the column “{column}” is not taken over ({count}×), such as “{text}”: write remarks into Comment',
  'import-empty': 'empty where a translation stands ({count}×): nothing is erased without --allow-clear',
  'decision-unmatched':
    'the decision on “{text}” ({kind}; {by}, {on}) matches nothing any more: delete it, or decide again',
  'decision-expired': 'the decision on “{text}” ({kind}; {by}) was good until {expires}: decide again',
  'answer-refused': 'the answer to {question} was not taken over: {why} {detail}',
  'undo-kept': '{id}: somebody has changed it since, so it stays',
};
