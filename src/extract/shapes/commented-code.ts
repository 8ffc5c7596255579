/** A comment that is code: it ends like a statement, or holds a tag or an assignment. */
export function isCommentedCode(text: string): boolean {
  const body = text.replace(/^\s*(?:\/\/+|\/\*+|\*+\/?|#|--|<!--)|(?:\*\/|-->)\s*$/g, '').trim();
  return /[;{}]\s*$|^<\/?[A-Za-z][^<>]*>|=>|^\s*(?:const|let|var|return|if|import|export|await)\b|^\w+\s*[:=]\s*\S+.*[,;]$|\w+\([^)]*\)\s*[,;]?$/.test(
    body,
  );
}
