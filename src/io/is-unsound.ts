/** How git's own check refuses an object. */
const FSCK = /\bfsck error\b|\bobject [0-9a-f]{40,64}: \w+: |badly formatted|not our ref.*fsck/;
/** How git says that it cannot walk a tree at all, which it does before it checks anything. */
const TREE_WALK = /\b(?:malformed mode|empty filename) in tree entry\b|\btoo-short tree (?:object|file)\b/;

/** Whether git says that an object is unsound, not that it cannot reach one. */
export function isUnsound(message: string): boolean {
  return FSCK.test(message) || TREE_WALK.test(message);
}
