/** A text with what stands in its braces filled in; braces that nothing is given for stay. */
export function fillIn(template: string, args: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in args ? String(args[name]) : whole));
}
