import { describe, expect, it } from '@jest/globals';
import { readFile } from '../../support/readFile.js';
import { type Cell, workbook } from '../../support/workbook.js';

const header = ['Forename', 'Surname', 'DOB', 'Mobile'];
const ann = ['Ann', 'Moor', '01/02/1990', '07700900601'];
const bob = ['Bob', 'Ferry', '', '07700900602'];

/** Who is in a file of people, why other rows were rejected, what is flagged, and what is not read. */
const read = async (content: string | Buffer, by?: number, mapping = 'people') => {
  const { entities, records, report } = await readFile(content, mapping, {}, by);
  const people = new Set(entities.filter(({ kind }) => kind === 'Person').map(({ id }) => id));
  const names = records.filter(({ entity }) => people.has(entity)).map(({ properties }) => properties.name);
  return {
    names: names.sort(),
    rejected: report.rejected.map(({ line, reason }) => [line, reason]),
    flags: report.flags.map(({ kind, value }) => [kind, value]),
    notRead: report.notRead,
  };
};
const sheet = (...rows: readonly (readonly Cell[])[]) => workbook({ People: rows });
const both = ['Ann Moor', 'Bob Ferry'];

describe('Below a table', () => {
  const repeats = 'it repeats the header';
  const marking = 'it is a marking, and no row of the table';
  const end = 'it says that the table ends';
  const total = 'it is a total';

  it.each<[string, readonly Cell[], string]>([
    ['the header again', header, repeats],
    ['the header again, otherwise written', ['FORENAME', 'Surname:', 'dob', 'Mobile'], repeats],
    ['a marking', ['', 'OFFICIAL-SENSITIVE'], marking],
    ['a marking with its caveat', ['', 'Official Sensitive - Personal'], marking],
    ['a marking that is announced', ['Classification:', 'OFFICIAL'], marking],
    ['a marking of old', ['', 'RESTRICTED'], marking],
    ['the end', ['', '*** End of report ***'], end],
    ['a total', ['', 'Total', '', 2], total],
    ['a total beside it', ['Grand total:', '1,234'], total],
    ['a total alone', ['', 'TOTALS'], total],
  ])('%s is no row, and was a person by earlier rules', async (_name, row, reason) => {
    const file = sheet(header, ann, row, bob);
    const found = await read(file);
    expect(found).toMatchObject({ names: both, rejected: [[3, reason]] });
    expect((await read(file, 7)).names).toHaveLength(3);
  });

  it('the header again is no row of a text', async () => {
    const text = [header, ann, header, bob].map((cells) => cells.join(',')).join('\n');
    expect(await read(text)).toMatchObject({ names: both, rejected: [[3, repeats]] });
  });

  it.each<[readonly string[], string]>([
    [['Jean', 'Total', '', ''], 'Jean Total'],
    [['', 'Total', '01/02/1990', ''], 'Total'],
    [['', 'Total', '', '07700900603'], 'Total'],
    [['', 'Total Tools Ltd', '', ''], 'Total Tools Ltd'],
    [['', 'Sumner', '', ''], 'Sumner'],
    [['', 'Sum', '1990', ''], 'Sum'],
    [['', 'Official Solicitor', '', ''], 'Official Solicitor'],
    [['', 'Protect & Serve', '', ''], 'Protect & Serve'],
    [['Forename', 'Surname', '', '07700900603'], 'Forename Surname'],
  ])('%j is somebody', async (row, name) => {
    expect(await read(sheet(header, row))).toMatchObject({ names: [name], rejected: [] });
  });
});

describe('Words of a relation in two columns of a name', () => {
  it('name another person in each row', async () => {
    const { names } = await read(sheet(header, ['Older', 'Male', '', ''], ['Older', 'Male', '', '']));
    const { entities } = await readFile(sheet(header, ['Older', 'Male', '', ''], ['Older', 'Male', '', '']), 'people');
    expect([names, entities.filter(({ kind }) => kind === 'Person')]).toEqual([
      ['Older Male', 'Older Male'],
      [expect.anything(), expect.anything()],
    ]);
  });
});

describe('A header', () => {
  it('stays it where rows below say more of its words, and no row is lost', async () => {
    const numbers = [
      '07700900111,x,y,z',
      '07700900112,x,y,z',
      ',,,',
      'Number,Name,DOB,Last seen',
      '07700900113,Bo Li,,',
    ];
    const { report, entities } = await readFile(`Number,A,B,C\n${numbers.join('\n')}\n`, 'phones');
    expect(report.rowsRead).toBe(4);
    expect(entities.filter(({ kind, properties }) => kind === 'Phone' && !properties.damaged)).toHaveLength(3);
  });

  const search = [
    ['Surname:', 'Smith'],
    ['Date from', '01/01/2024'],
  ];

  it('is not what was searched for above it, as it was by earlier rules', async () => {
    const file = sheet(...search, header, ann, bob);
    expect(await read(file)).toMatchObject({ names: both, rejected: [] });
    expect((await read(file, 7)).rejected).toHaveLength(3);
  });

  it.each([[3], [150]])(
    'is the first that may be one where none has more of the mapping, above %i rows',
    async (count) => {
      const rows = Array.from({ length: count }, (_one, at) => [`N${at}`, 'a', 'b', 'c']);
      const { names, notRead, rejected } = await read(sheet(['Surname', 'P', 'Q', 'R'], ...rows));
      expect([names.length, notRead.length, rejected]).toEqual([count, 3, []]);
    },
  );

  it('above which a file is marked is found wherever it stands, and rows below it are none above it', async () => {
    await expect(read(sheet(...search, ['a', 'SECRET', 'b'], header, ann))).rejects.toThrow('marked SECRET');
    const rows = [['SECRET GARDEN LTD', 'a', 'b', 'c']];
    expect((await read(sheet(['Surname', 'P', 'Q', 'R'], ...rows))).names).toEqual(['SECRET GARDEN LTD']);
  });
});

describe('A column without a name', () => {
  const rows = [
    ['Surname', '', 'Note', '', 'Mobile'],
    ['Moor', '', 'x', '', '07700900601'],
    ['Ferry', 'Bob', '', 'y', '07700900602'],
    ['Marsh', 'Ada', '', '', ''],
  ];

  it('is told where it holds something, and what is merged over it', async () => {
    const told = ['column "Note"', 'column B (no header; "Surname" is merged over it)', 'column D (no header)'];
    const { notRead } = await read(workbook({ People: rows }, { merged: ['A1:B1', 'A2:B2'] }));
    expect(notRead).toEqual(told.map((column) => `sheet "People", ${column}`));
  });

  it('is told of a text, and not where it is empty', async () => {
    const text = rows.slice(0, 3).map((cells) => cells.join(','));
    expect((await read(text.join('\n'))).notRead.slice(1)).toEqual(['column B (no header)', 'column D (no header)']);
    expect((await read(text.slice(0, 2).join('\n'))).notRead).toEqual(['column "Note"']);
  });

  it('is told where a table has no header at all', async () => {
    const mapping = `name: bare\nversion: 1\ntitle: Bare\nsource: { kind: OTHER, material: EVIDENCE }
tables:
  - { header: none, columns: { who: { header: "1" } }, entities: { who: { kind: Person, key: "{who}", record: { name: "{who}" } } } }`;
    expect(await read('Ann,x\nBob,\n', undefined, mapping)).toMatchObject({
      names: ['Ann', 'Bob'],
      notRead: ['column B (no header)'],
    });
  });
});

describe('A date', () => {
  it.each([['31/12/9999'], ['01/01/1753'], ['31/12/1899'], ['01/01/2101'], ['1402']])(
    'of no year that anybody means is none, and was one by earlier rules: %s',
    async (born) => {
      const file = sheet(header, ['Ann', 'Moor', born, '']);
      expect((await read(file)).flags).toEqual([['UNREADABLE_DATE', born]]);
      expect((await read(file, 7)).flags).toEqual([]);
    },
  );

  it.each([
    ['06/01/2026', false],
    ['02/2026', false],
    ['2027', false],
    ['05/01/2026', true],
    ['01/2026', true],
    ['2026', true],
    ['01/01/1900', true],
  ])('of a birth lies before the import, and else is none: %s', async (born, isOne) => {
    const file = sheet(header, ['Ann', 'Moor', born, '']);
    expect((await read(file)).flags).toEqual(isOne ? [] : [['UNREADABLE_DATE', born]]);
    expect((await read(file, 7)).flags).toEqual([]);
  });

  it.each([
    ['30', '1930', '2030'],
    ['25', '2025', '2025'],
    ['40', '1940', '1940'],
  ])('of a birth has the century in which it lies before the import: %s', async (short, year, before) => {
    const mapping = `name: births\nversion: 1\ntitle: Births\nsource: { kind: OTHER, material: EVIDENCE }
tables:
  - columns: { who: { header: Who }, born: { header: Born, date: dd/MM/yy } }
    entities: { who: { kind: Person, key: "{who}", record: { name: "{who}", birthDate: "{born}" } } }`;
    const born = async (by?: number) =>
      (await readFile(`Who,Born\nAnn,01/02/${short}\n`, mapping, {}, by)).records[0]?.properties.birthDate;
    expect([await born(), await born(7)]).toEqual([`${year}-02-01`, `${before}-02-01`]);
  });

  it('of anything else may lie ahead', async () => {
    expect((await read('Number,Name,Last seen\n07700900601,Ann,06/01/2027', undefined, 'phones')).flags).toEqual([]);
  });
});

describe('A cell that holds an error', () => {
  const names = ['Forename', 'Surname', 'Checked'];

  it('matters where its column is read, and by earlier rules everywhere', async () => {
    const file = sheet(names, ['Ann', 'Moor', { error: '#N/A' }], ['Bob', { error: '#REF!' }, 'x']);
    const reason = 'a cell holds an error instead of a value';
    expect(await read(file)).toMatchObject({ names: ['Ann Moor'], rejected: [[3, reason]] });
    expect((await read(file, 7)).rejected).toEqual([
      [2, reason],
      [3, reason],
    ]);
  });

  it('is no reason to read nothing where it stands in a header, and is told there', async () => {
    const file = sheet(['Forename', 'Surname', { error: '#REF!' }], ['Ann', 'Moor', 'x']);
    expect(await read(file)).toMatchObject({ names: ['Ann Moor'], notRead: ['sheet "People", column "#REF!"'] });
    await expect(read(file, 7)).rejects.toThrow('cannot be read');
  });
});

describe('A hidden sheet', () => {
  const old = [header, ['Old', 'Entry', '', '']];

  it.each(['hidden', 'veryHidden'] as const)(
    'is not read where another is shown, and was by earlier rules: %s',
    async (state) => {
      const file = workbook({ Old: old, People: [header, ann, bob] }, { hidden: { Old: state } });
      expect(await read(file)).toMatchObject({ names: both, flags: [], notRead: ['sheet "Old", which is hidden'] });
      expect((await read(file, 7)).names).toEqual(['Old Entry']);
    },
  );

  it('is read where there is no other, or where the mapping names it, and that is flagged', async () => {
    const flags = [['HIDDEN_SHEET', 'Edges']];
    const file = workbook(
      {
        Edges: [
          ['Source', 'Target'],
          ['Ann', 'Bob'],
        ],
        Notes: [['a']],
      },
      { hidden: { Edges: 'hidden' } },
    );
    const found = await readFile(file, 'network', { network: 'home' });
    expect(found.report.flags).toEqual([
      expect.objectContaining({ kind: 'HIDDEN_SHEET', value: 'Edges', row: 0, line: 1 }),
    ]);
    const alone = await read(workbook({ Edges: old }, { hidden: { Edges: 'hidden' } }));
    expect(alone).toMatchObject({ names: ['Old Entry'], flags });
  });
});
