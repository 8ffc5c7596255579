/** Words that Java takes for itself, `_` among them: no part of a package or a name can be one. */
export const JAVA_KEYWORDS: ReadonlySet<string> = new Set(
  `_ abstract assert boolean break byte case catch char class const continue default do double else enum extends
false final finally float for goto if implements import instanceof int interface long native new null package private
protected public return short static strictfp super switch synchronized this throw throws transient true try void
volatile while`.split(/\s+/),
);

/** Words that some language of the donors does not take as a name. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  `abstract and as assert async await boolean break byte case catch char class const continue default def delete
   do double elif else enum except export extends final finally float for from func function global goto if
   implements import in instanceof int interface is lambda long match module native new nil none not null
   object open or override package pass private protected public raise return self short static struct super
   switch this throw throws trait true try type typeof union use val var void volatile when where while with
   yield`.split(/\s+/),
);
