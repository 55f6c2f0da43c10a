/** Whoever was born later is a child today, by text: `2008~` may be one, as the year has days that are later. */
export function bornAfter(now: Date): { readonly bornAfter: string; readonly bornSince: string } {
  const rest = now.toISOString().slice(4, 10);
  const year = now.getUTCFullYear() - 18;
  return { bornAfter: `${year}${rest}~`, bornSince: String(year) };
}
