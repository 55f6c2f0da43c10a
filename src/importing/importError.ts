/** Why a file cannot be imported, in words for whoever handed it over; it never quotes what the file says. */
export class ImportError extends Error {}
