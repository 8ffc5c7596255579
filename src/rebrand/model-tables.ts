/** A class that finds its table by its own name alone, and the names that it may look for. */
export type ModelTable = {
  readonly start: number;
  readonly model: string;
  readonly tables: readonly string[];
};

type Mapper = {
  readonly file: RegExp;
  /** Where a class stands that is mapped by its name, in its first group. */
  readonly model: RegExp;
  /** What names the table instead, somewhere in the file. */
  readonly told: RegExp;
  readonly tables: (model: string) => readonly string[];
};

const MAPPERS: readonly Mapper[] = [
  // Rails.
  {
    file: /\.rb$/,
    model: /^[ \t]*class\s+([A-Z]\w*)\s*<\s*(?:::)?(?:ActiveRecord::Base|\w*Record)\b/dgm,
    told: /\bself\.table_name\s*=/,
    tables: plurals,
  },
  // Eloquent.
  {
    file: /\.php$/,
    model: /\bclass\s+([A-Z]\w*)\s+extends\s+[\w\\]*(?:Model|Pivot|Authenticatable)\b/dg,
    told: /\$table\s*=/,
    tables: plurals,
  },
  // Entity Framework: the property is called as the table.
  {
    file: /\.cs$/,
    model: /\bDbSet<[\w.]+>\s+(\w+)/dg,
    told: /\bToTable\s*\(/,
    tables: (model) => [model, snake(model)],
  },
  // JPA and TypeORM.
  {
    file: /\.(?:java|kt)$/,
    model: /@Entity\b(?!\s*\()[\s\S]{0,600}?\bclass\s+([A-Z]\w*)/dg,
    told: /@(?:Secondary)?Table\s*\(/,
    tables: (model) => [model, snake(model)],
  },
  {
    file: /\.ts$/,
    model: /@Entity\(\s*\)[\s\S]{0,600}?\bclass\s+([A-Z]\w*)/dg,
    told: /@Entity\(\s*['"{]/,
    tables: (model) => [model, snake(model)],
  },
  {
    file: /\.prisma$/,
    model: /^model\s+(\w+)\s*\{(?![^}]{0,4000}@@map\b)/dgm,
    told: /(?!)/,
    tables: (model) => [model],
  },
];

/** The classes of a file that say by their own names alone which table of a database they mean. */
export function modelTables(path: string, text: string): readonly ModelTable[] {
  return MAPPERS.flatMap(({ file, model, told, tables }) =>
    !file.test(path) || told.test(text)
      ? []
      : [...text.matchAll(model)].map((match): ModelTable => {
          const [, name = ''] = match;
          return { start: match.indices?.[1]?.[0] ?? match.index, model: name, tables: tables(name) };
        }),
  );
}

/** `PortalUser` as tables are written: `portal_user`. */
function snake(model: string): string {
  return model.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, '_').toLowerCase();
}

/** In the ways in which English makes them; a library knows the exceptions too, which no product is among. */
function plurals(model: string): readonly string[] {
  const one = snake(model);
  if (/[^aeiou]y$/.test(one)) return [`${one.slice(0, -1)}ies`];
  return /(?:s|x|z|ch|sh|o)$/.test(one) ? [`${one}es`, `${one}s`, one] : [`${one}s`];
}
