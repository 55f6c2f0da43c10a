import { beforeAll, describe, expect, it } from '@jest/globals';
import { quarterOf } from '../../../src/demo/demoTime.js';
import { FIRST_TASKINGS } from '../../../src/demo/operationList.js';
import { NEW_DISRUPTIONS, NEW_IDENTIFICATIONS } from '../../../src/demo/programme/quarterlyPlan.js';
import { type DemoFiles, type DemoRow, readDemo } from './demoFiles.js';

let demo: DemoFiles;
beforeAll(async () => {
  demo = await readDemo();
});

const sum = (rows: readonly DemoRow[], column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
const count = (rows: readonly DemoRow[], column: string, ...values: string[]) =>
  rows.filter((row) => values.includes(row[column] as string)).length;
const perQuarter = (rows: readonly DemoRow[]) => {
  const quarters = Array<number>(15).fill(0);
  for (const row of rows) quarters[quarterOf(Date.parse(row.at as string))]! += 1;
  return quarters;
};

describe('the published figures', () => {
  it('come out of the rows exactly', () => {
    const operations = demo.rows('operations');
    const cases = demo.facts('Case');
    const identified = demo.facts('Identification');
    expect({
      supportedCases: cases.length,
      supportedOperations: count(operations, 'kind', 'OPERATION'),
      supportHolders: count(operations, 'kind', 'SUPPORT'),
      socMasterListOperations: count(operations, 'socMasterList', 'true'),
      disruptions: count(demo.facts('Disruption'), 'status', 'CLAIMED', 'MODERATED'),
      casesVawg: count(cases, 'vawg', 'true'),
      casesChildExploitation: count(cases, 'childExploitation', 'true'),
      safeguardingReferrals: count(demo.facts('Referral'), 'kind', 'SAFEGUARDING'),
      ocgsIdentified: count(identified, 'kind', 'OCG'),
      priorityIndividualsIdentified: count(identified, 'kind', 'PRIORITY_INDIVIDUAL'),
      vulnerabilitiesIdentified: count(identified, 'kind', 'VULNERABILITY'),
      registrations: sum(demo.facts('CapabilityRegistration'), 'count'),
      timesAppsUsed: sum(demo.facts('AppUsage'), 'count'),
      savingOpportunitiesGBP: sum(demo.facts('SavingOpportunity'), 'amountGBP'),
    }).toEqual({
      ...{ supportedCases: 1069, supportedOperations: 983, supportHolders: 2, socMasterListOperations: 309 },
      ...{ disruptions: 1249, casesVawg: 780, casesChildExploitation: 342, safeguardingReferrals: 1148 },
      ...{ ocgsIdentified: 41, priorityIndividualsIdentified: 32, vulnerabilitiesIdentified: 20 },
      ...{ registrations: 4687, timesAppsUsed: 36_052, savingOpportunitiesGBP: 50_000_000 },
    });
  });

  it('follow the chosen quarters, and nothing that counts happened after the last complete one', () => {
    const counted = demo.facts('Disruption').filter((row) => row.status === 'CLAIMED' || row.status === 'MODERATED');
    expect(perQuarter(counted)).toEqual(NEW_DISRUPTIONS);
    expect(perQuarter(demo.facts('Identification'))).toEqual(NEW_IDENTIFICATIONS);
    const firstPerOperation = new Map(demo.facts('Tasking').map((row) => [row.operation, row])).size;
    expect(firstPerOperation).toBe(983);
    const starts = demo.where('operations', { kind: 'OPERATION' }).map((row) => ({ at: row.startedOn as string }));
    expect(perQuarter(starts)).toEqual(FIRST_TASKINGS);
  });

  it('leave out what was superseded, rejected or withdrawn, and such rows exist', () => {
    for (const kind of ['Case', 'Identification', 'Disruption', 'Referral', 'SavingOpportunity']) {
      const replaced = demo.rows(`fact.${kind}`).filter((row) => row.supersededAt !== '');
      expect(replaced.length).toBeGreaterThan(0);
      for (const row of replaced) expect(row.supersededAt! > row.recordedAt!).toBe(true);
    }
    expect(count(demo.facts('Disruption'), 'status', 'REJECTED', 'WITHDRAWN')).toBe(37);
    expect(count(demo.facts('Referral'), 'kind', 'NRM')).toBeGreaterThan(7);
    expect(count(demo.facts('Referral'), 'kind', 'GAIN')).toBeGreaterThan(0);
  });
});

describe('the volume', () => {
  it('is what the issue asks for', () => {
    const entities = demo.rows('entities');
    const events = demo.rows('events');
    expect({
      people: count(entities, 'kind', 'Person'),
      phones: count(entities, 'kind', 'Phone'),
      devices: count(entities, 'kind', 'Device'),
      communications: demo.rows('communications').length,
      bookings: count(events, 'kind', 'Booking'),
      transactions: count(events, 'kind', 'Transaction'),
      episodes: count(events, 'kind', 'MissingEpisode'),
    }).toEqual({
      ...{ people: 6000, phones: 9000, devices: 40, communications: 60_000, bookings: 4000, transactions: 12_000 },
      episodes: 400,
    });
  });

  it('holds something of every kind of entity and of event', () => {
    const kinds = (name: string) => [...new Set(demo.rows(name).map((row) => row.kind))].sort();
    expect(kinds('entities')).toEqual(
      [
        ...['Account', 'Device', 'DrugsLine', 'Email', 'Identifier', 'IdentityDocument', 'Location', 'OnlineHandle'],
        ...['OrganisedCrimeGroup', 'Organisation', 'PaymentCard', 'Person', 'Phone', 'Sim', 'Vehicle', 'Vulnerability'],
      ].sort(),
    );
    expect(kinds('events')).toEqual(['Booking', 'Encounter', 'MissingEpisode', 'Sighting', 'Stay', 'Transaction']);
  });

  it('spreads adoption unevenly over the forces', () => {
    const uses = new Map<string, number>();
    for (const row of demo.facts('AppUsage')) uses.set(row.force!, (uses.get(row.force!) ?? 0) + Number(row.count));
    const sorted = [...uses.values()].sort((left, right) => right - left);
    expect(sorted[0]!).toBeGreaterThan(10 * sorted.at(-1)!);
  });
});
