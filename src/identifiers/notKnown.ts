/** What people write where they know nothing; whoever or whatever it stands for is not the same in two rows. */
const words =
  /^(unknown|un?k|unk\.|anon(ymous)?|not (known|given|stated|recorded|provided|supplied|available|applicable|disclosed)|none( (known|given|stated))?|nil|null|n[/.]?[ak]\.?|tb[acd]|no (name|details?|trace)|x{3,}|[^\p{L}\p{N}]+)$/iu;
const someone =
  /^(u[/.]k\.?|n[/.] ?k\.?|(unknown|unk?|u\/k|unidentified|unnamed|un-?named)( (adult|young))?( (male|female|man|woman|boy|girl|person|driver|passenger|caller|individual|subject|other)s?)?)$/i;
/** What a spreadsheet shows where it could not reckon, and what points at the cell above. */
const elsewhere =
  /^(#(n\/a|ref!|value!|name\?|div\/0!|null!|num!|spill!|calc!|getting_data)|(same )?as (above|before|previous(ly)?)|see (above|previous)|same again|above|ditto)$/i;
const places = /^(n\.?f\.?a\.?|no fixed (abode|address))$/i;
const placeless = /^(unknown|undisclosed|unspecified) (address|place|location|whereabouts|area)$/i;

/**
 * By the first six rules of reading (`rules` of an import's job) `Unknown male` was somebody's name, by the first seven `#REF!`
 * and `as above`.
 */
export const isNotKnown = (text: string, rules = Number.POSITIVE_INFINITY): boolean => {
  const said = text.length <= 30 ? text.trim() : '';
  return (
    (text.length <= 20 && words.test(said)) ||
    (rules >= 7 && someone.test(said)) ||
    (rules >= 8 && elsewhere.test(said))
  );
};

export const isNoPlace = (text: string, rules = Number.POSITIVE_INFINITY): boolean =>
  isNotKnown(text, rules) || places.test(text.trim()) || (rules >= 8 && placeless.test(text.trim()));
