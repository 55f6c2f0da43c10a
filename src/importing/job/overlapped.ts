/** Parts that are written beside each other, while the next one is made ready. */
const beside = 2;

/** Makes parts ready one after the other while those before are being written, so that neither side waits for the other. */
export async function overlapped<Prepared>(
  parts: number,
  prepare: (part: number) => Promise<Prepared>,
  write: (prepared: Prepared) => Promise<void>,
): Promise<void> {
  const underWay: Promise<void>[] = [];
  try {
    for (let part = 0; part < parts; part += 1) {
      const prepared = await prepare(part);
      if (underWay.length >= beside) await underWay.shift();
      const writing = write(prepared);
      // Whoever waits for it is told; until then it must not count as unheard.
      writing.catch(() => {});
      underWay.push(writing);
    }
    for (const writing of underWay) await writing;
  } finally {
    await Promise.allSettled(underWay);
  }
}
