/** What is said of people by words that many share: whose, of what age and looks, how many. */
const which =
  /^(a|an|the|his|her|their|my|own|another|other|same|older|old|elder|eldest|younger|young|adult|little|big|ex|step|half|grand|great|god|foster|adoptive|birth|best|close|school|family|new|former|unknown|unidentified|unnamed|white|black|asian|mixed|tall|male|female|taxi|cab|one|two|three|four|some|several|\d)$/i;
const relation =
  /^(great|grand|step|god|half|foster|ex)*(mum|mummy|mam|mom|mother|ma|dad|daddy|father|parent|brother|bro|sister|sis|sibling|twin|son|daughter|child|children|kid|cousin|aunt|auntie|aunty|uncle|nan|nana|nanna|gran|granny|grandma|grandad|granddad|grandpa|nephew|niece|husband|wife|spouse|partner|boyfriend|girlfriend|bf|gf|fianc[eé]e?|ex|friend|mate|pal|associate|peer|stranger|neighbour|flatmate|housemate|roommate|lodger|landlord|landlady|relative|relation|relatives|family|carer|guardian|colleague|classmate|worker|teacher|officer|staff|driver|passenger|customer|caller|male|female|man|men|woman|women|boy|girl|lad|person|people|adult|youth|teenager|individual|other|self)s?$/i;

/** By the first seven rules of reading these were names: callings, the unborn, and forms of address without a name. */
const calling = /^(police|social|key|case|care|health|support|outreach|duty|security|member|of)$/i;
const called =
  /^(police|police(wo)?m[ae]n|constable|pc|dc|baby|babies|infant|toddler|newborn|unborn|paramedic|nurse|doctor|guard|public|passer-?by|bystander|victim|suspect|witness|subject)s?$/i;
/** A form of address names nobody by itself; `Mr Male` is somebody's name. */
const address = /^(mr|mrs|miss|ms|sir|madam|dr)\.?$/i;
const alone =
  /^(alone|(with )?(no[ -]?one|nobody)( else)?|((on|by) )?((his|her|their|my) )?own|(by )?(him|her|my|them)?sel(f|ves)|((was|returned|returns|came|at) )?(at )?home( (address|alone))?)$/i;

const longest = 40;

/**
 * Whether words in the place of a name say how somebody is related, or looks, or what they do, and not who it is: `mum`,
 * `older male`, `social worker`.
 */
export function namesNobody(text: string, rules = Number.POSITIVE_INFINITY): boolean {
  if (text.length > longest) return false;
  const parts = (
    rules >= 8 ? text.replace(/^\s*(with|by)\s+|(?<=[^\s(])\s*\((?:at|in|from|with|of)\b[^()]*\)\s*$/gi, '') : text
  )
    .replace(/[()]/g, ' ')
    .trim()
    .split(/[\s-]+/);
  const last = parts.pop() ?? '';
  if (parts.length === 0 && rules >= 8 && address.test(last)) return true;
  const isOne = (part: string) => relation.test(part) || (rules >= 8 && called.test(part));
  const saysWhich = (part: string) => which.test(part) || (rules >= 8 && calling.test(part));
  return isOne(last) && parts.every((part) => saysWhich(part) || isOne(part.replace(/['’]s$/, '')));
}

/** Whether words in the place of a name say that there was nobody: `alone`, `on own`, `no one`. */
export const saysNobody = (text: string): boolean => text.length <= longest && alone.test(text.trim());

const numbered =
  /^(nominal|offender|defendant|complainant|informant|name|contact|user|unknown|unidentified|u[/.]?k|n[/.]?k)$/i;
/** A letter or number after other words; a number may follow at once. */
const ordinal =
  /^(?<what>.*\p{L})(?:[\s#(:.-]+(?:no\.? ?|number )?(?:[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)|[\s#(:.-]*(?:no\.? ?|number )?\d{1,3})\)?$/iu;
const bare = /^(\d{1,4}|[a-z]{0,2}\d{1,3}|[a-z])$/i;

/** Whether a name is a label that a file gives for its own use: `Child A`, `Driver 9`, `12`. Each file has its own `Child A`. */
export function isLabel(text: string): boolean {
  const said = text.trim();
  if (said.length > longest) return false;
  const what = ordinal.exec(said)?.groups?.what?.trim() ?? '';
  return bare.test(said) || namesNobody(what) || numbered.test(what);
}

const place =
  '(?:home address|home|house|flat|address|place|residence|accommodation|placement|school|college|work|workplace)';
const whosePlace =
  "(?:his|her|their|my|own|the|a|an|same|current|previous|last|known|usual|given|private|family|parental|care|carer['’]?s?|child(?:ren)?['’]?s?|residential|foster|nursing|primary|secondary|high|special)";
const ownPlace = new RegExp(`^(?:${whosePlace}\\s+)*${place}$`, 'iu');
const ofSomebody = new RegExp(`['’]?s?(?:\\s+${place})?$`, 'iu');

/** Whether words in the place of an address say what is there and not where it is: `home`, `care home`, `nan's house`. */
export const namesNoOnePlace = (text: string): boolean => {
  const said = text.trim().replace(/^(at|from) /i, '');
  if (said.length > longest) return false;
  // `Friends House` may be what a place is called.
  const mayBeCalled = /^\p{Lu}[^'’]*\s\p{Lu}[^\s]*$/u.test(said);
  return ownPlace.test(said) || (!mayBeCalled && namesNobody(said.replace(ofSomebody, '')));
};
