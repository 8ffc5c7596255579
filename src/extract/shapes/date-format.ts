/** A pattern of a date, a time or a number. */
export function isDateFormat(text: string): boolean {
  return (
    /^(?=.*(?:yy|YY|MM|dd|DD|HH|hh|mm|ss))(?:[yYMdDHhmsSaAZzEeLlqQkKTW]{1,4}|'[^']*'|\[[^\]]*\]|[\s\-/.:,])+$/.test(
      text,
    ) || /^[#0,.%]+$/.test(text)
  );
}
