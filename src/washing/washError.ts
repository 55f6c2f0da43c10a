/** Why a list cannot be washed, in words for whoever handed it over; it never quotes what the list says. */
export class WashError extends Error {}
