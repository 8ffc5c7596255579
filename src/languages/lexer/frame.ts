/** What a bracket is to the code in it. */
export type FrameRole =
  | 'file'
  | 'type'
  | 'enum'
  | 'function'
  | 'block'
  | 'lambda'
  /** Parentheses of precedence, and those of `if`, `for`, `catch`. */
  | 'group'
  | 'call'
  | 'parameters'
  | 'annotation'
  /** Square brackets around annotations. */
  | 'attributes'
  /** The arguments of a constant of an enumeration. */
  | 'constant'
  /** A list or record of values. */
  | 'list'
  | 'index'
  | 'hole';

/** An open bracket, with what is known of the statement and the expression that are being read in it. */
export type Frame = {
  readonly role: FrameRole;
  /** The token that opens it, -1 for the file. */
  readonly open: number;
  /** The name of the annotation or of the constant. */
  readonly name: string | undefined;
  readonly inFunction: string | undefined;
  readonly inType: string | undefined;
  /** Whether code here runs once, when the module or type is loaded. */
  readonly runsOnce: boolean;
  /** Whether it is shown to designers and programmers alone. */
  readonly isPreview: boolean;
  /** The column of the line that begins a block of a language that indents; -1 for brackets. */
  readonly column: number;
  /** What opens it where that is a word and no bracket: a block up to `end`, a call without parentheses. */
  readonly byWord: 'block' | 'call' | undefined;
  /** Whether each statement of it is a case until its arrow. */
  matches: boolean;
  /** A function's callee, found when it is first asked for. */
  callee: string | undefined;
  /** Whether an enumeration is still at its constants. */
  hasConstants: boolean;

  /** The token that the statement or argument begins with; all below are tokens of it, or -1. */
  segment: number;
  ordinal: number;
  assigned: number;
  arrow: number;
  pair: number;
  colon: number;
  question: number;
  label: number;
  jump: number;
  typeWord: number;
  functionWord: number;
  variableWord: number;
  control: number;
  newWord: number;
  declared: number;
  shared: number;
  imported: number;

  /** Where the operands of one `+` begin, how many `+` there are, and how many literals. */
  run: number;
  pluses: number;
  literals: number;
};

export type FrameGiven = Pick<Frame, 'role' | 'open' | 'name' | 'inFunction' | 'inType' | 'runsOnce'> &
  Partial<Pick<Frame, 'isPreview' | 'column' | 'matches' | 'byWord'>>;

export function newFrame(given: FrameGiven): Frame {
  const { role, open, name, inFunction, inType, runsOnce } = given;
  const { isPreview = false, column = -1, matches = false, byWord } = given;
  return {
    role,
    open,
    name,
    inFunction,
    inType,
    runsOnce,
    isPreview,
    column,
    byWord,
    matches,
    callee: undefined,
    hasConstants: role === 'enum',
    segment: open + 1,
    ordinal: 0,
    assigned: -1,
    arrow: -1,
    pair: -1,
    colon: -1,
    question: -1,
    label: matches ? open + 1 : -1,
    jump: -1,
    typeWord: -1,
    functionWord: -1,
    variableWord: -1,
    control: -1,
    newWord: -1,
    declared: -1,
    shared: -1,
    imported: -1,
    run: open + 1,
    pluses: 0,
    literals: 0,
  };
}

/** A new statement or argument begins. */
export function beginSegment(frame: Frame, at: number): void {
  frame.segment = at;
  frame.assigned = -1;
  frame.arrow = -1;
  frame.pair = -1;
  frame.colon = -1;
  frame.question = -1;
  frame.label = -1;
  frame.jump = -1;
  frame.typeWord = -1;
  frame.functionWord = -1;
  frame.variableWord = -1;
  frame.control = -1;
  frame.newWord = -1;
  frame.declared = -1;
  frame.shared = -1;
  frame.imported = -1;
  frame.run = at;
}

/** Whether statements stand in it. */
export function holdsStatements({ role }: Frame): boolean {
  return (
    role === 'block' ||
    role === 'function' ||
    role === 'type' ||
    role === 'enum' ||
    role === 'lambda' ||
    role === 'file'
  );
}
