import { z } from 'zod';
import { linkType } from '../../writing/linkTypes.js';
import { compiled } from '../turning/pattern.js';

/** What calls and messages went by. */
export const channels: readonly string[] = ['CALL', 'TEXT', 'CHAT'];

/** A text with columns in braces: `{number}`, `{party.name}`; `{$device}` is a parameter, `{row}` the row's number. */
const template = z.string().min(1);
const texts = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).transform((one) => [one].flat());
const templates = z.record(z.string(), template);

const pattern = z
  .string()
  .refine((text) => compiled(text) !== null, 'expected a regular expression (RE2: without looking ahead or back)');

const column = z.strictObject({
  header: texts,
  /** A second column of which the cell follows, after a space: the time beside a date. Read only where the file has it. */
  followedBy: texts.optional(),
  optional: z.boolean().default(false),
  /** Forms in which dates or times are written, tried in order: `dd/MM/yyyy HH:mm`, `ISO`. */
  date: texts.optional(),
  timezone: z.string().optional(),
  /** A pattern with named groups: `{column.group}` is what a group found. */
  split: pattern.optional(),
  /** What separates several values in one cell: a text, or any of some. */
  each: texts.optional(),
  /** What cells stand for: words of the file to words of the graph, compared without case. */
  values: z.record(z.string(), z.string()).optional(),
  /**
   * `names`, with `each`: of people, parted at commas and lines as well where each part is a whole name. `movement`: pence, of which
   * a word may say the way, as `DR` does.
   */
  as: z.enum(['text', 'names', 'whole', 'pence', 'movement', 'seconds', 'boolean']).default('text'),
  /** Of amounts, those above or below zero alone, and without their sign: what a refund among payments out is. */
  sign: z.enum(['positive', 'negative']).optional(),
});

const entity = z.strictObject({
  kind: z.enum([
    ...(['Person', 'OrganisedCrimeGroup', 'DrugsLine', 'Vulnerability', 'Location', 'Organisation'] as const),
    ...(['Phone', 'Sim', 'Device', 'Vehicle', 'Account', 'PaymentCard', 'Email', 'OnlineHandle'] as const),
    ...(['IdentityDocument', 'Identifier'] as const),
  ]),
  /** What identifies it: an identifier as written, or, for people and places, what tells them apart in an operation. */
  key: template,
  /**
   * What identifies it as well, such as the account that each row of a statement says is its own: stands for an empty key; where
   * the two are said and cannot be one, it is neither, and is flagged.
   */
  also: template.optional(),
  /** What of its key names it: where this is empty, each row speaks of another one. */
  named: template.optional(),
  /**
   * Where its key means the same, if not in the whole operation: in all files that give the same text here, and in this file alone
   * where the text is empty. For people and whatever else has no identifier, and for places: without it their key means the same
   * in all operations; with it only where it has a postcode, a full address or coordinates, and else in its operation alone.
   */
  within: template.optional(),
  /** A column with `each`: one entity for every value in the cell, which is `{item}` here. */
  each: z.string().optional(),
  record: templates.default({}),
  /** Its role in the operation, such as SUSPECT. */
  role: template.optional(),
});

const link = z.strictObject({
  type: z.string().refine((text) => {
    try {
      return !['ROLE_IN', 'INVOLVED_IN'].includes(linkType(text));
    } catch {
      return false;
    }
  }, 'expected a type of link such as USES or SAVED_AS'),
  from: z.string(),
  to: z.string(),
  /** Only in rows where this is neither empty nor 0. */
  when: template.optional(),
  set: templates.default({}),
});

const event = z.strictObject({
  kind: z.enum(['Transaction', 'Booking', 'Stay', 'Sighting', 'MissingEpisode', 'Encounter']),
  /** What rows of one event have in common, such as a booking's reference; each row is an event of its own without. */
  key: template.optional(),
  at: template,
  when: template.optional(),
  set: templates.default({}),
  participants: z.array(z.strictObject({ entity: z.string(), role: z.string() })).min(1),
});

const communication = z.strictObject({
  from: z.string(),
  to: z.string(),
  at: template,
  channel: template,
  duration: template.optional(),
  /** The name of a conversation of many: its messages are one communication, however many take part. */
  thread: template.optional(),
  /** Whether the entry had been deleted and was recovered. */
  deleted: template.optional(),
  when: template.optional(),
});

const fact = z.strictObject({
  kind: z.enum([
    ...(['Tasking', 'Case', 'Identification', 'Disruption', 'Referral', 'RiskAssessment', 'Product'] as const),
    ...(['Proceeding', 'Activity', 'Feedback', 'CapabilityRegistration', 'AppUsage', 'SavingOpportunity'] as const),
  ]),
  at: template,
  /** The code of the force that it counts to; the operation's own when not given. */
  force: template.optional(),
  concerns: z.array(z.string()).default([]),
  set: templates.default({}),
});

const table = z.strictObject({
  /** The sheet of a workbook, by name; the first one when not given. */
  sheet: texts.optional(),
  /** Headers that this table has and the others have not: they tell, with its columns, of which a text is. */
  signs: texts.optional(),
  /** Whether a file may lack this sheet; at least one of them must be there. */
  optional: z.boolean().default(false),
  header: z
    .union([
      z.strictObject({ row: z.number().int().min(1).max(1000) }),
      z.strictObject({ containing: texts }),
      z.literal('none'),
    ])
    .default({ row: 1 }),
  columns: z.record(z.string().regex(/^[A-Za-z]\w*$/, 'expected letters and digits'), column),
  entities: z.record(z.string().regex(/^[A-Za-z]\w*$/, 'expected letters and digits'), entity).default({}),
  links: z.array(link).default([]),
  events: z.array(event).default([]),
  communications: z.array(communication).default([]),
  facts: z.array(fact).default([]),
});

/** What a mapping file may say; everything else is refused with its line and column. */
export const mappingSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens'),
  version: z.number().int().min(1),
  title: z.string().min(1),
  /** What each parameter is, by name: given once for a whole file, such as the handset that it was taken from. */
  parameters: z
    .record(z.string(), z.strictObject({ title: z.string(), optional: z.boolean().default(false) }))
    .default({}),
  source: z.strictObject({
    kind: z.string().min(1),
    material: z.enum(['EVIDENCE', 'INTELLIGENCE', 'OPEN_SOURCE', 'SENSITIVE']),
    handling: z.string().optional(),
    tool: z.string().optional(),
  }),
  /** How a text file is written, where it cannot be told from the file itself. */
  text: z
    .strictObject({
      separator: z.enum([',', ';', '\t', '|', ' ']).optional(),
      /** What begins lines that are no rows. */
      comment: z.string().min(1).optional(),
      encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).optional(),
    })
    .default({}),
  /** The time zone of all times: `UTC`, `Europe/London`, or `cell` where each cell says it. */
  timezone: z.string().optional(),
  tables: z.array(table).min(1),
});

export type Mapping = z.output<typeof mappingSchema>;
export type MappingTable = Mapping['tables'][number];
export type MappingColumn = MappingTable['columns'][string];
