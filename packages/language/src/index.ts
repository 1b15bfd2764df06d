/** The Guichet language: text → checked programme. */
export * from './1-syntax/tree.ts';
export type { SourceFile } from './1-syntax/parse.ts';
export type { ChoiceType, Symbol } from './2-names/symbols.ts';
export type { Names } from './2-names/names.ts';
export type { Type } from './3-types/types.ts';
export type { Types } from './3-types/table.ts';
export { describeType, typeName } from './3-types/describe.ts';
export { diagnostic, type Diagnostic, type Related } from './diagnostics/diagnostic.ts';
export { catalogue, type Code } from './diagnostics/catalogue.ts';
export { indexPage, pageOf } from './diagnostics/page.ts';
export { assetsOfSamples, sampleOf } from './diagnostics/sample.ts';
export { LIBRARY_FILE } from './library/library.ts';
export { type Analysis, analyse } from './analyse.ts';
export { highlight } from './1-syntax/highlight.ts';
export { renderDiagnostics } from './diagnostics/render.ts';
export { fingerprintOf } from './fingerprint/fingerprint.ts';
export { writeFingerprint } from './fingerprint/file.ts';
export { format } from './format/format.ts';
