/** Which content a format of a pièce accepts. The name of the file decides nothing: what it holds does. */

interface Format {
  /** Extensions that file-type gives for its content. */
  readonly détectés: readonly string[];
  /** Types without a mark of their own are told by their extension, once their content is plausible. */
  readonly extension?: string;
  /** MIME type, when the content does not say it. */
  readonly type?: string;
}

/** Old Office documents are all one container. */
const OLE: readonly string[] = ['cfb', 'doc', 'xls', 'ppt', 'msg'];

const FORMATS: Readonly<Record<string, Format>> = {
  pdf: { détectés: ['pdf'] },
  jpg: { détectés: ['jpg'] },
  jpeg: { détectés: ['jpg'] },
  png: { détectés: ['png'] },
  tiff: { détectés: ['tif'] },
  tif: { détectés: ['tif'] },
  zip: { détectés: ['zip'] },
  docx: { détectés: ['docx'] },
  xlsx: { détectés: ['xlsx'] },
  pptx: { détectés: ['pptx'] },
  odt: { détectés: ['odt'] },
  ods: { détectés: ['ods'] },
  odp: { détectés: ['odp'] },
  doc: { détectés: OLE, extension: 'doc', type: 'application/msword' },
  xls: { détectés: OLE, extension: 'xls', type: 'application/vnd.ms-excel' },
  ppt: { détectés: OLE, extension: 'ppt', type: 'application/vnd.ms-powerpoint' },
  csv: { détectés: [], extension: 'csv', type: 'text/csv' },
  txt: { détectés: [], extension: 'txt', type: 'text/plain' },
  xml: { détectés: ['xml'] },
};

export interface Détection {
  /** What file-type found, if anything. */
  readonly détecté: { readonly ext: string; readonly mime: string } | undefined;
  /** Whether the beginning reads as text. */
  readonly texte: boolean;
}

/** MIME type of the content when one of the formats accepts it; null otherwise. */
export function typeAccepté(formats: readonly string[], nom: string, { détecté, texte }: Détection): string | null {
  const extension = /\.([a-z0-9]+)$/i.exec(nom)?.[1]?.toLowerCase() ?? '';
  for (const nomFormat of formats) {
    const format = FORMATS[nomFormat.toLowerCase()];
    if (!format || (format.extension && format.extension !== extension)) continue;
    if (détecté && format.détectés.includes(détecté.ext)) return format.type ?? détecté.mime;
    if (!détecté && texte && format.détectés.length === 0) return format.type ?? null;
  }
  return null;
}
