/** What the words before a place have led to. */
export type Clause = 'none' | 'select' | 'from' | 'set' | 'values' | 'condition' | 'result' | 'check';

export type SqlRole = 'statement' | 'columns' | 'values' | 'definition' | 'call' | 'group' | 'labels';

/** An open bracket or the file, with what is known of the statement that is being read in it. */
export type SqlFrame = {
  readonly role: SqlRole;
  readonly open: number;
  readonly callee: string | undefined;
  /** The first token of the statement, row or item. */
  segment: number;
  verb: string;
  table: string | undefined;
  column: string | undefined;
  /** The columns that an INSERT names or a table is made of; shared with the brackets inside it. */
  columns: string[];
  /** What the next bracket at this level opens. */
  expects: SqlRole | undefined;
  clause: Clause;
  /** The clause around a CASE. */
  outer: Clause[];
  ordinal: number;
  tag: string | undefined;
  jump: 'throw' | 'return' | undefined;
  variable: string | undefined;
  inFunction: string | undefined;
  run: number;
  joints: number;
  literals: number;
};

export function newSqlFrame(
  role: SqlRole,
  open: number,
  callee: string | undefined,
  parent: SqlFrame | null,
): SqlFrame {
  const isFresh = parent === null || role === 'statement';
  return {
    role,
    open,
    callee,
    segment: open + 1,
    verb: isFresh ? '' : parent.verb,
    table: isFresh ? undefined : parent.table,
    column: isFresh ? undefined : parent.column,
    columns: isFresh || role === 'columns' || role === 'definition' ? [] : parent.columns,
    expects: undefined,
    clause: parent?.clause === 'condition' || parent?.clause === 'check' ? parent.clause : 'none',
    outer: [],
    ordinal: 0,
    tag: isFresh ? undefined : parent.tag,
    jump: isFresh ? undefined : parent.jump,
    variable: undefined,
    inFunction: parent?.inFunction,
    run: open + 1,
    joints: 0,
    literals: 0,
  };
}

/** A new statement begins. */
export function beginStatement(frame: SqlFrame, at: number): void {
  frame.segment = at;
  frame.verb = '';
  frame.table = undefined;
  frame.column = undefined;
  frame.columns = [];
  frame.expects = undefined;
  frame.clause = 'none';
  frame.outer = [];
  frame.ordinal = 0;
  frame.tag = undefined;
  frame.jump = undefined;
  frame.variable = undefined;
}
