/** `MISSING_EPISODE` as the label that such nodes carry. */
export function kindLabels(kinds: unknown): readonly string[] | null {
  if (!Array.isArray(kinds)) return null;
  return kinds.map((kind: string) =>
    kind.toLowerCase().replace(/(^|_)([a-z])/g, (_all, _bar, letter) => letter.toUpperCase()),
  );
}
