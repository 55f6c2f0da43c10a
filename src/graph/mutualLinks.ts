const mutual = new Set(['ASSOCIATE_OF', 'FAMILY_OF', 'SAME_AS']);

/** Links that read the same both ways are stored from the smaller id to the greater, so that a pair is one pair. */
export const isMutual = (type: string): boolean => mutual.has(type);
