import { readFileSync } from 'node:fs';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';

const TEMPLATE = new URL('./package.typ', import.meta.url);

let compiler: NodeCompiler | undefined;

/**
 * Sets a package (JSON, `knooppunt-pakket/1`) as PDF/A-2a: archivable, and tagged for screen readers. The text goes in
 * as data, so nothing a tipster wrote is ever read as markup (R-INJECT). A script that no font here can show makes a
 * plain PDF that says so: the JSON beside it holds every character, and a hand-over never waits for a font.
 * @throws when the JSON is no package
 */
export async function setPackage(json: string, sha256: string): Promise<Uint8Array> {
  compiler ??= NodeCompiler.create();
  const source = { mainFileContent: readFileSync(TEMPLATE, 'utf8') };
  try {
    return compiler.pdf(
      { ...source, inputs: { package: json, sha256, glyphs: 'all' } },
      { pdfStandard: PdfStandard.A_2a },
    );
  } catch (error) {
    if (!String(error).includes('could not be displayed with font')) throw error;
    return compiler.pdf({ ...source, inputs: { package: json, sha256, glyphs: 'some' } });
  }
}
