/** Kinds of entity that are one node per normalised identifier. */
export type IdentifierKind =
  | 'Phone'
  | 'Sim'
  | 'Device'
  | 'Vehicle'
  | 'Account'
  | 'PaymentCard'
  | 'Email'
  | 'OnlineHandle'
  | 'IdentityDocument'
  | 'Identifier';

/** What a written identifier comes down to. An identifier that fails its rules is kept and flagged, never dropped. */
export interface Identity {
  /** The normal form: unique per kind. */
  readonly key: string;
  /** The normal form as people write it. */
  readonly label: string;
  /** Whether it could not be read in full. */
  readonly damaged: boolean;
  /** Properties that follow from the identifier alone, stored once with the entity. */
  readonly properties: Readonly<Record<string, string | boolean>>;
}
