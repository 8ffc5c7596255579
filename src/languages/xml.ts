import { LARGEST, unreadable } from './data/unreadable.ts';
import type { Language } from './language.ts';
import { readXml } from './xml/read-xml.ts';
import { writeXml } from './xml/write-xml.ts';
import { PLAIN_XML } from './xml/xml-dialect.ts';

const XML_FILE =
  /\.(?:xml|xsd|wsdl|xslt?|resx|resw|fxml|xaml|axml|zul|nuspec|csproj|props|targets|rng|rss|atom|opf|dita|bpmn|dmn|cmmn)$/i;

/** XML of any use: descriptions of services, resources of .NET. */
export const xml: Language = {
  id: 'xml',
  match: (path) => XML_FILE.test(path),
  read: (text) => (text.length > LARGEST ? unreadable('too-large') : readXml(text, PLAIN_XML)),
  write: (site, _index, text) => writeXml(site, text),
};
