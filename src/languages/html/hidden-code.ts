/**
 * Stands in a page for each unit of code that was read by itself: neither white space nor a mark of HTML, and the end of
 * any sentence.
 */
export const HIDDEN_CODE = '\uE001';
