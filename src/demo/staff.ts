import { isoDay } from './demoTime.js';
import { createNames } from './names.js';
import { createRandom } from './random.js';
import type { World } from './world.js';

const POSTS = ['Intelligence analyst', 'Intelligence analyst', 'Researcher', 'Financial investigator'] as const;
const TEAM_SIZE = 7;

/** Regional teams: one lead and six others per region. Every holder has somebody who can be asked about it. */
export function tellStaff(world: World): void {
  const random = createRandom('staff');
  const regions = [...new Set([...world.operations.values()].map(({ region }) => region))];
  const drawName = createNames('staff names');
  const teams = new Map(
    regions.map((region) => {
      const members = Array.from({ length: TEAM_SIZE }, (_, index) => {
        const ref = `staff-${region.toLowerCase()}-${index + 1}`;
        const post = index === 0 ? 'Regional lead' : random.pick(POSTS);
        const name = drawName(random.chance(0.5) ? 'FEMALE' : 'MALE');
        const contact = `${region.toLowerCase()}.${index + 1}@example.org`;
        world.data.add('staff', { ref, name, post, unit: `${region} regional team`, contact });
        return ref;
      });
      return [region, members];
    }),
  );
  for (const { reference, region, size, start, end } of world.operations.values()) {
    const team = teams.get(region) as string[];
    const [lead, ...rest] = team as [string, ...string[]];
    const dates = { from: isoDay(start), to: end ? isoDay(end) : undefined };
    if (size === 'THIN' || size === 'TASKING_ONLY') {
      world.data.add('staffWork', { staff: random.pick(team), operation: reference, role: 'Operation lead', ...dates });
      continue;
    }
    world.data.add('staffWork', { staff: lead, operation: reference, role: 'Operation lead', ...dates });
    for (const staff of random.sample(rest, size === 'DEEP' ? 4 : 2)) {
      world.data.add('staffWork', { staff, operation: reference, role: 'Analyst', ...dates });
    }
  }
}
