/**
 * Looks at as many of what an index gives as are wanted, the likeliest first, and, where that comes short, at twice and at twenty
 * times as many: what is hidden from a viewer takes places among them and must leave no gap.
 */
export async function lookFurther<Looked>(
  wanted: number,
  look: (most: number) => Promise<Looked>,
  isShort: (looked: Looked) => boolean,
): Promise<Looked> {
  let looked = await look(wanted);
  for (const times of [2, 20]) {
    if (!isShort(looked)) break;
    looked = await look(times * wanted);
  }
  return looked;
}
