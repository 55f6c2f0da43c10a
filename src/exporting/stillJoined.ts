interface Joined {
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
}

/**
 * Of the nodes that an answer brought those that it would still hang together with, were there only the links that go out:
 * what was asked for by its id, whether or not it is drawn, and what these links join to it. Something that came by what
 * stays here alone would stand on its own, and tell that there is more. What no link brought, and what answers a question
 * that names nothing, stays.
 */
export function stillJoined(
  nodeIds: readonly string[],
  all: readonly Joined[],
  going: readonly Joined[],
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  if (asked.size === 0) return new Set(nodeIds);
  const linked = new Set(all.flatMap(({ source, target }) => [source.id, target.id]));
  const joined = new Set([...asked, ...nodeIds.filter((id) => !linked.has(id))]);
  const beside = new Map([...asked, ...nodeIds].map((id): [string, string[]] => [id, []]));
  for (const { source, target } of going) {
    beside.get(source.id)?.push(target.id);
    beside.get(target.id)?.push(source.id);
  }
  const next = [...asked];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    for (const other of beside.get(id) ?? []) {
      if (joined.has(other)) continue;
      joined.add(other);
      next.push(other);
    }
  }
  return joined;
}
