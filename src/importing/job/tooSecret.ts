import { ImportError } from '../importError.js';

/** A file that says it is SECRET or above. */
export class TooSecret extends ImportError {
  constructor() {
    super('The file is marked SECRET or above: it is refused, and nothing of it is kept.');
  }
}
