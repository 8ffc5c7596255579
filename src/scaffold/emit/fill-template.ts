/** A template with its `{{names}}` filled in; what is not a name stays. A name without a value is a fault of ours. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{([a-z]+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template names ${name}, and nothing fills it`);
    return value;
  });
}
