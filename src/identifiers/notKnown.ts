/** What people write where they know nothing; whoever or whatever it stands for is not the same in two rows. */
const words =
  /^(unknown|un?k|unk\.|anon(ymous)?|not (known|given|stated|recorded|provided|supplied|available|applicable|disclosed)|none( (known|given|stated))?|nil|null|n[/.]?[ak]\.?|tb[acd]|no (name|details?|trace)|x{3,}|[^\p{L}\p{N}]+)$/iu;
const places = /^(n\.?f\.?a\.?|no fixed (abode|address))$/i;

export const isNotKnown = (text: string): boolean => text.length <= 20 && words.test(text.trim());

export const isNoPlace = (text: string): boolean => isNotKnown(text) || places.test(text.trim());
