const bands = [10, 13, 16, 18, 21, 25, 35, 50, 65];

/** `13-15`: as much of an age as may be told, from a date of birth to the precision known; null where none is. */
export function ageBand(birthDate: string | null, now: Date): string | null {
  const [, year, month = '06', day = '30'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(birthDate ?? '') ?? [];
  if (year === undefined) return null;
  const today = now.toISOString().slice(5, 10);
  const age = now.getUTCFullYear() - Number(year) - (`${month}-${day}` > today ? 1 : 0);
  if (age < 0) return null;
  const above = bands.findIndex((band) => age < band);
  if (above === -1) return `${bands.at(-1)} or more`;
  return `${above === 0 ? 0 : bands[above - 1]}-${(bands[above] as number) - 1}`;
}
