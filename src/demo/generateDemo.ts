import { tellMediumOperations } from './medium/mediumOperations.js';
import { tellIdentifiersOnPurpose } from './onPurpose/tellIdentifiersOnPurpose.js';
import { tellPeopleOnPurpose } from './onPurpose/tellPeopleOnPurpose.js';
import { tellRecordedTwice } from './onPurpose/tellRecordedTwice.js';
import { tellOp65Hits } from './op65/op65Hits.js';
import { tellOp65 } from './op65/tellOp65.js';
import { tellOp97 } from './op97/tellOp97.js';
import { writeOperationRows } from './operationRows.js';
import { writeProgramme } from './programme/writeProgramme.js';
import { tellStaff } from './staff.js';
import { tellSupportCases } from './supportCases.js';
import { tellThinOperations } from './thinOperations.js';
import { createWorld } from './world.js';

export interface DemoSummary {
  readonly folder: string;
  /** Rows per file, by the file's name without ".csv". */
  readonly rows: Readonly<Record<string, number>>;
}

/** Writes the demonstration data as CSV files into a folder: the same bytes on every machine and every day. */
export async function generateDemo(folder: string): Promise<DemoSummary> {
  const world = createWorld();
  writeOperationRows(world);
  const op65 = tellOp65(world);
  tellOp97(world);
  tellMediumOperations(world);
  tellOp65Hits(world, op65);
  tellSupportCases(world);
  tellPeopleOnPurpose(world);
  tellIdentifiersOnPurpose(world);
  tellRecordedTwice(world);
  tellThinOperations(world);
  tellStaff(world);
  writeProgramme(world);
  return { folder, rows: await world.data.write(folder) };
}
