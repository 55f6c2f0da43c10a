import type { RowOf } from '../demoTables.js';
import { DAY, isoDay } from '../demoTime.js';
import type { Operation } from '../operationList.js';
import type { World } from '../world.js';
import { type FactBase, factOf } from './factOf.js';

type Own<T extends Parameters<World['data']['fact']>[0]> = Omit<RowOf<T>, keyof FactBase>;

/** A product that was asked for three weeks before it was finished, and delivered to the owner that day. */
export function deliver(world: World, operation: Operation, finished: number, row: Own<'fact.Product'>): void {
  const base = factOf(operation, finished);
  world.data.fact('fact.Product', {
    ...base,
    ...{ requestedOn: isoDay(finished - 21 * DAY), deliveredOn: base.at },
    recipient: world.places.force(operation.force).name,
    ...row,
  });
}

export function act(
  world: World,
  operation: Operation,
  at: number,
  kind: string,
  summary: string,
  count?: number,
): void {
  world.data.fact('fact.Activity', { ...factOf(operation, at), kind, summary, count });
}

export function assess(
  world: World,
  operation: Operation,
  at: number,
  person: string,
  risk: string,
  why: string,
): void {
  const row = { concerns: [person], scheme: 'Child exploitation risk assessment', risk, rationale: why };
  world.data.fact('fact.RiskAssessment', { ...factOf(operation, at), ...row });
}

export function proceed(
  world: World,
  operation: Operation,
  at: number,
  person: string,
  row: Own<'fact.Proceeding'>,
): void {
  world.data.fact('fact.Proceeding', { ...factOf(operation, at), concerns: [person], ...row });
}

export function thank(
  world: World,
  operation: Operation,
  at: number,
  from: string,
  rating: string,
  text: string,
): void {
  world.data.fact('fact.Feedback', { ...factOf(operation, at), from, rating, text });
}
