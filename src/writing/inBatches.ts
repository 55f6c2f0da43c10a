/** Rows per transaction: large enough that the round trip does not count, small enough for the heap. */
const batch = 2_000;

/**
 * Runs a statement for many rows, some at a time, and gives its rows in order. With `atOnce` above one, batches run
 * beside each other: only for statements that take their locks in the order of the rows.
 */
export async function inBatches<Given, Result>(
  rows: readonly Given[],
  atOnce: number,
  run: (some: readonly Given[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: (readonly Result[])[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < rows.length) {
      const from = next;
      next += batch;
      try {
        results[from / batch] = await run(rows.slice(from, from + batch));
      } catch (error) {
        // What was not begun is left: the whole is repeated when the cause is mended.
        next = rows.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results.flat();
}
