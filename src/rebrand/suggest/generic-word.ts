import { KEYWORDS } from '../../model/keywords.ts';

// What things are called everywhere: none of these alone is anybody's name.
const GENERIC = new Set(
  `a about account accounts action actions add address admin agent all alpha an analytics and android angular any
   api apis app application applications apps archive artifact assets auth backend bank base basic batch be beta
   bff bin board boot bot build bundle business cache case cases center central certificate chart charts check
   ci cicd citizen citizens class cli client clients cloud cms co code com common commons component components
   config configs configuration connector console container content contract contracts controller controllers
   core country create cron css custom customer customers dashboard data database db debug default demo deploy
   deployment desktop dev development devops discovery dist do doc docker docs document documentation documents
   domain draft dto e2e edge edit electronic email employee employees en engine entity enum enums env error
   errors event events example examples exception express extension extensions external fe feature features file
   files flow folder form forms frontend full function functions gateway generated generator generic getting go
   gob gouv gov government govt graphql group guide handler health hello helper helpers home host hotfix html http https hub
   icons id image images impl in index info infra infrastructure inhouse init inner inquiry install integration
   interface interfaces internal invoice invoices io ios issue it java javascript jdbc job jobs jpa js json jwt
   key kit kotlin lang language layout legacy lib library libs license local locale locales log logger login
   logs mail main manage management manager map master maven me media message messages meta microservice
   microservices middleware migration migrations mobile mock model models module modules mongo mongodb monitor
   monitoring monorepo ms my mysql name native nest nestjs net new news next nginx node nodejs notification
   notifications nuxt oauth of office on open org organization os package packages page pages pay payment
   payments pdf platform plugin plugins policy pool port portal postgres postgresql preview print private prod
   production profile project projects property proto proxy public push query queue quick rabbitmq react readme
   record redis registration registry release repo report reports repository request requests resource resources
   response rest role roles root route router routes run runner sample samples sandbox schema schemas script
   scripts sdk search secret security seed seeder send server servers service services session setting settings
   setup shared shop simple site skeleton sms smtp soap software solution source spring sql src sso staging
   start started starter static stats status storage store stub support swagger system systems table task tasks
   team template templates temporary test testing tests the theme time to token tool toolkit tools tracker
   translation translations ts types typescript ui unit update upload uploads url user users util utility utils
   v validation validator vendor version view views vite vue web webapp website welcome widget widgets with work
   worker workers workflow workspace www xml your`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a word, in any case, is one that every code base uses. */
export function isGenericWord(word: string): boolean {
  const lower = word.toLowerCase();
  return GENERIC.has(lower) || KEYWORDS.has(lower) || /^[\d.]+$|^v\d+$/i.test(word);
}
