/**
 * @typedef {object} Figures
 * @property {string} question
 * @property {number} clients
 * @property {import('../questions/question.mjs').Subject} subject
 * @property {number} p50 in milliseconds
 * @property {number} p95 in milliseconds
 * @property {number} perSecond answers a second
 * @property {number} failed how many questions were not answered
 */

/**
 * @param {string} question
 * @param {number} clients
 * @param {import('../questions/question.mjs').Subject} subject
 * @param {readonly import('../load/startLoader.mjs').Round[]} rounds
 * @returns {Figures}
 */
export function figuresOf(question, clients, subject, rounds) {
  const sorted = rounds.flatMap(({ latencies }) => latencies).sort((one, other) => one - other);
  const elapsed = rounds.reduce((sum, round) => sum + round.elapsed, 0);
  const failures = rounds.flatMap((round) => round.failures);
  if (failures.length > 0) console.error(`${question}, ${clients} clients, ${subject}: ${failures[0].slice(0, 500)}`);
  return {
    question,
    clients,
    subject,
    p50: rounded(quantile(sorted, 0.5)),
    p95: rounded(quantile(sorted, 0.95)),
    perSecond: rounded((1000 * sorted.length) / elapsed),
    failed: failures.length,
  };
}

/** @param {readonly number[]} sorted @param {number} share */
function quantile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Three digits say all that such a measurement knows. @param {number} value */
const rounded = (value) => Number(value.toPrecision(3));
