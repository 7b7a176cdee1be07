import type { UnreadableReason } from '../../text/problems/file-faults';

const LOOKED_AT = 4096;
/** Control characters that no text has. */
const NO_TEXT = /[^\t\n\r\f\x20-\uffff]/;

/** What kind of text it is; null when it is none. */
export function sniffText(bytes: Uint8Array): UnreadableReason | null {
  const text = decodeStart(bytes);
  if (NO_TEXT.test(text)) return null;
  if (/^\s*<(?:!doctype\s+html|html|head|body|meta|table|style)\b/i.test(text)) return 'web-page';
  if (/^(?:MIME-Version|From|Content-Type):/i.test(text)) return 'web-page';
  if (/<[^>]*\sxmlns(?::\w+)?="http:\/\/www\.w3\.org\/1999\/xhtml"/.test(text)) return 'web-page';
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml-spreadsheet';
  if (text.includes('<office:document')) return 'open-document';
  if (text.startsWith('{\\rtf')) return 'word-document';
  return 'plain-text';
}

/** Letters of other encodings come out wrong, which does not matter here. */
function decodeStart(bytes: Uint8Array): string {
  const start = bytes.subarray(0, LOOKED_AT);
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(start);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(start);
  return new TextDecoder().decode(start);
}
