import type { CubeRequest } from './cubeRequest.js';
import { isNarrowed, type Table } from './cubeTable.js';
import type { Group } from './groups.js';
import { type Place, suppress } from './suppression.js';

/** Which cells a reader who may not see small figures is not shown. */
export function withheldCells(request: CubeRequest, table: Table): (groups: readonly Group[]) => boolean {
  const measured = (place: Place) => {
    const figures = table.at(place);
    return request.spec.measure === 'sum' ? figures.sum : figures.count;
  };
  const hidden = suppress(table.axes, measured);
  const cell = (groups: readonly Group[]) => hidden([...groups.map(({ value }) => value ?? ''), ...table.inside]);
  if (!isNarrowed(request)) {
    return (groups) =>
      groups.length > 0 ? cell(groups) : hidden([...request.dimensions.map(() => null), ...table.inside]);
  }
  // The total of some groups follows from theirs, and tells of the others: it is shown where it can harm neither.
  const whole = table.total();
  const all = measured([...request.dimensions.map(() => null), ...table.inside]);
  const shown = request.spec.measure === 'sum' ? whole.sum : whole.count;
  const risky = [shown, all - shown].some((value) => value > 0 && value <= 4) || table.combinations().some(cell);
  return (groups) => (groups.length > 0 ? cell(groups) : risky);
}
