/** Rank of a 3x5x2 grade, lower is better: source 1 to 3, then information A to E. Evidence needs no grade and leads. */
export function gradeRank(grade: string | undefined, material: string | undefined): number {
  const graded = /^([1-3])\s*([A-E])/i.exec(grade ?? '');
  if (graded) {
    const information = (graded[2] as string).toUpperCase().charCodeAt(0) - 'A'.charCodeAt(0);
    return (Number(graded[1]) - 1) * 5 + information + 1;
  }
  return material === 'EVIDENCE' ? 0 : 20;
}
