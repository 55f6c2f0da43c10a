/**
 * Everything that decides how alike two things are, in one place. A likeness is between 0 (different) and 1 (identical);
 * what is not written identically stays below 1 by rule. The numbers were chosen on one half of the labelled pairs in
 * `bench/matching` and measured on the other; each says why it is what it is.
 */
export const weights = {
  /** Two words of a name. */
  word: {
    /** Written alike once case, accents and script are put aside. */
    same: 1,
    /** Same consonants where one is written without vowels, as Arabic and Hebrew are: most names, not all. */
    skeleton: 0.92,
    /** A name and a form of it, `Robert` and `Bob`. Common, so close to certain; two short forms are a step further off. */
    nickname: 0.93,
    shortForms: 0.86,
    /** One slip of the hand in a long word, where chance seldom makes another name, and in a short one, where it does. */
    slipLong: 0.94,
    slip: 0.88,
    slipShort: 0.66,
    /** Two slips in a long word. */
    twoSlipsLong: 0.86,
    /** Sounds alike and looks alike, `Stephen` and `Steven`: how names are taken down over a telephone. */
    sound: 0.92,
    /** Sounds alike, looks otherwise. */
    soundOnly: 0.74,
    /** The first letter is the one that is least often wrong. */
    otherFirstLetter: 0.25,
    /** An initial agrees with a name: one in ten names would. */
    initial: 0.75,
    /** Two different given names of the table, however they look: `Daniel` and `Danielle` are two people. */
    differentNames: 0.3,
    /** The same but for a woman's ending, `Amir` and `Amira`: given names of two people more often than a slip. */
    otherGender: 0.5,
    /** The beginning of a longer word, `Zac` and `Zachary`: perhaps a short form, perhaps `Thorn` and `Thornbury`. */
    beginning: 0.72,
    /** Most that spelling alone earns where none of the above holds. */
    elseMost: 0.55,
  },
  /** A whole name. */
  name: {
    /** How much a word counts: particles and titles distinguish nobody. */
    fullWord: 1,
    initial: 0.8,
    particle: 0.15,
    /** A word that only one side has: a middle name is often left out; beside a single word it is half of what is known. */
    extra: 0.16,
    extraBesideOneWord: 0.6,
    /** Below this two words contradict each other; every contradiction lowers the whole. */
    contradiction: 0.6,
    perContradiction: 0.85,
    /** Given and family name the other way round: often a form filled in wrongly, sometimes another person. */
    otherOrder: 0.95,
    /** From here on two names count as one: best on the labelled pairs. */
    likely: 0.87,
    /** Most for what is not identical as written. */
    notIdentical: 0.99,
  },
  /** Two dates of birth, each to the precision known. */
  date: {
    sameDay: 1,
    /** Both swap day and month when a form is read the American way. */
    swapped: 0.9,
    /** One figure mistyped. */
    oneFigure: 0.8,
    /** The one known only to its month or year agrees with the other. */
    sameMonth: 0.75,
    sameYear: 0.6,
    /** An age instead of a date gives the year before or after. */
    nextYear: 0.45,
    different: 0,
    /** Most for what is not identical as written. */
    notIdentical: 0.99,
  },
  /** What a search found. */
  search: {
    /** How much a place says in which a word stands: names and references are what one searches for, remarks are not. */
    identifier: 1,
    name: 1,
    reference: 0.98,
    alias: 0.95,
    savedAs: 0.9,
    postcode: 0.9,
    address: 0.85,
    description: 0.6,
    remark: 0.55,
    /** The beginning of a word: the more of it is given, the nearer to the whole. */
    beginning: 0.75,
    beginningPerShare: 0.2,
    /** The last figures of a number; the more, the nearer. */
    ending: 0.6,
    endingPerShare: 0.35,
    /** A pattern names what it leaves open. */
    pattern: 0.8,
    /** A plate that was read in part may be each that fits it; the more was read, the fewer they are. */
    partial: 0.2,
    partialPerShare: 0.6,
    /** An identifier with one slip is another identifier, and seldom the one that is meant. */
    slip: 0.6,
    /** How much of a name is not asked for: a whole name before one of which it is a part. */
    perUnaskedWord: 0.03,
    /** What explains nothing by itself is ranked low, never hidden. */
    common: 0.5,
    /** Below this the index found a likeness that is none. */
    least: 0.4,
  },
  /**
   * Whether two entities are one, in bits: each piece of evidence makes it so many times two likelier or, below zero, less
   * likely. They add up from `start`, and n bits are 1 / (1 + 2^-n).
   */
  duplicate: {
    /** Of some hundred that share a part of a name, one is the same. */
    start: -7,
    /** Names that are one, that are likely one, and that are two. Common names alone must not reach one half. */
    sameName: 6,
    likelyName: 4,
    otherName: -5,
    /** Nearly all who share a day of birth beside the name are one; a slip in it is common, another date is seldom a slip. */
    sameBirth: 6,
    nearBirth: 4,
    partBirth: 1.5,
    otherBirth: -6,
    /** Mistaken now and then; stated wrongly of one in thirty. */
    otherSex: -5,
    /** A custody or group number is given once. */
    sameReference: 8,
    /** Shared things, each: documents belong to one, a phone or account to few, a home to a family, a car to a household. */
    sharedDocument: 7,
    sharedHandle: 5,
    sharedPhone: 4,
    sharedHome: 3,
    sharedThing: 2,
    /** However much is shared: families share everything but the name. */
    sharedMost: 9,
    /** A postcode is a dozen doors. */
    samePostcode: 4,
    otherPostcode: -6,
    /** Most that is ever said of what two sources did not write as one. */
    most: 0.99,
  },
} as const;
