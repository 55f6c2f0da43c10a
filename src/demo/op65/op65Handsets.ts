import type { Person } from '../cast.js';
import { DAY, instant, isoDay } from '../demoTime.js';
import { type SavedContact, tellHandset } from '../handsets.js';
import { STORY_NUMBERS } from '../phoneNumbers.js';
import { createRandom } from '../random.js';
import { attribute, openSource } from '../tell.js';
import type { World } from '../world.js';
import type { Op65 } from './op65People.js';

/** Which men each girl is in contact with by telephone; the products find what is missing here. */
const CIRCLES: readonly (readonly number[])[] = [
  [0, 1],
  [0, 3],
  [0, 1, 4],
  [1, 4],
  [3, 5],
  [5, 7],
  [1, 7],
  [4, 9],
];

/** Girls who are friends of each other. Girls 5 and 7 are not: see the third product. */
const FRIENDS: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
  [5, 6],
  [4, 6],
];

/** Men who are in contact with each other; the eleventh stands apart. */
const MEN: readonly (readonly [number, number])[] = [
  ...([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 4],
    [1, 6],
    [2, 5],
    [3, 6],
    [4, 7],
    [5, 7],
    [6, 8],
    [7, 9],
    [8, 0],
  ] as const),
  [9, 10],
];

/** The girl in whose address book the seventh man hides behind the name of an uncle: see the second product. */
export const HIDDEN_CONTACT = { girl: 1, man: 6, label: 'Uncle Jay' } as const;

/** Five handsets that girls handed over and ten that were seized from men: fifteen extractions. */
export function tellOp65Handsets(world: World, op65: Op65): void {
  const random = createRandom('op 65 handsets');
  const { operation, girls, men, aliases } = op65;
  const numbers = ownNumbers(world, op65);
  const phoneOf = (person: Person) => person.phone ?? world.cast.phone(numbers.get(person) as string);
  const saved = (person: Person, label: string, weight: number): SavedContact => ({
    phone: phoneOf(person),
    label,
    weight,
  });
  const nickname = (girl: Person) => girl.name.split(' ')[0] as string;
  const tellCommon = { days: 150, mobileShare: 0.45, strangers: 18 };
  for (const [index, girl] of girls.slice(0, 5).entries()) {
    const relative = op65.others[index] as Person;
    const circle = [
      ...(CIRCLES[index] as readonly number[]).map((man) => saved(men[man] as Person, aliases[man] as string, 6)),
      ...pairsOf(FRIENDS, index).map((friend) => saved(girls[friend] as Person, nickname(girls[friend] as Person), 8)),
      { phone: relative.phone as string, label: relative.sex === 'FEMALE' ? 'Mum' : 'Dad', weight: 5 },
      { phone: op65.childrensHome.phone, label: index < 3 ? 'Home' : 'Osierbed', weight: index < 3 ? 4 : 0.5 },
    ];
    if (index === HIDDEN_CONTACT.girl) circle.push(saved(men[HIDDEN_CONTACT.man] as Person, HIDDEN_CONTACT.label, 3));
    // A number that only this girl's handset holds and that another operation can put a name to.
    if (index === 2) circle.push({ phone: world.cast.phone(STORY_NUMBERS.op65Hits[3]), label: 'M new', weight: 2 });
    tellHandset(world, random, operation, {
      ...{ ...tellCommon, owner: girl, number: numbers.get(girl) as string, circle },
      ...{
        exhibit: `HRW/${index + 1}`,
        seized: operation.start + (20 + index * 9) * DAY,
        messages: random.int(650, 850),
      },
    });
  }
  for (const [index, man] of men.slice(0, 10).entries()) {
    const circle = [
      ...pairsOf(MEN, index).map((other) => saved(men[other] as Person, aliases[other] as string, 7)),
      ...girls.filter((_, girl) => CIRCLES[girl]?.includes(index)).map((girl) => saved(girl, nickname(girl), 5)),
      ...random.sample(op65.others.slice(8), 4).map((other) => saved(other, nickname(other), 2)),
    ];
    if (index === HIDDEN_CONTACT.man) circle.push(saved(girls[HIDDEN_CONTACT.girl] as Person, 'K', 3));
    tellHandset(world, random, operation, {
      ...{ ...tellCommon, owner: man, number: numbers.get(man) as string, circle },
      ...{
        exhibit: `DPB/${index + 1}`,
        seized: instant('2024-02-13') + (index % 3) * DAY,
        messages: random.int(750, 1050),
      },
    });
  }
  tellWeakAttribution(world, op65, numbers);
}

/** The eight girls' and eleven men's numbers. Those that hit other operations are given, the rest drawn. */
function ownNumbers(world: World, { girls, men }: Op65): Map<Person, string> {
  const [second, third, fourth, , sixth] = STORY_NUMBERS.op65Hits;
  const given = new Map<number, string>([
    [0, STORY_NUMBERS.main],
    [1, second],
    [4, third],
    [5, fourth],
    [7, sixth],
  ]);
  return new Map([
    ...girls.map((girl): [Person, string] => [girl, world.numbers.mobile()]),
    ...men.map((man, index): [Person, string] => [man, given.get(index) ?? world.numbers.mobile()]),
  ]);
}

/** Handsets were not recovered from everybody: the rest of the numbers rest on contact and on what others said. */
function tellWeakAttribution(world: World, { operation, girls, men }: Op65, numbers: Map<Person, string>): void {
  const source = openSource(world, operation, {
    ...{
      at: instant('2024-03-04'),
      kind: 'REPORT',
      material: 'INTELLIGENCE',
      title: 'Attribution of numbers',
      grade: '2CP',
    },
  });
  const row = { grade: '2CP', basis: 'CONTACT_PATTERN', lastSeen: isoDay(instant('2024-01-20')) };
  const main = world.cast.phone(STORY_NUMBERS.main);
  world.data.link('USES', (men[3] as Person).ref, main, { source, ...row, strength: 'POSSIBLE', status: 'REPORTED' });
  for (const person of [...girls.slice(5), men[10] as Person]) {
    attribute(world, source, person, numbers.get(person) as string, { ...row, strength: 'PROBABLE' });
  }
}

const pairsOf = (pairs: readonly (readonly [number, number])[], one: number): number[] =>
  pairs.filter((pair) => pair.includes(one)).map(([left, right]) => (left === one ? right : left));
