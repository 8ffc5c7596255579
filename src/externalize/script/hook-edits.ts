import type { FunctionNode } from '../../languages/script/keys/scope.ts';
import type { CodeEdit } from '../codemod.ts';

/** Calls the hook at the top of a component's body: `const { t } = useTranslation();`; `declared` is what it begins with. A body that is an expression becomes a block. */
export function hookEdits(
  component: FunctionNode,
  call: string,
  declared: string,
  text: string,
): readonly CodeEdit[] {
  const { body } = component;
  if (body === null) return [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = indentAt(text, component.start);
  const unit = text.includes('\n\t') ? '\t' : '  ';
  const end = /;[ \t]*\r?$/m.test(text) ? ';' : '';
  const line = `const ${declared} = ${call}${end}`;
  if (body.type === 'BlockStatement') {
    const at = body.start + 1;
    const [first] = body.body;
    const isOneLine = first !== undefined && !text.slice(at, first.start).includes('\n');
    const inner = first === undefined || isOneLine ? indent + unit : indentAt(text, first.start);
    return [
      {
        span: { start: at, end: at },
        text: `${eol}${inner}${line}${isOneLine ? `${eol}${inner.slice(0, -1)}` : ''}`,
      },
    ];
  }
  const inner = indent + unit;
  return [
    { span: { start: body.start, end: body.start }, text: `{${eol}${inner}${line}${eol}${inner}return ` },
    { span: { start: body.end, end: body.end }, text: `${end}${eol}${indent}}` },
  ];
}

/** The white space that the line of an offset begins with. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)![0];
}
