import type { Row } from '../graph/graph.js';

/**
 * Something that rows name has gone meanwhile, as another import was undone that had brought it. What wrote them is repeated from
 * its beginning, which brings it again.
 */
class MetRemoval extends Error {
  readonly retriable = true;

  constructor(sent: number, written: number) {
    super(`Of ${sent} statements ${written} could be written: what others are about has been removed meanwhile.`);
  }
}

/**
 * Makes sure that a statement that counts what it has written, as `written`, found the ends of all that it was sent.
 * @throws MetRemoval, which counts as a passing failure
 */
export async function allWritten(sent: number, writing: Promise<Row[]>): Promise<Row[]> {
  const rows = await writing;
  const written = rows.reduce((sum, row) => sum + Number(row.written), 0);
  if (written < sent) throw new MetRemoval(sent, written);
  return rows;
}
