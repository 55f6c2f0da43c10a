const number = '(?:num(?:ber)?|no|call(?:er)?|cli|id|line|identity)';
const around = (words: string): RegExp =>
  new RegExp(String.raw`^\W*(?:${number}[\s:_-]+){0,3}(?:${words})(?:[\s_-]+${number}){0,2}\W*$`, 'i');

const hidden = around('withheld|private|restricted|blocked|hidden|suppressed|no caller id|no cli|clir');
const notKnown = around(
  'unknown|anonymous|unavailable|not available|not known|none|nil|null|unk|n/?[ak]|no number|pay ?phone|coin ?(?:box|line)|international|out of area',
);
/** Whether there is a dash or noughts alone, as programs write them where there is no number: `0`, `00000000000`. */
export const isNought = (written: string): boolean => /^(?:[^\p{L}\p{N}]|0)+$/u.test(written);

/** By the first seven rules of reading fewer words said so, and noughts were a number. */
const hiddenBefore =
  /^\W*(number )?(withheld|private|restricted|blocked|hidden|no caller id)(?: number| call(?:er)?)?\W*$/i;
const notKnownBefore =
  /^\W*(number )?(unknown|anonymous|unavailable|not available|not known|none|nil|null|unk|n\/?[ak])(?: number| call(?:er)?)?\W*$/i;

/** Signs of the longest such words. */
const longest = 60;

/** Whether a word stands where a number was not shown: whose it is nobody can know, so it is no number. */
export function isWithheld(written: string, rules = Number.POSITIVE_INFINITY): boolean {
  if (rules < 8) return saysHidden(written, rules) || notKnownBefore.test(written);
  return written.length <= longest && (saysHidden(written) || notKnown.test(written) || isNought(written));
}

/** Whether it is said that a number was kept back, and not only that none is known. */
export const saysHidden = (written: string, rules = Number.POSITIVE_INFINITY): boolean =>
  rules < 8 ? hiddenBefore.test(written) : written.length <= longest && hidden.test(written);
