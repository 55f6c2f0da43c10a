import type { CaseSlot } from './caseSlots.js';

interface StoryOperation {
  readonly size: 'DEEP' | 'MEDIUM';
  readonly force: string;
  readonly end: string | undefined;
  readonly wantedCase: (slot: CaseSlot) => boolean;
}

/** Operations whose facts are given. */
export const STORY: Readonly<Record<string, StoryOperation>> = {
  'SEROCU Op 65': {
    ...{ size: 'DEEP', force: 'hampshire', end: undefined },
    wantedCase: (slot) => slot.threatType === 'CHILD_SEXUAL_EXPLOITATION' && slot.vawg,
  },
  'EMSOU Op 97': {
    ...{ size: 'DEEP', force: 'leicestershire', end: undefined },
    wantedCase: (slot) => slot.threatType === 'COUNTY_LINES',
  },
  'NWROCU Op 55': {
    ...{ size: 'MEDIUM', force: 'gmp', end: '2024-01-26' },
    wantedCase: (slot) => slot.threatType === 'CHILD_CRIMINAL_EXPLOITATION',
  },
};

/** The other operations with more than a handful of people, and the forces that own them. */
export const MEDIUM: Readonly<Record<string, string>> = {
  'NWROCU Op 72': 'merseyside',
  'NWROCU Op 88': 'lancashire',
  'NEROCU Op 31': 'northumbria',
  'NEROCU Op 52': 'cleveland',
  'YHROCU Op 44': 'west-yorkshire',
  'YHROCU Op 61': 'south-yorkshire',
  'YHROCU Op 79': 'humberside',
  'EMSOU Op 52': 'nottinghamshire',
  'EMSOU Op 83': 'derbyshire',
  'WMROCU Op 27': 'west-midlands',
  'WMROCU Op 58': 'staffordshire',
  'WMROCU Op 66': 'west-mercia',
  'ERSOU Op 49': 'essex',
  'ERSOU Op 73': 'norfolk',
  'ERSOU Op 91': 'kent',
  'SEROCU Op 48': 'thames-valley',
  'SEROCU Op 77': 'sussex',
  'SWROCU Op 41': 'dorset',
  'SWROCU Op 60': 'avon-somerset',
  'TARIAN Op 29': 'gwent',
  'TARIAN Op 46': 'south-wales',
  'LONDON Op 38': 'met',
  'LONDON Op 57': 'met',
  'LONDON Op 71': 'met',
};

/** The restricted demonstration operations: the development analyst is a member of each, the outsider of none. */
export const RESTRICTED_BY_NAME: Readonly<Record<string, { readonly deconfliction: 'FULL' | 'POINTER' | 'SILENT' }>> = {
  'WMROCU Op 27': { deconfliction: 'POINTER' },
  'EMSOU Op 52': { deconfliction: 'SILENT' },
  'YHROCU Op 61': { deconfliction: 'FULL' },
  'LONDON Op 71': { deconfliction: 'POINTER' },
};
