import { directed } from '../../writing/keptEnds.js';
import { channels, type MappingTable } from '../mapping/mappingSchema.js';
import { withoutEarlierEnd } from './earlierEnd.js';
import { entityFinder, type Found } from './entityFinder.js';
import { different, eventsOfRow, withoutNoReference } from './eventsOfRow.js';
import type { Flag, SayFlag } from './flag.js';
import { knownOf } from './knownOf.js';
import { paidApart } from './paidApart.js';
import { propertyTypes, wordsOf } from './propertyTypes.js';
import { reading } from './reading.js';
import type { Sink } from './statements.js';
import { type RowValues, template } from './template.js';
import type { TurningContext } from './turningContext.js';

/** Turns what a row says into statements. Gives why a row is rejected, or null; a rejected row has stated nothing. */
export type TurnRow = (values: RowValues, line: number, flag: (flag: Flag) => void, sink: Sink) => string | null;

/** Everything that a mapping says of a table's rows, made into one function. */
export function rowTurner(table: MappingTable, context: TurningContext): TurnRow {
  const fill = (text: string) => template(text, context.parameters);
  const { idOf, operation, source, rules, factRules } = context;
  const find = entityFinder(table, context);
  const statement = propertyTypes('Statement');
  const roles = new Set(wordsOf('Role'));
  const links = table.links.map((link) => ({
    ...link,
    when: link.when === undefined ? null : fill(link.when),
    set: reading(link.set, statement, fill),
  }));
  const events = table.events.map((event, index) => ({
    ...{ kind: event.kind, participants: event.participants, index },
    key: event.key === undefined ? null : fill(event.key),
    when: event.when === undefined ? null : fill(event.when),
    at: fill(event.at),
    set: reading(event.set, propertyTypes(event.kind), fill),
    eventsOf: eventsOfRow(event, rules),
    payment: rules >= 7 && event.kind === 'Transaction' ? paidApart(event.participants, rules) : null,
  }));
  const communications = table.communications.map((one) => ({
    ...{ from: one.from, to: one.to, at: fill(one.at), channel: fill(one.channel) },
    duration: fill(one.duration ?? '-1'),
    thread: one.thread === undefined ? null : fill(one.thread),
    deleted: fill(one.deleted ?? ''),
    when: one.when === undefined ? null : fill(one.when),
  }));
  const facts = table.facts.map((fact) => ({
    ...{ kind: fact.kind, concerns: fact.concerns },
    at: fill(fact.at),
    force: fact.force === undefined ? null : fill(fact.force),
    set: reading(fact.set, propertyTypes(fact.kind), fill),
  }));

  /** How many rows have stated each fact so far. */
  const stated = new Map<string, number>();
  const hasKeys = events.some(({ key }) => key !== null);
  const tellsOfEvents = events.length + communications.length > 0;

  return (values, line, flag, sink) => {
    const pending: (() => void)[] = [];
    let happened = !tellsOfEvents;
    const { row, sheet, cells } = values;
    const say: SayFlag = (kind, column, value) => flag({ kind, row, line, column, value });
    const doubt = (column: string, value: string) => say('UNREADABLE_VALUE', column, value);
    const found = find(values, line, flag);
    const known = hasKeys && rules >= 8 ? knownOf(values, rules) : values;
    const linkTo = (
      type: string,
      first: string,
      second: string,
      stated: Readonly<Record<string, string | number | boolean | readonly string[]>>,
      event?: string,
    ) => {
      const { firstSeen, lastSeen, count, ...properties } = stated;
      const { from, to } = directed({ type, from: first, to: second });
      const all = { status: 'REPORTED', ...properties };
      pending.push(() =>
        sink.link({
          id: idOf('Statement', type, source, from, to, JSON.stringify(all)),
          ...{ type, from, to, row, properties: all },
          seen: (firstSeen as string | undefined) ?? null,
          seenUntil: ((lastSeen ?? firstSeen) as string | undefined) ?? null,
          count: (count as number | undefined) ?? null,
          ...(event === undefined ? {} : { event }),
        }),
      );
    };
    for (const [name, those] of found)
      for (const entity of those) {
        pending.push(...entity.statements.map((state) => () => state(sink)));
        if (entity.role === '') continue;
        if (roles.has(entity.role)) linkTo('ROLE_IN', entity.id, operation, { role: entity.role });
        else doubt(`${name}.role`, entity.role);
      }
    const each = (name: string): readonly Found[] => found.get(name) ?? [];
    for (const { type, from, to, when, set } of links) {
      if (when !== null && !isSaid(when(values))) continue;
      for (const first of each(from))
        for (const second of each(to)) {
          if (first.id === second.id) continue;
          const said = set(values, second.item ?? first.item, doubt);
          linkTo(type, first.id, second.id, withoutEarlierEnd(said, ['firstSeen', 'lastSeen'], rules, say));
        }
    }
    for (const { kind, key, when, at, set, participants, eventsOf, payment, index } of events) {
      if (when !== null && !isSaid(when(values))) continue;
      const time = at(values);
      if (time === '') return 'it has no date that can be read';
      const part = payment === null ? each : payment(found, doubt);
      // A payment of which neither side is known is none.
      if (payment !== null && participants.every(({ entity }) => part(entity).length === 0)) continue;
      const reference = key?.(known) ?? '';
      const stated = { ...set(values, undefined, doubt), at: time };
      const said = key ? withoutNoReference(stated, rules, say) : stated;
      const properties = withoutEarlierEnd(said, ['at', 'until'], rules, say);
      const seen = { firstSeen: time, lastSeen: String(properties.until ?? time) };
      happened = true;
      for (const { by, parts } of eventsOf(reference, time, row, part)) {
        const id = idOf(kind, source, sheet, String(index), ...by);
        pending.push(() => sink.event({ id, kind, row, properties }));
        for (const { role, of } of parts) {
          for (const { id: participant } of of) linkTo('INVOLVED_IN', participant, id, { role, ...seen });
        }
        if (kind !== 'Transaction') continue;
        const side = (wanted: string) => parts.filter(({ role }) => role === wanted).flatMap(({ of }) => of);
        for (const payer of side('PAYER'))
          for (const payee of side('PAYEE')) {
            if (payer.id !== payee.id) linkTo('PAID', payer.id, payee.id, { ...seen, count: 1 }, id);
          }
      }
    }
    const ways: string[] = [];
    for (const { from, to, at, channel, duration, thread, deleted, when } of communications) {
      if (when !== null && !isSaid(when(values))) continue;
      if (ways.includes(`${to} ${from}`)) return 'it says of one call or message that it went both ways';
      ways.push(`${from} ${to}`);
      const time = at(values);
      if (time === '') return 'it has no time that can be read';
      const kind = channel(values);
      if (!channels.includes(kind)) return `its channel is none of ${channels.join(', ')}`;
      const [senders, receivers] = [each(from), different(each(to))];
      if (senders.length === 0 || receivers.length === 0) return 'one of its two sides is missing';
      const [told, gone] = [thread?.(values) ?? '', deleted(values)];
      const lasted = duration(values);
      const seconds = lasted === '' ? -1 : Number(lasted);
      if (!Number.isFinite(seconds)) doubt('duration', lasted);
      happened = true;
      for (const sender of senders)
        for (const receiver of receivers) {
          // Whoever writes to several without a conversation does not write to themselves.
          if (rules >= 4 && told === '' && receivers.length > 1 && sender.id === receiver.id) continue;
          pending.push(() =>
            sink.call({
              ...{
                from: sender.id,
                to: receiver.id,
                at: time,
                channel: kind,
                duration: Number.isFinite(seconds) ? seconds : -1,
                row,
              },
              thread: told === '' ? null : told,
              deleted: gone === '' ? null : gone === 'true',
            }),
          );
        }
    }
    for (const { kind, concerns, at, force, set } of facts) {
      const date = at(values);
      if (date === '') return 'it has no date that can be read';
      const asSaid = { ...set(values, undefined, doubt), at: date };
      const properties = withoutNoReference(asSaid, rules, say);
      const about = concerns.flatMap((name) => each(name).map(({ id }) => id));
      const named = force?.(values) ?? '';
      const code = named === '' ? null : context.forceOf(named);
      if (named !== '' && code === null) return `there is no force ${JSON.stringify(named.slice(0, 60))}`;
      const problem = context.factProblem(kind, properties, about.length);
      if (problem !== null) return problem;
      // The same in each version of the file that says the same, by whichever rules: its versions in the graph go by it. The 1
      // was the run of the import, which earlier releases told facts apart by.
      const said = [JSON.stringify(asSaid), about.join(), ...(code === null ? [] : [code])];
      const apart = (...by: readonly string[]) => idOf(kind, source, '1', sheet, ...by, ...said);
      pending.push(() => {
        const fact = { kind, row, line, sheet, concerns: about, force: code, properties, cells };
        if (factRules < 4) return sink.fact({ ...fact, id: apart(String(row)) });
        // Of several that say the same, which one it is; rows come and go.
        const first = apart('');
        const nth = stated.get(first) ?? 0;
        stated.set(first, nth + 1);
        sink.fact({ ...fact, id: nth === 0 ? first : apart(`another ${nth}`) });
      });
    }
    const namesNothing = [...found.values()].every((those) => those.length === 0);
    if (pending.length === 0 && namesNothing) return 'it says nothing that the mapping reads';
    if (!happened) flag({ kind: 'NO_EVENT', row, line, column: '', value: '' });
    for (const state of pending) state();
    return null;
  };
}

const isSaid = (text: string) => text !== '' && !/^-?0+(\.0+)?$/.test(text);
