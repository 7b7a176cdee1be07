import { DEVELOPMENT_URL } from './addin-url';

/**
 * The manifest for an add-in served from `addinUrl`: every address of the development server
 * in it is replaced.
 */
export function placeManifest(manifest: string, addinUrl: string): string {
  return manifest.replaceAll(DEVELOPMENT_URL, () => escapeXml(addinUrl));
}

// An address may hold & and ', which mean something inside an XML attribute; its other signs
// are percent-encoded by URL.
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
