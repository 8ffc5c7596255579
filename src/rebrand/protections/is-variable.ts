/** `$PORTAL_TOPIC`, `${PORTAL_TOPIC}`, `$(PORTAL_TOPIC)`, `{{.Values.portal}}`. */
const VARIABLE = /\$[{(]{0,2}[\w.]*$|\{\{[^}]*$/;

/** Whether what stands behind is the name of a variable that is read there, and no value. */
export function isVariable(before: string): boolean {
  return VARIABLE.test(before);
}
