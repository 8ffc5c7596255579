import { CODE_FORMS } from './code-forms.ts';

/** How a kind of page differs from plain HTML. */
export type Dialect = {
  /** The files that are written in it, by their paths. */
  readonly match: RegExp;
  /** Whether any element may close itself: `<Field />`. */
  readonly closesItself: boolean;
  /** Template code beyond what any page may hold, each with its marks: `<#if x>`, `@foreach ($a as $b)`. */
  readonly code: readonly RegExp[];
  /** Whether a single brace begins an expression: `{user.name}`. */
  readonly hasBraces: boolean;
  /** Whether entities are decoded before `{{` is looked for, so that none hides it. */
  readonly decodesFirst: boolean;
};

const { expression, freemarker, razor, blade, velocity, angular, mustacheComment, jspComment, smarty } =
  CODE_FORMS;

/** Pages and templates that are pages with code in between. A new kind of template is one row; the first that matches wins. */
export const DIALECTS: readonly Dialect[] = [
  row(/\.xhtml$/i, { closesItself: true }),
  row(/\.(?:hbs|handlebars|mustache|mst)$/i, { code: [mustacheComment] }),
  row(/\.(?:ejs|eta)$/i),
  row(/\.(?:njk|nunjucks|jinja2?|j2|twig|liquid|tera|volt)$/i),
  row(/\.blade\.php$/i, { code: [blade] }),
  row(/\.(?:jspx?|jspf|tag|tagx)$/i, { closesItself: true, code: [jspComment, expression] }),
  row(/\.gsp$/i, { closesItself: true, code: [jspComment, expression] }),
  row(/\.(?:aspx?|ascx|master)$/i, { closesItself: true, code: [jspComment] }),
  row(/\.tpl$/i, { code: [smarty] }),
  row(/\.(?:ftlh?|ftlx)$/i, { closesItself: true, code: [freemarker, expression] }),
  row(/\.(?:vm|vtl)$/i, { code: [velocity] }),
  row(/\.(?:cshtml|razor|vbhtml)$/i, { closesItself: true, code: [razor] }),
  row(/\.(?:gohtml|gotmpl|tmpl|phtml|mjml)$/i),
  row(/\.(?:component|page|view|dialog|modal|layout)\.html$/i, {
    closesItself: true,
    code: [angular],
    decodesFirst: true,
  }),
  row(/\.html?$/i),
];

/** Vue's single-file components, whose blocks are parted by `vue.ts`. */
export const VUE_DIALECT: Dialect = row(/\.vue$/i, { closesItself: true });

/** Svelte and Astro: expressions stand in single braces. */
export const BRACED_DIALECT: Dialect = row(/\.(?:svelte|astro)$/i, { closesItself: true, hasBraces: true });

/** The kind of page that a path is, or undefined. */
export function dialectOf(path: string): Dialect | undefined {
  return DIALECTS.find(({ match }) => match.test(path));
}

function row(match: RegExp, rest: Partial<Omit<Dialect, 'match'>> = {}): Dialect {
  return { match, closesItself: false, code: [], hasBraces: false, decodesFirst: false, ...rest };
}
