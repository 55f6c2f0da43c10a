import { isMarkingColumn } from '../importing/reading/marking.js';

/** Words of which one stands over nearly every table of identifiers. */
const columnWords = new Set(
  `number numbers num phone phones telephone tel mobile mob cell landline msisdn contact name names surname forename
   forenames firstname lastname fullname alias person subject suspect nominal birth dob born vrm vrn reg registration plate
   plates vehicle vehicles account accounts acc sort iban card pan imei imsi iccid sim device handset email emails mail
   handle handles user username users profile date time address addresses postcode reference references ref id ids
   identifier identifiers type kind note notes comment comments remark description`.split(/\s+/),
);

/**
 * Whether a first row says what stands below it: words, at most with a figure behind them (`Phone 2`), and among them one that
 * usually does. Of a row that is mistaken for a header nobody would hear again; one that is washed is listed as not known.
 */
export function isHeader(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '');
  return (
    filled.every((cell) => /^[^\d@]+\d?$/.test(cell)) && filled.some((cell) => isMarkingColumn(cell) || says(cell))
  );
}

const says = (cell: string) =>
  cell
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .split(/[^\p{L}]+/u)
    .some((word) => columnWords.has(word));
