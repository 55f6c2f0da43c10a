/** What people write where they know nothing; whoever or whatever it stands for is not the same in two rows. */
const words =
  /^(unknown|un?k|unk\.|anon(ymous)?|not (known|given|stated|recorded|provided|supplied|available|applicable|disclosed)|none( (known|given|stated))?|nil|null|n[/.]?[ak]\.?|tb[acd]|no (name|details?|trace)|x{3,}|[^\p{L}\p{N}]+)$/iu;
const someone =
  /^(u[/.]k\.?|n[/.] ?k\.?|(unknown|unk?|u\/k|unidentified|unnamed|un-?named)( (adult|young))?( (male|female|man|woman|boy|girl|person|driver|passenger|caller|individual|subject|other)s?)?)$/i;
const places = /^(n\.?f\.?a\.?|no fixed (abode|address))$/i;

/** By the first six rules of reading (`rules` of an import's job) `Unknown male` was somebody's name. */
export const isNotKnown = (text: string, rules = Number.POSITIVE_INFINITY): boolean => {
  const said = text.length <= 30 ? text.trim() : '';
  return (text.length <= 20 && words.test(said)) || (rules >= 7 && someone.test(said));
};

export const isNoPlace = (text: string, rules?: number): boolean => isNotKnown(text, rules) || places.test(text.trim());

/** What is said of people by words that many share: whose, of what age and looks, how many. */
const which =
  /^(a|an|the|his|her|their|my|own|another|other|same|older|old|elder|eldest|younger|young|adult|little|big|ex|step|half|grand|great|god|foster|adoptive|birth|best|close|school|family|new|former|unknown|unidentified|unnamed|white|black|asian|mixed|tall|male|female|taxi|cab|one|two|three|four|some|several|\d)$/i;
const relation =
  /^(great|grand|step|god|half|foster|ex)*(mum|mummy|mam|mom|mother|ma|dad|daddy|father|parent|brother|bro|sister|sis|sibling|twin|son|daughter|child|children|kid|cousin|aunt|auntie|aunty|uncle|nan|nana|nanna|gran|granny|grandma|grandad|granddad|grandpa|nephew|niece|husband|wife|spouse|partner|boyfriend|girlfriend|bf|gf|fianc[eé]e?|ex|friend|mate|pal|associate|peer|stranger|neighbour|flatmate|housemate|roommate|lodger|landlord|landlady|relative|relation|relatives|family|carer|guardian|colleague|classmate|worker|teacher|officer|staff|driver|passenger|customer|caller|male|female|man|men|woman|women|boy|girl|lad|person|people|adult|youth|teenager|individual|other|self)s?$/i;

/** Whether words in the place of a name say how somebody is related, or looks, and not who it is: `mum`, `older male`. */
export function namesNobody(text: string): boolean {
  if (text.length > 40) return false;
  const parts = text
    .replace(/[()]/g, ' ')
    .trim()
    .split(/[\s-]+/);
  const last = parts.pop() ?? '';
  return relation.test(last) && parts.every((part) => which.test(part) || relation.test(part.replace(/['’]s$/, '')));
}
