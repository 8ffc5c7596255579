export function isQuery(text: string): boolean {
  return (
    /^\s*(?:SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM|WITH|CREATE|ALTER|DROP|MERGE|TRUNCATE|EXEC|CALL|GRANT)\s[\s\S]*?(?:\bFROM\b|\bSET\b|\bVALUES\b|\bTABLE\b|\bAS\b|\bINTO\b|\bWHERE\b|\bINDEX\b|\(|$)/.test(
      text,
    ) ||
    /\b(?:WHERE|ORDER BY|GROUP BY|INNER JOIN|LEFT JOIN|HAVING)\b[\s\S]*[=<>,.]/.test(text) ||
    /^\s*(?:FROM|AND|OR|WHERE|ORDER BY|GROUP BY|LEFT JOIN|JOIN|IS|IN|LIKE|BETWEEN|LIMIT|VALUES)\b[\s\S]*$/.test(
      text,
    )
  );
}

/** GraphQL: an operation, a type, or a selection of fields. */
export function isGraphql(text: string): boolean {
  return (
    /^\s*(?:query|mutation|subscription|fragment|type|input|enum|extend type|interface|union|scalar|schema)\b[\s\S]*[{(]/.test(
      text,
    ) ||
    /^\s*(?:#.*\n\s*)*(?:[a-z_]\w*(?:\([^)]*\))?\s*:\s*\[?[A-Za-z_]\w*!?\]?!?[\s,]*)+$/.test(text) ||
    /^\s*\$\w+\s*:/.test(text) ||
    /^\s*(?:\w+\s*)?\{?\s*\n(?:\s*\w+(?:\s*\{)?\s*\n|\s*\}\s*\n?){2,}\s*\}?\s*$/.test(text)
  );
}
