/** Materials that can be exported; sensitive material never is. */
export const exportable = ['EVIDENCE', 'INTELLIGENCE', 'OPEN_SOURCE'] as const;
export type Exportable = (typeof exportable)[number];

/** What an export is told of a source. */
export interface SourceTold {
  readonly material?: string | null;
  readonly kind?: string | null;
  readonly handling?: string | null;
}

/**
 * Whether what a source states may leave the house: sensitive material, and what derives from a suspicious activity report
 * (`SAR_DERIVED`, or in words), never do. The conditions of handling are free words, so that any mention of one counts.
 */
export const mayGoOut = ({ material, kind, handling }: SourceTold, materials: readonly string[]): boolean =>
  materials.includes(material ?? '') &&
  material !== 'SENSITIVE' &&
  !/\bSAR\b|SAR[ _-]DERIVED|SUSPICIOUS ACTIVITY/i.test(`${kind ?? ''} ${handling ?? ''}`);
