import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { isMarkedTooSecret } from '../../../src/importing/reading/isMarkedTooSecret.js';
import { isMarkingColumn } from '../../../src/importing/reading/marking.js';
import { openTables } from '../../../src/importing/reading/openTables.js';
import { type BadRow, type RawRow, rowsOf as rowsOfTable } from '../../../src/importing/reading/row.js';
import { zipEntry, zipParts } from '../../../src/importing/reading/zipEntries.js';
import { workbook } from '../../support/workbook.js';

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function rowsOf(content: string | Buffer): Promise<(RawRow | BadRow)[]> {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  const rows = [];
  for (const table of await openTables(path)) for await (const row of rowsOfTable(table)) rows.push(row);
  return rows;
}
const isMarked = (content: string | Buffer) => {
  const path = join(folder, 'marked');
  writeFileSync(path, content);
  return isMarkedTooSecret(path);
};
const relations = (all: readonly string[]) => `<Relationships>${all.join('')}</Relationships>`;
const cellsOf = async (content: string | Buffer) => (await rowsOf(content)).map(({ cells }) => cells);

describe('A text file', () => {
  const text = 'Name;Note\r\nZoë;"two\r\nlines; one cell"\r\n';
  const expected = [
    ['Name', 'Note'],
    ['Zoë', 'two\r\nlines; one cell'],
  ];
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(text, 'utf16le')],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('is read in %s', async (_name, content) => {
    expect(await cellsOf(content)).toEqual(expected);
  });

  it.each([
    ['Windows-1252', 'latin1'],
    ['UTF-8', 'utf8'],
  ] as const)('is read in %s however far down the first sign of it stands', async (_name, encoding) => {
    const late = `a,b\n${'c,d\n'.repeat(30_000)}Zoë,£5\n`;
    expect((await cellsOf(Buffer.from(late, encoding))).at(-1)).toEqual(['Zoë', '£5']);
  });

  it.each([[','], [';'], ['\t'], ['|']])('is read with %j between its cells', async (separator) => {
    expect(await cellsOf(`a${separator}b\n1${separator}2\n`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('counts lines as an editor does, empty ones and those within cells too', async () => {
    expect((await rowsOf('a,b\n\n1,"x\ny"\n2,z\n')).map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it.each([
    ['by a later one', 'a,b,c\n1,x,"Lane 1\n2,y,z\n3,v,"Lane 2"\n4,w,\n'],
    ['between tabs', 'a\tb\n1\t"are you there\n2\tyes\n3\t"soon"\n4\tw\n'],
  ])('rejects a row in which an open quotation mark has swallowed others, closed %s', async (_name, content) => {
    expect((await rowsOf(content)).slice(1)).toEqual([
      expect.objectContaining({ line: 2, problem: expect.stringContaining('quotation mark') }),
      expect.objectContaining({ line: 5, cells: expect.arrayContaining(['4', 'w']) }),
    ]);
  });

  it('takes texts of several lines as they are, with their commas and quotation marks', async () => {
    const said = '"He said ""hi""\nok, bye, then"';
    expect(await cellsOf(`at,body\n1,${said}\n`)).toEqual([
      ['at', 'body'],
      ['1', 'He said "hi"\nok, bye, then'],
    ]);
  });

  it.each([
    ['is empty', '', /is empty/],
    ['holds a quotation mark that never closes', 'a,b\n"1,2\n3,4\n', /never closed/],
    ['is one endless line', `a,b\n${'x'.repeat(1_500_000)}`, /longer than/],
    [
      'changes its encoding on the way',
      Buffer.concat([Buffer.from(`a,é\n${'b,c\n'.repeat(20_000)}`), Buffer.from([0xff, 0xfe, 0x80])]),
      /goes on otherwise/,
    ],
    ['is no text', Buffer.from([1, 2, 0, 0, 0, 3, 0, 0]), /no text file/],
    ['is an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 1]), /Excel 97/],
  ])('is refused in words where it %s', async (_name, content, words) => {
    await expect(rowsOf(content)).rejects.toThrow(words);
  });
});

describe('A workbook', () => {
  it('gives the rows of each sheet: whole numbers, dates without a zone, and which cells are formulas', async () => {
    const file = workbook({
      Calls: [
        ['Number', 'At', 'Cost'],
        [447700900123, { serial: 45478.5625 }, { formula: 'A1*2', shows: 7 }],
      ],
      People: [['Name'], ['Zoë & co']],
    });
    const rows = await rowsOf(file);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Number', 'At', 'Cost'],
      ['447700900123', '2024-07-05T13:30:00', '7'],
      ['Name'],
      ['Zoë & co'],
    ]);
    expect(rows[1]).toMatchObject({ line: 2, formulas: [2] });
  });

  it('gives midnight where cells show times, and amounts as people wrote them', async () => {
    const rows = [[{ serial: 45474 }, 19.989999999999998, 0.10000000000000001, 447700900123]];
    expect(await cellsOf(workbook({ a: rows }))).toEqual([['2024-07-01T00:00:00', '19.99', '0.1', '447700900123']]);
  });

  it('gives signs that XML cannot hold as what they are', async () => {
    expect(await cellsOf(workbook({ a: [['x'], ['one_x000D_\ntwo']] }))).toEqual([['x'], ['one\r\ntwo']]);
  });

  describe('of which texts are written in parts', () => {
    const phonetic = '<rPh sb="0" eb="2"><t>とうきょう</t></rPh>';
    const texts = [
      '<t><![CDATA[Zoë <Marsh> & co]]></t>',
      `<r><rPr><b/></rPr><t>077</t></r><r><t xml:space="preserve">00 </t></r><r><t>900601</t></r>`,
      `<t>東京</t>${phonetic}<phoneticPr fontId="1"/>`,
      `<r><t>東</t></r>${phonetic}<r><t>京</t></r>`,
      '<t>one&#10;two&#xA;three_x000D_&amp;_x005F_x0041_</t>',
    ];
    const expected = ['Zoë <Marsh> & co', '07700 900601', '東京', '東京', 'one\ntwo\nthree\r&_x0041_'];
    const written = (cells: readonly string[]) =>
      Buffer.from(
        zipSync({
          'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
          'xl/worksheets/sheet1.xml': strToU8(
            `<worksheet><sheetData><row>${cells.join('')}</row></sheetData></worksheet>`,
          ),
          'xl/sharedStrings.xml': strToU8(`<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`),
        }),
      );
    const inCells = texts.map((text) => `<c t="inlineStr"><is>${text}</is></c>`);

    it.each([
      ['in its cells', written(inCells)],
      ['in one list', written(texts.map((_text, at) => `<c t="s"><v>${at}</v></c>`))],
    ])('is read with all of them but how they are pronounced: %s', async (_where, file) => {
      expect(await cellsOf(file)).toEqual([expected]);
    });

    it('is read as it was by earlier rules', async () => {
      const path = join(folder, 'earlier');
      writeFileSync(path, written(inCells));
      const [table] = await openTables(path, {}, { asBefore: true });
      if (!table) throw new Error('There is no sheet.');
      for await (const { cells } of rowsOfTable(table))
        expect(cells).toEqual(['', '07700 900601', '東京とうきょう', '東とうきょう京', expected[4]]);
    });
  });

  describe('of which the parts are named or placed otherwise', () => {
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const row = '<row><c t="s"><v>0</v></c><c s="1"><v>45478</v></c></row>';
    const parts = {
      workbook: '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
      sheet: `<worksheet><sheetData>${row}</sheetData></worksheet>`,
      strings: '<sst><si><t>Ann</t></si></sst>',
    };
    const zipped = (entries: Readonly<Record<string, string>>) =>
      Buffer.from(zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))));
    const inOtherCase = zipped({
      'xl/Workbook.xml': parts.workbook,
      'xl/_rels/Workbook.xml.rels': relations([relation('rId1', 'worksheet', 'worksheets/sheet1.xml')]),
      'xl/worksheets/Sheet1.xml': parts.sheet,
      'xl/SharedStrings.xml': parts.strings,
      'xl/Styles.xml': styles,
    });

    it.each([
      ['in other case', inOtherCase],
      [
        'elsewhere, by targets from the root and from above',
        zipped({
          '_rels/.rels': relations([relation('rId9', 'officeDocument', '/book/main.xml')]),
          'book/main.xml': parts.workbook,
          'book/_rels/main.xml.rels': relations([
            relation('rId1', 'worksheet', '/data/one.xml'),
            relation('rId2', 'sharedStrings', '../texts.xml'),
            relation('rId3', 'styles', './looks.xml'),
          ]),
          'data/one.xml': parts.sheet,
          'texts.xml': parts.strings,
          'book/looks.xml': styles,
        }),
      ],
    ])('is read: %s', async (_name, file) => {
      expect(await cellsOf(file)).toEqual([['Ann', '2024-07-05']]);
    });

    const some = {
      'xl/workbook.xml': parts.workbook,
      'xl/worksheets/sheet1.xml': parts.sheet,
      'xl/Styles.xml': styles,
      'xl/SharedStrings.xml': parts.strings,
    };

    it('is read as it was by earlier rules', async () => {
      const path = join(folder, 'named');
      writeFileSync(path, zipped(some));
      const [table] = await openTables(path, {}, { fixedParts: true });
      if (!table) throw new Error('There is no sheet.');
      for await (const { cells } of rowsOfTable(table)) expect(cells).toEqual(['', '45478']);
    });

    it('is refused where it lacks the text of a cell', async () => {
      const { 'xl/SharedStrings.xml': _left, ...rest } = some;
      await expect(rowsOf(zipped(rest))).rejects.toThrow('refers to a text that it does not hold');
    });
  });

  it('says in each row of merged cells what the first of them says, where that is asked for', async () => {
    const path = join(folder, 'merged');
    const rows = [
      ['A title'],
      ['Name', 'Mobile', 'Note'],
      ['Ann', '07700900601', 'both'],
      ['', '07700900602', 'own'],
      ['', '', ''],
      ['Bob', '07700900603', ''],
    ];
    writeFileSync(path, workbook({ a: rows }, { merged: ['A1:C1', 'A3:A5', 'C3:C4', 'C6:C7'] }));
    const read = async (fills: boolean) => {
      const cells = [];
      for (const table of await openTables(path, {}, { fillsMerged: fills }))
        for await (const row of rowsOfTable(table)) cells.push(row.cells);
      return cells.slice(2);
    };
    const [first, last] = [rows[2], ['Bob', '07700900603']];
    expect(await read(true)).toEqual([first, ['Ann', '07700900602', 'own'], last]);
    expect(await read(false)).toEqual([first, ['', '07700900602', 'own'], last]);
  });

  it('keeps nothing in memory of parts that are not asked for', async () => {
    const path = join(folder, 'large');
    const written = () => {
      const other = new Uint8Array(60_000_000).fill(7);
      writeFileSync(path, zipSync({ 'xl/media/image1.png': [other, { level: 0 }], wanted: strToU8('x') }));
    };
    written();
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = () => {
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    for await (const bytes of zipEntry(path, (name) => name === 'wanted', 100)) {
      expect(bytes.toString()).toBe('x');
      expect(held() - before).toBeLessThan(40_000_000);
    }
  });

  it('is refused where it unfolds to far more than a table', async () => {
    const bomb = `<worksheet><sheetData><row><c t="inlineStr"><is><t>${' '.repeat(60_000_000)}</t></is></c></row></sheetData></worksheet>`;
    const parts = {
      'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
      'xl/worksheets/sheet1.xml': strToU8(bomb),
    };
    await expect(rowsOf(Buffer.from(zipSync(parts, { level: 9 })))).rejects.toThrow('far more than a table');
  });

  it('is refused where many parts, each harmless, unfold to far more than a workbook', async () => {
    const part = strToU8(`<wsDr>${' '.repeat(15_000_000)}</wsDr>`);
    const path = join(folder, 'parts');
    const parts = [1, 2, 3].map((at) => [`xl/drawings/drawing${at}.xml`, part] as const);
    writeFileSync(path, zipSync(Object.fromEntries(parts), { level: 9 }));
    const read = async () => {
      for await (const _piece of zipParts(path, () => true, 1_000_000_000));
    };
    await expect(read()).rejects.toThrow('far more than a table');
  });

  it.each([
    ['a zip file of something else', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), /no workbook/],
    ['one that ends too early', workbook({ a: [['x'], ['y']] }).subarray(0, 300), /damaged|no workbook/],
  ])('is refused in words where it is %s', async (_name, content, words) => {
    await expect(rowsOf(content)).rejects.toThrow(words);
  });
});

describe('A workbook that takes pains to be slow', () => {
  it.each([
    ['runs without an end', `<r><t>a</t></r>${'</t></r>'.repeat(50_000)}`],
    ['blanks in a cell', `<t>${' '.repeat(200_000)}SECRE</t>`],
  ])(
    'is looked through all the same: %s',
    async (_name, inline) => {
      expect(await isMarked(workbook({ Calls: [['a'], [{ inline }]] }))).toBe(false);
    },
    8_000,
  );
});

describe('A file', () => {
  const rows = { Calls: [['a'], ['b']] };
  const many = Array.from({ length: 150 }, (_one, at) => [`Firm ${at}`, 'Secret Garden Ltd', 'OFFICIAL']);
  const header = ['Firm', 'Note', 'Protective marking'];
  const list = [['Firm', 'Note'], ...many.map((cells) => cells.slice(0, 2))];
  const shape = (...paragraphs: readonly string[]) =>
    `<xdr:wsDr><xdr:pic><xdr:cNvPr id="1" descr="A chart"/></xdr:pic>${'<xdr:sp/>'.repeat(9_000)}<xdr:txBody>${paragraphs
      .map((runs) => `<a:p>${runs}</a:p>`)
      .join('')}</xdr:txBody></xdr:wsDr>`;
  const run = (text: string) => `<a:r><a:rPr lang="en-GB" b="1"/><a:t>${text}</a:t></a:r>`;
  const said = (name: string, text: string) => workbook(rows, { others: { [name]: text } });
  it.each([
    ['in a line above its table', 'SECRET\na,b\n1,2\n'],
    ['in a cell above its table, in a workbook', workbook({ Calls: [['TOP SECRET'], ['a', 'b'], ['1', '2']] })],
    ['by the name of a sheet', workbook({ SECRET: [['a']] })],
    ['by the name of a sheet, in small letters', workbook({ 'Top Secret (UK eyes only)': [['a']] })],
    ['by a property, in small letters', workbook(rows, { title: 'Secret' })],
    ['by what is printed above a sheet, in small letters', workbook(rows, { heading: '&CUK Secret' })],
    ['by what is printed above a sheet', workbook(rows, { heading: '&L&D&C&"Arial,Bold"&14UK SECRET&RPage &P' })],
    ['by a property', workbook(rows, { title: 'SECRET' })],
    [
      'by a property of another part',
      said('package/services/metadata/core-properties/x.psmdcp', '<p><t>SECRET</t></p>'),
    ],
    [
      'by what is printed above a sheet, in a colour of its theme',
      workbook(rows, { heading: '&C&"-,Bold"&14&K01+000SECRET' }),
    ],
    ['three times in a row', workbook({ ...rows, Notes: [...list, ['SECRET', 'SECRET', 'SECRET']] })],
    ['beside the number of a page', workbook({ ...rows, Notes: [...list, ['SECRET', 'Page 1 of 2']] })],
    [
      'above a table below which a lower marking stands',
      workbook({ ...rows, Notes: [['SECRET'], ['x', 'y'], ['OFFICIAL']] }),
    ],
    ['twice in a sheet of its own', workbook({ ...rows, Notes: [['SECRET'], ['x', 'y'], ['SECRET']] })],
    ['by a property that stands in a section of its own', workbook(rows, { title: '<![CDATA[SECRET]]>' })],
    ['in a text box', said('xl/drawings/drawing1.xml', shape(run('Note'), run('SECRET')))],
    ['in a text box, in parts', said('xl/drawings/drawing1.xml', shape(run('S') + run('ECRET &#8211; UK EYES ONLY')))],
    [
      'in a text box, after a line',
      said('xl/drawings/drawing1.xml', shape(`${run('Calls')}<a:br/>${run('TOP SECRET')}`)),
    ],
    ['by a picture', said('xl/drawings/drawing1.xml', '<xdr:wsDr><xdr:cNvPr id="1" descr="SECRET"/></xdr:wsDr>')],
    ['in a shape of old', said('xl/drawings/vmlDrawing1.vml', '<div><font>Top Secret</font></div>')],
    ['in letters of art', said('xl/drawings/vmlDrawing2.vml', '<v:textpath style="x" string="SECRET"/>')],
    [
      'in the title of a chart',
      said('xl/charts/chart1.xml', `<c:title><c:rich><a:p>${run('SECRET')}</a:p></c:rich></c:title>`),
    ],
    ['in a comment', said('xl/comments1.xml', '<text><r><t>Ann Moor:</t></r><r><t>\nSECRET</t></r></text>')],
    ['in a comment of a thread', said('xl/threadedComments/threadedComment1.xml', '<c><text>Secret</text></c>')],
    ['far down in another sheet', workbook({ ...rows, Notes: [...list, ['', 'SECRET']] })],
    [
      'far down in another sheet, announced',
      workbook({ ...rows, Notes: [...list, ['Classification:', 'Top Secret']] }),
    ],
    ['in a cell that holds its text, far down', workbook({ ...rows, Notes: [...list, [{ inline: '<t>SECRET</t>' }]] })],
    [
      'in a cell that holds its text in parts, with signs that are not seen',
      workbook({ ...rows, Notes: [...list, [{ inline: '<r><t>SE\u200b</t></r><r><rPr/><t>CRET</t></r>' }]] }),
    ],
    [
      'in a column of markings, far down',
      workbook({ ...rows, Notes: [['Exported 1/2/24'], header, ...many, ['Firm', 'a', 'Secret (Op Fox)']] }),
    ],
    [
      'in a column of markings',
      workbook({
        ...rows,
        Notes: [
          ['Firm', 'GPMS'],
          ['A', 'OFFICIAL'],
          ['B', 'secret'],
        ],
      }),
    ],
    ...[
      'Classification: SECRET',
      'Sensitivity: SECRET',
      'U.K. SECRET',
      'Protective marking: SECRET',
      'PROTECTIVE_MARKING=Secret - UK eyes only',
      'Security classification of this document: Top Secret',
      'CLASSIFIED SECRET',
      'GSC - TOP SECRET',
      'TOP-SECRET',
      'TOP\u00a0SECRET // STRAP2',
      'NATO SECRET',
      'HMG SECRET',
      'Secret',
      '\u200eSECRET',
      'Classification,Secret',
    ].flatMap((marking): [string, string | Buffer][] => [
      [`as ${marking}, above a text`, `${marking}\na,b\n1,2\n`],
      [`as ${marking}, above a sheet`, workbook({ Calls: [marking.split(','), ['a', 'b'], ['1', '2']] })],
    ]),
  ])('is known to be marked SECRET %s', async (_name, content) => {
    expect(await isMarked(content)).toBe(true);
  });

  it.each([
    ['speaks of secrets', 'a,b\nsecret lover,2\nSecretary,3\n'],
    ['has the word among others', 'Name,Kind\nSecret,2\nSecret Garden Ltd,3\nSecret,Classification\n'],
    ['has names of it', 'Name\nSecret Garden Ltd\nSecretary\nThe Secret Classification\n'],
    ['says that it is lower', 'Classification: OFFICIAL-SENSITIVE\nMarked: OFFICIAL, not SECRET\na,b\n1,2\n'],
    [
      'lists markings to choose from',
      workbook({ ...rows, Lists: [['Options'], ['Official'], ['Secret'], ['Top Secret']] }),
    ],
    ['lists markings under a name that says so', workbook({ ...rows, Lists: [['Marking'], ['OFFICIAL'], ['SECRET']] })],
    ['has a sheet of them', workbook({ 'Secret Santa': [['a']], Secretaries: [['a']] })],
    ['is marked lower', workbook(rows, { heading: '&COFFICIAL-SENSITIVE', title: 'Secrets of the firm' })],
    [
      'says more in a text box',
      said('xl/drawings/drawing1.xml', shape(run('No ') + run('SECRET') + run(' is held here'))),
    ],
    ['speaks of secrets in a comment', said('xl/comments1.xml', '<text><t>Secretary\nsecret lover</t></text>')],
    ['has the word in a row that says more', workbook({ ...rows, Notes: [...list, ['SECRET', 'a firm']] })],
    [
      'says of its parts how they are marked, and not of its rows',
      workbook({ Notes: [['Classification', 'OFFICIAL'], header, ['Secret Garden Ltd', 'a', 'OFFICIAL'], ...many] }),
    ],
    ['cannot be read', Buffer.from('PK\u0003\u0004 and nothing more')],
  ])('is not taken for one where it %s', async (_name, content) => {
    expect(await isMarked(content)).toBe(false);
  });
});

describe('A column', () => {
  it('of markings is known in any spelling', () => {
    const names = ['Marking', 'PROTECTIVE_MARKING', 'ProtectiveMarking', 'Security classification', 'GSC'];
    expect(names.filter((name) => !isMarkingColumn(name))).toEqual([]);
    expect(['Remarks', 'Trademarking', 'Class'].filter(isMarkingColumn)).toEqual([]);
  });
});
