/** Whether a text is added to a variable somewhere in the file: what it holds first is a piece of something longer. */
export function isGrown(variable: string, text: string): boolean {
  return (
    /^[\w$]+$/.test(variable) &&
    new RegExp(`(?<![\\w$.])${variable.replaceAll('$', '\\$')}\\s*\\+=`).test(text)
  );
}
