/** What was kept although something about it is not right. */
export interface Flag {
  readonly kind:
    | 'DAMAGED_IDENTIFIER'
    | 'UNREADABLE_DATE'
    | 'DOUBTFUL_TIME'
    | 'UNREADABLE_VALUE'
    | 'FORMULA'
    | 'ROUNDED_NUMBER'
    | 'BAD_POSTCODE'
    | 'NOT_KNOWN'
    | 'NO_EVENT'
    | 'ENDS_BEFORE_START'
    | 'HIDDEN_SHEET';
  readonly row: number;
  readonly line: number;
  readonly column: string;
  readonly value: string;
}

/** Flags what a row says of a column, entity or property. */
export type SayFlag = (kind: Flag['kind'], column: string, value: string) => void;
