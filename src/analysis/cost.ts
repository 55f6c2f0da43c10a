/** What a way costs, most important first: of two ways the first difference decides. Costs add up part by part. */
export type Cost = readonly number[];

export const compareCosts = (a: Cost, b: Cost): number => {
  for (let part = 0; part < a.length; part += 1) {
    const difference = (a[part] as number) - (b[part] as number);
    if (difference !== 0) return difference;
  }
  return 0;
};

export const addCosts = (a: Cost, b: Cost): Cost => a.map((part, index) => part + (b[index] as number));
