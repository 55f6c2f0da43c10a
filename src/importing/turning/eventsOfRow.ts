import { referenceParts } from '../../identifiers/fold.js';
import { isNotKnown } from '../../identifiers/notKnown.js';
import type { MappingTable } from '../mapping/mappingSchema.js';
import type { Found } from './entityFinder.js';
import type { SayFlag } from './flag.js';
import type { Properties } from './statements.js';

/** An event that a row speaks of. */
export interface OneEvent {
  /** What tells it from others of its sheet and kind. */
  readonly by: readonly string[];
  readonly parts: readonly { readonly role: string; readonly of: readonly Found[] }[];
}

/** Whose an event of a kind is: of children who go missing together one may be found, and the other one not. */
const subjects: Readonly<Record<string, string>> = { MissingEpisode: 'MISSING' };

/** The events of a row by their reference and time: one, or, of a kind that is somebody's, one for each of them. */
export function eventsOfRow({ kind, participants }: MappingTable['events'][number], rules: number) {
  const subject = rules >= 8 ? subjects[kind] : undefined;
  return (told: string, time: string, row: number, part: (entity: string) => readonly Found[]): readonly OneEvent[] => {
    const parts = participants.map(({ entity, role }) => ({ role, of: part(entity) }));
    // A reference that comes again at another time is another one's: taxi firms begin anew each day.
    const by = told === '' ? [`row ${row}`] : rules >= 3 ? [rules >= 8 ? referenceParts(told) : told, time] : [told];
    if (subject === undefined) return [{ by, parts }];
    const own = different(parts.filter(({ role }) => role === subject).flatMap(({ of }) => of));
    // Of two rows that name nobody, nobody knows that they mean the same.
    if (own.length === 0) return [{ by: [`row ${row}`], parts }];
    return own.map((one) => ({
      by: told === '' && own.length === 1 ? by : [...by, one.id],
      parts: parts.map(({ role, of }) => ({ role, of: role === subject ? [one] : of })),
    }));
  };
}

/** Whoever is named twice in a row is one. */
export const different = (some: readonly Found[]): readonly Found[] =>
  some.filter(({ id }, at) => some.findIndex((one) => one.id === id) === at);

/** What is said of something, without words in the place of its reference that say there is none: nothing is told by these. */
export function withoutNoReference(said: Properties, rules: number, flag: SayFlag): Properties {
  const { reference, ...others } = said;
  if (rules < 8 || typeof reference !== 'string' || !isNotKnown(reference, rules)) return said;
  flag('NOT_KNOWN', 'reference', reference);
  return others;
}
