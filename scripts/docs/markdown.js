/** The first lines of a generated page. */
export function head(title, source, ...paragraphs) {
  return [
    `# ${title}`,
    `<!-- Made by scripts/docs.js from ${source}. Change that, then run: npm run docs -->`,
    ...paragraphs,
  ];
}

/** Blocks with an empty line between them. */
export function page(blocks) {
  return `${blocks.join('\n\n')}\n`;
}

/** Text as it is, whatever Markdown would make of it. */
export function plain(text) {
  return text.replace(/[\\`*_<>|]/g, '\\$&');
}

export function code(text) {
  return `\`${text}\``;
}

export function fence(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

export function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
