import { readXml } from '../../formats/xlsx/read-xml.ts';

/** What a band of JasperReports prints as it stands, and the expressions whose value it prints. */
const STATIC = 'text';
const EXPRESSION = /^(?:expression|(?:textField|title|subtitle|label|category|series|key|value)Expression)$/;
const LITERAL = /"((?:[^"\\\n]|\\.)*)"/g;

/** The texts of a report template (JRXML): labels, and the literals of the expressions that it prints. Throws where it is none. */
export function reportTexts(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  const open: string[] = [];
  let isReport = false;
  let text = '';
  readXml(bytes, {
    open: (name) => {
      if (open.length === 0) isReport = name === 'jasperReport' || name === 'jasperTemplate';
      open.push(name);
      text = '';
    },
    text: (said) => {
      text += said;
    },
    close: (name) => {
      open.pop();
      if (name === STATIC) texts.push(text);
      else if (EXPRESSION.test(name)) texts.push(...[...text.matchAll(LITERAL)].map(([, said = '']) => said));
      text = '';
    },
  });
  if (!isReport) throw new SyntaxError('no report');
  return texts.map((said) => said.replace(/\s+/g, ' ').trim()).filter((said) => said !== '');
}
