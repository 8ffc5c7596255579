/** Tags of JSP that only steer: what stands between them is the script's own code, or none of it. */
const STEERING =
  /<\/?[a-z]\w{0,20}:(?:if|else|elseif|iterator|iterate|forEach|forTokens|each|choose|when|otherwise|set|push|catch|url|param|notEmpty|empty|equal|notEqual|present|notPresent)\b(?:"[^"]{0,1000}"|'[^'\n]{0,1000}'|[^<>"']){0,100}>/g;

/** As many units before a tag tell whether it stands in a literal. */
const LINE = 400;

/** The script of a JSP with its steering tags blanked, so that they are no markup of the script; all offsets stay. */
export function maskPageTags(code: string): string {
  if (!code.includes(':')) return code;
  return code.replace(STEERING, (tag, at: number) =>
    isInLiteral(code, at) ? tag : tag.replace(/[^\n]/g, ' '),
  );
}

/** Whether a quote is open on its line: a tag in a literal is part of what that says. */
function isInLiteral(code: string, at: number): boolean {
  const before = code.slice(Math.max(0, at - LINE), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  let open = '';
  for (const mark of line.replace(/<[^<>]{0,300}>/g, '').matchAll(/\\.|["'`]/g)) {
    if (open === '') open = mark[0];
    else if (mark[0] === open) open = '';
  }
  return open !== '';
}
