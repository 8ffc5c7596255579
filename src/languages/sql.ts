import { lexedLanguage } from './lexer/lexed-language.ts';
import { dialectOf, MSSQL, MYSQL, STANDARD_SQL } from './sql/dialects.ts';
import { readSql } from './sql/read-sql.ts';

/** SQL of PostgreSQL, MySQL, SQLite and SQL Server; bodies of functions are read as SQL too. */
export const sql = lexedLanguage({
  id: 'sql',
  match: (path) => path.endsWith('.sql'),
  grammars: [STANDARD_SQL, MYSQL, MSSQL],
  dialectOf,
  readTokens: readSql,
});
