/** Where a job stands. */
export type JobState =
  | 'WAITING'
  | 'RUNNING'
  | 'REVIEWED'
  | 'DONE'
  | 'FAILED'
  | 'REFUSED'
  | 'UNDOING'
  | 'UNDONE'
  | 'SUPERSEDED';

/**
 * The rules by which files are read now; 2: exhibits and damaged numbers are known within their operation alone; 3: places are
 * told apart by words, rows of one event by their time, and words that say nothing is known name nothing; 4: commas part numbers by
 * three digits alone, facts are told apart by what they say and not by their rows, merged cells say in each row what they say in
 * the first, marks keep the letters of any alphabet, what a spreadsheet cut off a card or SIM is known within its operation alone,
 * and a text that may be any of several tables is none; 5: payment cards are read among other words and masked wherever they are
 * written, people are told apart also by what could not be read of their births, and what is no identifier at all is known within
 * its operation alone; 6: years begin with no zero, what stands around the number of a handset, SIM or telephone is none of it, of
 * a workbook's texts all is read but how they are pronounced, and `within` limits no place whose words say where it lies; 7: signs
 * that are not seen, `.0` and `="..."` around a number are none of it, British is only what the numbering plan has, numbers of a
 * fleet are known within its operation alone, parts of workbooks are found wherever they lie, a text that a workbook lacks is damage,
 * a number with a fraction is no duration, patterns match the usual forms of signs, words of a relation name another person in each
 * row, nobody has paid themselves, a time follows its date where both have columns, and whoever has no number uses none;
 * 8: a header repeated below a table, a marking, a total and where a table is said to end are no rows, a header has more of the
 * mapping's columns than what was searched for, an error in a cell matters where its column is read, hidden sheets come last, years
 * before 1900 and after 2100 are no dates, and nobody is born after the day of the import, also where two digits say the year; an
 * episode is of one child, `TBC` is no reference and `NRM 12` is `NRM12`, what a spreadsheet could not reckon and `as above` are not
 * known, `alone` is nobody, callings name another person and `home` another place in each row, `Child A` is known within its file
 * alone, whoever has a reference is told by it and not by a name beside it, words part values in any letters, a dash is no no, nothing
 * ends before it begins, midnight in a date is no time where a time stands beside it, `24:00` ends a day, noughts alone are no
 * identifier and no number that was shown, of two numbers in one text none is read alone, an account is one in whichever order and
 * without its leading zeros, and a British mark is one without the word for it and its country.
 */
export const rules = 8;

/** A job as the graph holds it: everything that it takes to run it again in any process. */
export interface ImportJob {
  readonly id: string;
  readonly state: JobState;
  readonly operation: string;
  readonly source: string;
  readonly by: string;
  readonly dryRun: boolean;
  readonly fileName: string;
  readonly fileHash: string;
  readonly fileSize: number;
  readonly mapping: string;
  readonly mappingVersion: number;
  readonly mappingText: string;
  /** JSON: the parameters, and what is said of the source. */
  readonly parameters: string;
  readonly about: string;
  /** The job whose file this one's supersedes. */
  readonly corrects: string | null;
  readonly createdAt: string;
  readonly recordedAt: string;
  /** Which rules it was made by: what an earlier release made of a file must be undone as it was made. Absent: the first. */
  readonly rules?: number;
  /** By which rules its facts are told apart: those of the first import in a line of corrections. Absent: as `rules`. */
  readonly factRules?: number;
  /** Whether it failed when some of it was written, or taken out, already. */
  readonly halfway?: boolean | null;
  /** How many processes ended, or fell silent, while they worked on this run of it. */
  readonly lost?: number | null;
  /** How many times it was begun, to be done or to be undone: an undone import that is run again is another run. */
  readonly run: number;
}

/** By which rules the facts of a job are told apart. */
export const factRulesOf = (job: Pick<ImportJob, 'rules' | 'factRules'>): number => job.factRules ?? job.rules ?? 1;

/** What is said of the source beside what the mapping says. */
export interface About {
  readonly title: string | null;
  readonly material: string | null;
  readonly exhibitRef: string | null;
  readonly originForce: string | null;
  readonly originSystem: string | null;
  readonly seizedAt: string | null;
  readonly seizedFrom: string | null;
  readonly grade: string | null;
  readonly handling: string | null;
  readonly marking: string;
}
