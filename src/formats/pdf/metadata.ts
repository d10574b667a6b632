/** What the file says about itself: the same in XMP, which PDF/A asks for, and in the old dictionary. */
import type { Meta } from '../../document/document.ts';
import { toDateString, toTextString } from './syntax.ts';

/** Programs named in the file; no version, so that an update alone changes no file. */
const CREATOR = 'rb';
const PRODUCER = 'rb with PDFKit';

/** Entries of the information dictionary (ISO 32000-1, 14.3.3). */
export function toInfo(meta: Meta): string {
  const { title, subject, author, date } = toPlain(meta);
  const entries = [
    `/Title${toTextString(title)}`,
    subject === undefined ? '' : `/Subject${toTextString(subject)}`,
    author === undefined ? '' : `/Author${toTextString(author)}`,
    `/Creator${toTextString(CREATOR)}/Producer${toTextString(PRODUCER)}`,
    date === undefined ? '' : `/CreationDate${toDateString(date)}/ModDate${toDateString(date)}`,
  ];
  return `<<${entries.join('')}>>`;
}

/** The metadata as an XMP packet (ISO 19005-3, 6.6.2 to 6.6.4; ISO 14289-1, 5 and 7.1). */
export function toXmp(meta: Meta): string {
  const { title, subject, author, language, date } = toPlain(meta);
  const time = date === undefined ? undefined : `${date.slice(0, 10)}T00:00:00Z`;
  const properties = [
    '<pdfaid:part>3</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    '<pdfuaid:part>1</pdfuaid:part>',
    `<dc:title>${toAlternatives(title)}</dc:title>`,
    author && `<dc:creator><rdf:Seq><rdf:li>${toXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    subject && `<dc:description>${toAlternatives(subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>`,
    time && `<xmp:CreateDate>${time}</xmp:CreateDate>`,
    time && `<xmp:ModifyDate>${time}</xmp:ModifyDate>`,
    `<pdf:Producer>${PRODUCER}</pdf:Producer>`,
  ];
  return `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${NAMESPACES}>
${properties.filter((property) => property !== undefined && property !== '').join('\n')}
${PDFUA_SCHEMA}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

const NAMESPACES = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** PDF/A knows no PDF/UA: a property it does not know must be described (ISO 19005-3, 6.6.2.3). */
const PDFUA_SCHEMA = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

const toAlternatives = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${toXml(text)}</rdf:li></rdf:Alt>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Else a reader makes a line feed of it.
  '\r': '&#13;',
};

const toXml = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? '');

/** The same data without the characters that XML 1.0 cannot even name. */
function toPlain<M extends Meta>(meta: M): M {
  const plain = Object.entries(meta).map(([key, text]) => [
    key,
    text?.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\u{FFFD}'),
  ]);
  return Object.fromEntries(plain);
}
