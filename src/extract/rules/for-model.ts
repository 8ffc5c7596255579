/** Whether a file instructs a model of language. */
export function isForModel(path: string): boolean {
  return PROMPT.test(path) || MODEL.test(path);
}

/** What a model of language is told to do: `templates/prompts/matching.hbs`. */
const PROMPT = /(?:^|\/)prompts?\/(?:.+\/)?[^/]+\.(?:hbs|mustache|j2|jinja2?|njk|md|txt)$/;

/** Code that instructs one: `services/llm/rules.rb`. */
const MODEL = /^(?!.*component)(?:.*\/)?(?:llms?|prompts?)\/[^/]+\.(?:rb|py|php|java|go|cs|[cm]?[jt]s)$/;
