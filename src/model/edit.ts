/** A half-open range of UTF-16 offsets in a file's decoded text. */
export type Span = { readonly start: number; readonly end: number };

/** What made an edit: the stage, and the rule it followed: of the plan as the plan spells it, a unit's id, a decision's. */
export type Author = {
  readonly stage: 'rebrand' | 'redact' | 'localize' | 'decide';
  readonly rule: string;
};

/**
 * One replacement in the original text; `old` is what it replaces, or '' where that must be kept nowhere.
 * Edits of a file never overlap once authority has spoken.
 */
export type Edit = { readonly span: Span; readonly old: string; readonly text: string; readonly by: Author };
