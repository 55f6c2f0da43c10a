/** Figures from 1 to this one could point at people; zero says nothing about anybody. */
export const smallest = 4;

export const isSmall = (value: number): boolean => value > 0 && value <= smallest;
