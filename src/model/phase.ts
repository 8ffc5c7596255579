/** A long step of a command. */
export type Phase =
  | 'receive'
  | 'inspect'
  | 'derive'
  | 'publish'
  | 'verify'
  | 'scan'
  | 'read'
  | 'configure'
  | 'facts';
