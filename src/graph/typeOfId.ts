/** Ids start with their type, `phone_...`, so that the end of a link is known without asking for it. */
export const typeOfId = (id: string): string => {
  const prefix = id.slice(0, Math.max(id.indexOf('_'), 0));
  return prefix.charAt(0).toUpperCase() + prefix.slice(1);
};

export const idPrefix = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}_`;
