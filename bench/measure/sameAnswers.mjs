import { factsIn } from '../questions/question.mjs';

/** @typedef {import('../questions/question.mjs').Question} Question */
/** @typedef {Partial<Record<import('../questions/question.mjs').Subject, unknown>>} Answers by subject, to one parameter */

/**
 * @typedef {object} Sameness
 * @property {number} compared parameters whose answers were compared
 * @property {number | null} peer how much of the data the peer's answers share with ours, 0 to 1; null where it is not asked
 */

/**
 * Holds the answers of all subjects to the same parameters against each other. Ours must be equal to those by hand. The
 * peer merges nothing: where several operations state the same, it lists each statement, and a list cut to a length then
 * ends earlier; so its share is told instead.
 * @param {Question} question
 * @param {readonly Answers[]} answers
 * @returns {Sameness}
 */
export function sameAnswers(question, answers) {
  const shares = [];
  for (const [place, { driver, api, peer }] of answers.entries()) {
    if (driver !== undefined) {
      const odd = difference(factsOf(question, 'api', api), factsOf(question, 'driver', driver));
      if (odd.length > 0) {
        const some = odd.slice(0, 5).join(', ');
        throw new Error(`${question.name}, parameter ${place}: API and statement by hand differ in ${some}.`);
      }
    }
    if (peer !== undefined) {
      const ours = (question.comparable ?? question.facts?.api ?? ids)(api);
      shares.push(sharedPart(new Set(ours), factsOf(question, 'peer', peer)));
    }
  }
  const sum = shares.reduce((total, share) => total + share, 0);
  return { compared: answers.length, peer: shares.length > 0 ? sum / shares.length : null };
}

const ids = (/** @type {unknown} */ answer) => factsIn(answer, ['id']);
const values = (/** @type {unknown} */ answer) =>
  factsIn(answer, ['id', 'name', 'label', 'birthDate', 'lastSeen', 'count']);

/** @returns {ReadonlySet<string>} */
function factsOf(question, subject, answer) {
  return new Set(answer === null ? [] : (question.facts?.[subject] ?? (subject === 'peer' ? ids : values))(answer));
}

/** What only one of them has. @param {ReadonlySet<string>} one @param {ReadonlySet<string>} other */
function difference(one, other) {
  return [...[...one].filter((fact) => !other.has(fact)), ...[...other].filter((fact) => !one.has(fact))];
}

/** What both have, of what either has. @param {ReadonlySet<string>} one @param {ReadonlySet<string>} other */
function sharedPart(one, other) {
  const both = [...one].filter((fact) => other.has(fact)).length;
  const either = one.size + other.size - both;
  return either === 0 ? 1 : both / either;
}
