import { describe, expect, it } from '@jest/globals';
import { accountIdentity } from '../../../src/identifiers/account.js';
import { sharedKey } from '../../../src/identifiers/localIdentity.js';
import { idsOf } from '../../../src/writing/ids.js';
import { readFile } from '../../support/readFile.js';
import { workbook } from '../../support/workbook.js';

const mappingOf = (tables: string) =>
  `name: trial\nversion: 1\ntitle: Trial\nsource: { kind: OTHER, material: EVIDENCE }\ntables:\n${tables}`;

describe('People', () => {
  it.each([
    ['nrm-referrals', 'Reference,Name,DOB,Referred', (name: string, at: number) => `N/${at},${name},2008,01/02/2024`],
    ['safeguarding-referrals', 'Name,DOB,Referred', (name: string) => `${name},2008,01/02/2024`],
    ['missing', 'Name,DOB,Reported', (name: string) => `${name},2008,01/02/2024 10:00`],
  ])('without a name are not one by their date of birth: %s', async (mapping, header, row) => {
    const people = async (...names: readonly string[]) =>
      (await readFile([header, ...names.map(row)].join('\n'), mapping)).entities.filter(
        ({ kind }) => kind === 'Person',
      );
    expect(await people('Unknown', 'Unknown')).toHaveLength(2);
    expect(await people('Ada Marsh', 'Ada Marsh')).toHaveLength(1);
  });
});

describe('People whom words of a relation stand for', () => {
  const people = async (mapping: string, header: string, rows: readonly string[], by?: number) => {
    const { records, entities, report } = await readFile([header, ...rows].join('\n'), mapping, { firm: 'Blue' }, by);
    const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
    const names = records
      .filter(({ entity }) => kinds.get(entity) === 'Person')
      .map(({ properties }) => properties.name);
    return [names.sort(), report.flags.map(({ value }) => value)];
  };
  const found = (...names: readonly string[]) =>
    names.map((name, at) => `Child ${'ABCDEFGHIJ'[at]},01/02/2024 10:00,${name}`);

  it.each([['mum'], ['Boyfriend'], ['older male'], ["mum's friend"], ['Step-dad'], ['a friend (female)']])(
    'are apart in each row, and were one by earlier rules: %s',
    async (name) => {
      const read = (by?: number) => people('missing', 'Name,Reported,Found with', found(name, name), by);
      expect(await read()).toEqual([['Child A', 'Child B', name, name].sort(), []]);
      expect(await read(6)).toEqual([['Child A', 'Child B', name].sort(), []]);
    },
  );

  it('are apart among passengers and drivers, and whoever is named is one in all rows', async () => {
    const rows = ['mum & Lee Moor,driver', 'Mum,Sam Driver', 'Lee Moor,Sam Driver'].map(
      (who, at) => `B${at},01/02/2024 10:00,Station,${who}`,
    );
    const all = await people('taxi', 'Booking Ref,Pickup Time,Pickup,Passenger,Driver', rows);
    expect(all).toEqual([['Lee Moor', 'Mum', 'Sam Driver', 'driver', 'mum'], []]);
  });

  it.each([['Unknown male'], ['unidentified female'], ['Unnamed'], ['unk person'], ['u/k']])(
    'are nobody where the words say so, and were somebody by earlier rules: %s',
    async (name) => {
      const read = (by?: number) => people('missing', 'Name,Reported,Found with', found(name, name), by);
      expect(await read()).toEqual([
        ['Child A', 'Child B'],
        [name, name],
      ]);
      expect(await read(6)).toEqual([['Child A', 'Child B', name].sort(), []]);
    },
  );

  it('are the same in all files that say so of a network', async () => {
    const { entities } = await readFile('Source,Target\nMum,Ann\nMum,Bob\n', 'network', { network: 'home' });
    expect(entities).toHaveLength(3);
  });
});

describe('People of one name', () => {
  const rows = ['01/02/1980', '12/3/80', '12/3/80', '04-05-12', 'Unknown', ''].map(
    (born) => `Ada,Marsh,${born},suspect`,
  );
  const people = async (by?: number) =>
    (await readFile(['Forename,Surname,DOB,Role', ...rows].join('\n'), 'people', {}, by)).entities
      .filter(({ kind }) => kind === 'Person')
      .map(({ id }) => id);
  const named = (written: string) => idsOf('secret')('Person', 'named', 'operation_1', written);

  it('of whose births nothing can be read are told apart by what was written, and were not by earlier rules', async () => {
    const readable = [named('ada marsh'), named('ada marsh 1980-02-01')];
    expect((await people(4)).sort()).toEqual([...readable].sort());
    const all = [...readable, named('ada marsh 12/3/80'), named('ada marsh 04-05-12')];
    expect((await people()).sort()).toEqual(all.sort());
  });
});

describe('Numbers', () => {
  const mapping = mappingOf(`  - columns:
      who: { header: Who }
      out: { header: Amount, as: pence, sign: positive }
      back: { header: Amount, as: pence, sign: negative }
      count: { header: Count, as: whole }
    entities: { who: { kind: Person, key: "{who}" }, other: { kind: Organisation, key: "Shop" } }
    links: [{ type: MEMBER_OF, from: who, to: other, set: { count: "{count}" } }]
    events:
      - { kind: Transaction, when: "{out}", at: "2024-01-01", set: { amountPence: "{out}" }, participants: [{ entity: who, role: PAYER }] }
      - { kind: Transaction, when: "{back}", at: "2024-01-01", set: { amountPence: "{back}" }, participants: [{ entity: who, role: PAYEE }] }
`);
  const read = async (amount: string, count = '1', by?: number) => {
    const { events, links, report } = await readFile(`Who;Amount;Count\nAnn;${amount};${count}\n`, mapping, {}, by);
    return {
      pence: events.map(({ properties }) => properties.amountPence),
      count: links.find(({ type }) => type !== 'INVOLVED_IN')?.properties.count,
      flags: report.flags.map(({ kind, value }) => [kind, value]),
    };
  };

  it.each([
    ['£1,234.50', 123_450],
    ['£ 1 234.50', 123_450],
    ['1234.5', 123_450],
    ['(12.00)', 1_200],
    ['-£12.00', 1_200],
    ['12.00 -', 1_200],
    ['12.000', 1_200],
  ])('are read as pence where they are pounds: %s', async (amount, pence) => {
    expect(await read(amount)).toEqual({ pence: [pence], count: 1, flags: [['NO_EVENT', '']].slice(1) });
  });

  it.each([['12,50'], ['1.230,00'], ['1,23'], ['€100.00'], ['$100'], ['1,2345'], ['12,34,567']])(
    'that may be others are read as none and flagged once, whichever columns read them: %s',
    async (amount) => {
      const { pence, flags } = await read(amount);
      expect(pence).toEqual([]);
      expect(flags).toEqual([
        ['UNREADABLE_VALUE', amount],
        ['NO_EVENT', ''],
      ]);
    },
  );

  it.each([
    ['1,234', 1234],
    ['12', 12],
    ['3.0', 3],
    ['1,5', null],
    ['1,23', null],
  ])('are whole or none: %s', async (count, expected) => {
    expect((await read('1', count)).count).toBe(expected);
  });

  it('of an import by earlier rules are what they were', async () => {
    expect(await read('12,50', '1,5', 3)).toEqual({ pence: [125_000], count: 15, flags: [] });
  });
});

describe('Rows of one payment', () => {
  it('count once', async () => {
    const mapping =
      mappingOf(`  - columns: { ref: { header: Ref }, from: { header: From }, to: { header: To }, note: { header: Note } }
    entities: { from: { kind: Person, key: "{from}" }, to: { kind: Person, key: "{to}" } }
    events:
      - { kind: Transaction, key: "{ref}", at: "2024-01-01", set: { reference: "{note}" }, participants: [{ entity: from, role: PAYER }, { entity: to, role: PAYEE }] }
`);
    const { events, links } = await readFile('Ref,From,To,Note\nP1,Ann,Bob,a\nP1,Ann,Bob,b\nP2,Ann,Bob,c\n', mapping);
    expect(events).toHaveLength(2);
    expect(links.find(({ type }) => type === 'PAID')?.properties).toMatchObject({ count: 2, rows: [1, 2, 3] });
  });
});

describe('A duration', () => {
  const mapping = mappingOf(`  - columns: { who: { header: Who }, lasted: { header: Lasted, as: seconds } }
    entities: { who: { kind: Phone, key: "{who}" }, other: { kind: Phone, key: "07700900201" } }
    communications: [{ from: who, to: other, at: "2024-01-01", channel: CALL, duration: "{lasted}" }]
`);
  const read = async (content: string | Buffer, by?: number) => {
    const { events, report } = await readFile(content, mapping, {}, by);
    return [events.flatMap(({ properties }) => properties.durations), report.flags.map(({ value }) => value)];
  };
  const written = (lasted: string, by?: number) => read(`Who,Lasted\n07700900202,${lasted}\n`, by);

  it.each([
    ['75', 75],
    ['75.0', 75],
    ['01:15', 75],
    ['0:01:15.250', 75],
  ])('is read as %s', async (lasted, seconds) => {
    expect(await written(lasted)).toEqual([[seconds], []]);
  });

  it.each([
    ['0.000868055555555556', 0],
    ['1.30', 1],
    ['75.4', 75],
  ])('is none where it may be another one: %s, which by earlier rules was %i s', async (lasted, seconds) => {
    expect(await written(lasted)).toEqual([[-1], [lasted]]);
    expect(await written(lasted, 6)).toEqual([[seconds], []]);
  });

  it.each(['[h]', '[mm]', '[ss]', '[Red][ss]'])('is read from a cell that shows it as %s', async (format) => {
    const lasted = { serial: 75 / 86_400 };
    const file = workbook(
      {
        a: [
          ['Who', 'Lasted'],
          ['07700900202', lasted],
        ],
      },
      { format },
    );
    expect(await read(file)).toEqual([[75], []]);
    expect(await read(file, 6)).toEqual([[0], []]);
  });
});

describe('A marking', () => {
  const mapping = mappingOf(`  - header: { containing: [Firm, Secret] }
    columns: { firm: { header: Firm }, secret: { header: Secret } }
    entities: { firm: { kind: Organisation, key: "{firm}" } }
`);
  const read = (rows: string) => readFile(rows, mapping);

  it.each([
    ['above a table, among other cells', 'Calls,,Secret\nFirm,Secret,Note\nA,b,c\n'],
    ['below a table', 'Firm,Secret,Note\nA,b,c\nSECRET\n'],
    ['below a table, in its columns', 'Firm,Secret,Note\nA,b,c\n,Secret,\n'],
    ['below a table, announced', 'Firm,Secret,Note\nA,b,c\nProtective marking: Secret,,\n'],
    ['below a table, announced in a cell of its own', 'Firm,Secret,Note\nA,b,c\nClassification:,Top Secret,\n'],
  ])('of SECRET is refused %s', async (_where, content) => {
    await expect(read(content)).rejects.toThrow('marked SECRET');
  });

  it('is no word of a header, or of a row that says more', async () => {
    const { entities } = await read('Firm,Secret,Note\nSecret,Secret,c\nSecret Garden Ltd,,\nSecretary,,\nA,Secret,\n');
    expect(entities).toHaveLength(4);
  });
});

describe('A bank statement', () => {
  const account = '11-22-33 12345678';
  const label = (written: string) => accountIdentity(written).label;
  /** Each payment as who paid whom, and what is flagged. */
  const paid = async (content: string, mapping: string, parameters: Record<string, string> = { account }) => {
    const { entities, links, report } = await readFile(content, mapping, parameters);
    const labels = new Map(entities.map(({ id, properties }) => [id, properties.label]));
    const sides = links
      .filter(({ type, from }) => type === 'INVOLVED_IN' && labels.has(from))
      .map(({ from, properties }) => `${properties.role} ${labels.get(from)}`);
    const pairs = links.filter(({ type }) => type === 'PAID').map(({ from, to }) => [labels.get(from), labels.get(to)]);
    return { sides: sides.sort(), pairs, flags: report.flags.map(({ kind, value }) => [kind, value]) };
  };
  const lloyds =
    'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance\n';
  const natwest = 'Date,Type,Description,Value,Balance,Account Name,Account Number\n';
  const barclays = 'Number,Date,Account,Amount,Subcategory,Memo\n';

  it.each([
    ['bank', `${lloyds}05/07/2024,DEB,'11-22-33,12345678,SHOP,5.00,,1\n06/07/2024,FPI,'11-22-33,12345678,PAY,,7.00,1`],
    [
      'bank-amount',
      `${natwest}05/07/2024,POS,SHOP,-5.00,1,J DOE,'112233-12345678\n06/07/2024,FPI,PAY,7.00,1,J DOE,12345678`,
    ],
    [
      'bank-amount',
      `${barclays},05/07/2024,11-22-33 12345678,-5.00,PAYMENT,SHOP\n,06/07/2024,11-22-33 12345678,7.00,FT,PAY`,
    ],
  ])('takes the account that its rows say without a word of the other side for its own: %s', async (mapping, file) => {
    const sides = [`PAYEE ${account}`, `PAYER ${account}`];
    expect(await paid(file, mapping)).toEqual({ sides, pairs: [], flags: [] });
  });

  const two = `${lloyds}05/07/2024,DEB,11-22-33,12345678,SHOP,5.00,,1\n05/07/2024,DEB,11-22-33,87654321,SHOP,6.00,,1`;

  it('of several accounts has those of its rows, and with one of them named says nothing of rows of the others', async () => {
    const sides = [`PAYER ${account}`, 'PAYER 11-22-33 87654321'];
    expect(await paid(two, 'bank', {})).toEqual({ sides, pairs: [], flags: [] });
    expect(await paid(two, 'bank')).toMatchObject({
      ...{ sides: [`PAYER ${account}`], pairs: [] },
      flags: [['UNREADABLE_VALUE', '11-22-33 87654321']],
    });
  });

  it.each([
    ['11-22-33', '12345678', '11-22-33 12345678'],
    ['', '12345678', '12345678'],
    ['', 'xxxx5678', 'xxxx5678'],
  ])('never says that its account paid itself: %s %s', async (sortCode, number, value) => {
    const file = `Date,Amount,Payee sort code,Payee account number\n05/07/2024,-5.00,${sortCode},${number}`;
    const flags = expect.arrayContaining([['UNREADABLE_VALUE', value]]);
    expect(await paid(file, 'bank-amount')).toEqual({ sides: [`PAYER ${account}`], pairs: [], flags });
  });

  it('says whom its account paid where a column names the other one', async () => {
    const file =
      'Date,Amount,Sort code,Account number,Beneficiary account\n05/07/2024,-5.00,11-22-33,12345678,44-55-66 12345678';
    expect((await paid(file, 'bank-amount')).pairs).toEqual([[account, label('44-55-66 12345678')]]);
  });

  it('by earlier rules was read as it was', async () => {
    const mapping = mappingOf(`  - columns: { to: { header: To } }
    entities: { own: { kind: Account, key: "${account}" }, other: { kind: Account, key: "{to}" } }
    events: [{ kind: Transaction, at: "2024-01-01", participants: [{ entity: own, role: PAYER }, { entity: other, role: PAYEE }] }]
`);
    const count = async (by: number) => (await readFile('To\n12345678\n', mapping, {}, by)).links.length;
    expect([await count(6), await count(7)]).toEqual([3, 1]);
  });
});

describe('A handset', () => {
  const device = { device: 'ABC/1', number: '07700900200' };
  const at = '05/07/2024 14:30:00(UTC+1)';

  it('of which a message names no conversation makes none of the sender with themselves', async () => {
    const chats = [
      ['Chat', 'Participants', 'From', 'Time'],
      ['', '07700900203 Al; 07700900204 Jo; 07700900205', '07700900203 Al', at],
    ];
    const { events, links } = await readFile(workbook({ Chats: chats }), 'handset', device);
    expect(events).toHaveLength(2);
    expect(links.filter(({ type }) => type === 'INVOLVED_IN')).toHaveLength(4);
  });

  const called = async (parties: string) => {
    const log = [
      ['Parties', 'Direction', 'Time'],
      [parties, 'Incoming', at],
    ];
    const { entities, links, report, rejected } = await readFile(workbook({ 'Call Log': log }), 'handset', device);
    const keys = entities.filter(({ kind }) => kind === 'Phone').map(({ properties }) => String(properties.key));
    return {
      other: keys.filter((key) => key !== '+447700900200').map((key) => key.replace(/@[0-9a-f]{8}$/, '')),
      labels: links.filter(({ type }) => type === 'SAVED_AS').map(({ properties }) => properties.label),
      flags: report.flags.map(({ kind }) => kind),
      rejected: rejected.length,
    };
  };

  it.each([
    ['From: 07700 900123 Mum', 'Mum'],
    ['07700.900.123 Mum', 'Mum'],
    ['07700/900123', null],
    ['+44 7700\u2011900123', null],
    ['\u200e+44\u00a07700 900123\u202c Mum', 'Mum'],
    ['\u200f07700900123 \u{1f469}\u200d\u{1f467}', '\u{1f469}\u200d\u{1f467}'],
    ['+44 (0) 7700 900123(Mum)', '(Mum)'],
    ['07700900123 22nd Street', '22nd Street'],
    ['447700900123@s.whatsapp.net Mum', 'Mum'],
  ])('has the whole number of %j and the name behind it', async (parties, label) => {
    const labels = label === null ? [] : [label];
    expect(await called(parties)).toEqual({ other: ['+447700900123'], labels, flags: [], rejected: 0 });
  });

  it.each([
    ['4.47701E+11', '4.47701E+11', null],
    ['077009OO123 Bob', '077009OO123', 'Bob'],
    ['0770090???? Bob', '0770090????', 'Bob'],
    ['Barclays', 'Barclays', null],
    ['EE', 'EE', null],
    ['07700 900123Mum', '07700 900123Mum', null],
    ['Mum\nand Dad', 'Mum\nand Dad', null],
  ])('keeps what is no number as it stands: %j', async (parties, number, label) => {
    const { other, ...rest } = await called(parties);
    expect(other).toEqual([`RAW:${number}`]);
    expect(rest).toEqual({ labels: label === null ? [] : [label], flags: ['DAMAGED_IDENTIFIER'], rejected: 0 });
  });

  it('sheet by sheet as texts is read as what each of them is, or told to be unclear', async () => {
    const header = 'Parties,Direction,Time';
    const row = `From: 07700900201,Incoming,${at}`;
    const channels = async (content: string) =>
      (await readFile(content, 'handset', device)).events.map(({ properties }) => properties.channel);
    expect(await channels(`${header},Body\n${row},hello`)).toEqual(['TEXT']);
    expect(await channels(`${header},Duration\n${row},75`)).toEqual(['CALL']);
    await expect(channels(`${header}\n${row}`)).rejects.toThrow('may be any of Call Log, SMS Messages');
  });
});

describe('A network', () => {
  it('of which edges have ids and labels is not taken for its nodes', async () => {
    const { links } = await readFile('Id,Source,Target,Label\n1,a,b,knows\n', 'network');
    expect(links.map(({ type }) => type)).toEqual(['ASSOCIATE_OF']);
  });
});

describe('Identifiers', () => {
  const mapping = mappingOf(`  - columns: { card: { header: Card }, sim: { header: SIM }, plate: { header: Plate } }
    entities:
      card: { kind: PaymentCard, key: "{card}" }
      sim: { kind: Sim, key: "{sim}" }
      plate: { kind: Vehicle, key: "{plate}" }
`);
  const read = async (row: string, by?: number) => {
    const { entities, report } = await readFile(`Card,SIM,Plate\n${row}\n`, mapping, {}, by);
    return [entities.map(({ properties }) => properties.key), report.flags.map(({ kind, column }) => [kind, column])];
  };

  it('of which a spreadsheet cut off digits are flagged, and are known in their operation alone', async () => {
    const [card, sim] = ['492912XXXXXX5680', '8944110012345670000'];
    const cut = '4929123412345680,8944110012345670000,FÜ-AB 123';
    const here = expect.stringMatching(/@[0-9a-f]{8}$/);
    const flags = ['card', 'sim'].map((column) => ['ROUNDED_NUMBER', column]);
    expect(await read(cut)).toEqual([[here, here, 'FÜAB123'], flags]);
    expect(await read(cut, 3)).toEqual([[card, sim, 'FAB123'], flags]);
    expect(await read('4111111111111111,8944110012345678901,')).toEqual([
      ['411111XXXXXX1111', '8944110012345678901'],
      [],
    ]);
  });
});

describe('A place', () => {
  const mapping = mappingOf(`  - columns: { where: { header: Where } }
    entities: { place: { kind: Location, key: "{where}", within: operation } }
`);
  const idOf = idsOf('secret');
  const ids = async (where: string, by?: number) =>
    (await readFile(`Where\n"${where}"\n`, mapping, {}, by)).entities.map(({ id }) => id);

  it('that is limited is so only where its words do not say where it lies, and was always by the first five rules', async () => {
    const [local, whole] = ['Camera 1 (North)', '1 Mill Lane, SO14 2AB'];
    const here = (key: string) => idOf('Location', 'named', 'operation_1', 'operation', key);
    expect([await ids(local), await ids(local, 5)]).toEqual([[here('camera 1 north')], [here('camera 1 (north)')]]);
    expect([await ids(whole), await ids(whole, 5)]).toEqual([
      [idOf('Location', 'place', '1 mill lane so14 2ab')],
      [here('1 mill lane, so14 2ab')],
    ]);
  });
});

describe('What is no identifier', () => {
  const keyOf = async (kind: string, written: string, by?: number) => {
    const mapping = mappingOf(`  - columns: { it: { header: It } }
    entities: { it: { kind: ${kind}, key: "{it}" } }
`);
    const { entities } = await readFile(`It\n${written}\n`, mapping, {}, by);
    return entities.map(({ properties }) => properties.key);
  };

  it.each([
    ['Email', 'no email', 'no email'],
    ['Sim', 'no sim', 'NOSIM'],
    ['PaymentCard', 'contactless', 'CONTACTLESS'],
    ['PaymentCard', '****1234', 'XXXX1234'],
    ['IdentityDocument', '123456', '123456'],
    ['Vehicle', '??12???', 'PART:??12???'],
    ['Vehicle', 'No plate', 'NOPLATE'],
    ['Vehicle', 'BLUE BMW', 'BLUEBMW'],
  ])('is known in its operation alone, and was everywhere by earlier rules: %s %s', async (kind, written, earlier) => {
    expect(await keyOf(kind, written)).toEqual([expect.stringMatching(/@[0-9a-f]{8}$/)]);
    expect(await keyOf(kind, written, 4)).toEqual([earlier]);
  });

  it.each([
    ['12', '12'],
    ['1234567', '1234567'],
    ['Taxi 12', 'TAXI12'],
    ['Taxi No. 12', 'TAXINO12'],
    ['Car 7', 'CAR7'],
    ['Cab-3', 'CAB3'],
    ['UNIT4', 'UNIT4'],
    ['Driver 9', 'DRIVER9'],
    ['Van #2', 'VAN2'],
  ])('is a number of a fleet, which was a mark by the first six rules: %s', async (written, earlier) => {
    const mapping = mappingOf(`  - columns: { it: { header: It } }
    entities: { it: { kind: Vehicle, key: "{it}" } }
`);
    const read = async (by?: number) => {
      const { entities, report } = await readFile(`It\n${written}\n`, mapping, {}, by);
      return [entities.map(({ properties }) => properties.key), report.flags.map(({ kind }) => kind)];
    };
    expect(await read()).toEqual([[expect.stringMatching(`^PART:${earlier}@[0-9a-f]{8}$`)], ['DAMAGED_IDENTIFIER']]);
    expect(await read(6)).toEqual([[earlier], []]);
  });

  it('of a handset is its check digit where it is a zero, which by the first three rules was a wrong one', async () => {
    const keys = [5, 4, 3].map((by) => keyOf('Device', '490154203237510', by));
    expect(await Promise.all(keys)).toEqual([['490154203237518'], ['490154203237518'], ['490154203237510']]);
  });

  it.each([
    [5, 'Device', 'IMEI: 356938035643809', '356938035643809', 'EX:IMEI: 356938035643809'],
    [5, 'Device', '35/693803/564380/9', '356938035643809', 'EX:35/693803/564380/9'],
    [5, 'Sim', 'ICCID 8944110012345678901', '8944110012345678901', 'ICCID8944110012345678901'],
    [5, 'Phone', "'60999", 'SHORT:60999', "RAW:'60999"],
    [6, 'Account', '203040 1234567.0', '203040-01234567', '203040-12345670'],
    [6, 'Device', '356938035643809.0', '356938035643809', 'EX:356938035643809.0'],
    [6, 'Device', 'IMEI (1): 356938035643809', '356938035643809', 'EX:IMEI (1): 356938035643809'],
    [6, 'Phone', '086 123 4567', 'RAW:086 123 4567', '+44861234567'],
    [6, 'Phone', '3725123456', 'RAW:3725123456', '+443725123456'],
    [6, 'Phone', '60999.0', 'SHORT:60999', 'RAW:60999.0'],
    [6, 'Sim', '8944110012345678901.0', '8944110012345678901', '8944110012345678901.0'],
  ])(
    'is read past what stands around it, as by the first %i rules it was not: %s %s',
    async (by, kind, written, key, earlier) => {
      const [now, was] = await Promise.all([keyOf(kind, written), keyOf(kind, written, by)]);
      expect([now, was].map(([one]) => sharedKey(String(one)))).toEqual([key, earlier]);
      // What is left of a number is known within its operation alone, and nothing else is.
      expect(now).toEqual([key.startsWith('RAW:') ? expect.stringMatching(/@[0-9a-f]{8}$/) : key]);
    },
  );

  it('of a SIM is what a spreadsheet cut off, whatever stands before it', async () => {
    expect(await keyOf('Sim', 'ICCID: 8944110012345670000')).toEqual([expect.stringMatching(/0000@[0-9a-f]{8}$/)]);
  });

  it.each([
    ['Device', '490154203237515', '490154203237515'],
    ['Account', 'GB83WEST12345698765432', 'GB83WEST12345698765432'],
    ['Vehicle', 'AB?2 C?E', 'PART:AB?2C?E'],
    ['Vehicle', 'CAB12', 'CAB12'],
    ['Vehicle', 'CAR 7A', 'CAR7A'],
    ['Vehicle', '12 AB', '12AB'],
    ['OnlineHandle', 'ember_99', 'ember_99'],
  ])('is not what is whole, or matches in part: %s %s', async (kind, written, key) => {
    expect(await keyOf(kind, written)).toEqual([key]);
  });
});

describe('A payment card', () => {
  const mapping = mappingOf(`  - columns: { card: { header: Card } }
    entities: { card: { kind: PaymentCard, key: "{card}" } }
`);
  it('stands in no rejected row with its whole number, and other numbers stand there as they are', async () => {
    const wide =
      mappingOf(`  - columns: { card: { header: Card }, device: { header: Device }, at: { header: At, date: dd/MM/yyyy } }
    entities: { card: { kind: PaymentCard, key: "{card}" }, device: { kind: Device, key: "{device}" } }
    events: [{ kind: Transaction, at: "{at}", set: {}, participants: [{ entity: card, role: PAYER }] }]
`);
    const rows = ['4929123456781234,490154203237518,soon', '1,4929 1234 5678 1234,x,y'];
    const { rejected } = await readFile(['Card,Device,At', ...rows].join('\n'), wide);
    expect(rejected).toEqual([
      ['492912XXXXXX1234', '490154203237518', 'soon'],
      ['1', '4929 12XX XXXX 1234', 'x', 'y'],
    ]);
  });

  const read = async (card: string, by?: number) => readFile(`Card\n"${card}"\n`, mapping, {}, by);

  it.each([
    ['4929 1234 5678 1234'],
    ['VISA 4929123456781234'],
    ["'4929123456781234"],
    ['4929–1234–5678–1234'],
    ['4929123456781234 exp 09/27'],
    ['4929 1234 5678 1234 09/27'],
    ['4929/1234/5678/1234'],
    ['Visa 4929 12** **** 1234'],
    ['49291234XXXX1234'],
  ])('is one and the same however it is written, and its number is kept nowhere: %s', async (card) => {
    const all = await read(card);
    expect(all.entities.map(({ properties }) => properties)).toEqual([
      {
        key: card.includes('4XXXX1') ? '492912XXXX1234' : '492912XXXXXX1234',
        label: expect.anything(),
        damaged: false,
      },
    ]);
    expect(all.report.flags).toEqual([]);
    expect(JSON.stringify(all)).not.toMatch(/5678/);
  });

  it.each([['4929123456781234 and 4111111111111111'], ['49291234567812340000123']])(
    'that is none is masked all the same, also in flags: %s',
    async (card) => {
      const all = await read(card);
      expect(all.report.flags).toMatchObject([{ kind: 'DAMAGED_IDENTIFIER' }]);
      expect(JSON.stringify(all)).not.toMatch(/5678|11111111/);
    },
  );

  it('is told apart by earlier rules as it was, and masked as well', async () => {
    const old = await read('VISA 4929123456781234', 4);
    expect(JSON.stringify(old)).not.toMatch(/5678/);
    const idOf = idsOf('secret');
    const id = idOf('PaymentCard', 'VISA4929123456781234');
    const said = JSON.stringify({ asWritten: 'VISA 4929123456781234' });
    expect([old.entities.map((one) => one.id), old.records.map((one) => one.id)]).toEqual([
      [id],
      [idOf('Record', 'source_1', id, said)],
    ]);
  });
});

describe('Words in the place of a telephone number', () => {
  const read = async (mapping: string, content: string, by?: number) => {
    const { entities, links, report } = await readFile(content, mapping, { firm: 'Blue' }, by);
    const numbers = entities.filter(({ kind }) => kind === 'Phone').map(({ properties }) => properties.number);
    return [numbers, links.filter(({ type }) => type === 'USES').length, report.flags.map(({ kind }) => kind)];
  };
  const lists = [
    ['people', (said: string) => `Surname,Phone\nMarsh,${said}\n`],
    ['phones', (said: string) => `Number,Name\n${said},Ann Marsh\n`],
  ] as const;

  it.each(
    ['N/A', 'None', 'Unknown', 'unknown number', 'Not available', '-', 'TBC'].flatMap((said) =>
      lists.map((list) => [said, ...list] as const),
    ),
  )('that say nothing name nothing: %s in %s', async (said, mapping, file) => {
    expect(await read(mapping, file(said))).toEqual([[], 0, ['NOT_KNOWN']]);
    const [, uses] = await read(mapping, file(said), 6);
    expect(uses).toBeGreaterThan(0);
  });

  it.each(
    ['Withheld', 'private number', 'No Caller ID'].flatMap((said) => lists.map((list) => [said, ...list] as const)),
  )('that say it was kept back are the number that the source does not show: %s in %s', async (said, mapping, file) => {
    expect(await read(mapping, file(said))).toEqual([['withheld'], 1, []]);
  });

  it('are it in call data whatever they say', async () => {
    const rows = ['Unknown', 'N/A', 'Withheld'].map((said, at) => `${said},07700900102,05/01/2024 14:3${at},SMS`);
    const content = ['Calling Number,Called Number,Start,Type', ...rows].join('\n');
    const [numbers] = await read('call-data', content);
    expect(numbers).toEqual(expect.arrayContaining(['withheld']));
    const { events } = await readFile(content, 'call-data');
    expect(events.map(({ properties }) => properties.count)).toEqual([3]);
  });
});

describe('A date and its time', () => {
  const taxi = {
    header: (times: string) => `Booking Ref,${times},Pickup`,
    row: (times: string) => `1,${times},Station`,
  };
  const sighting = { header: (times: string) => `VRM,Camera,${times}`, row: (times: string) => `AB12CDE,M1,${times}` };
  const call = {
    header: (times: string) => `Calling Number,Called Number,${times},Type`,
    row: (times: string) => `07700900101,07700900102,${times},SMS`,
  };
  const [day, time] = ['05/01/2024', '14:30:00'];

  it.each([
    ['taxi', taxi, 'Pickup Date,Pickup Time', `${day},${time}`],
    ['taxi', taxi, 'Pickup Time,Date', `${time},${day}`],
    ['sightings', sighting, 'Date,Capture Time', `${day},${time}`],
    ['sightings', sighting, 'Time,Date', `${time},${day}`],
    ['call-data', call, 'Start Date,Start Time', `${day},${time}`],
    ['call-data-utc', call, 'Date,Call Time', `${day},${time}`],
    // Of another day than the one on which it was booked, and beside one that says all.
    ['taxi', taxi, 'Date,Pickup Time', `01/01/2024,${day} ${time}`],
    ['taxi', taxi, 'Date,Pickup Time', `,${day} ${time}`],
    ['call-data', call, 'Start,Start Time', `${day} ${time},${time}`],
  ])(
    'are read from columns of their own, or from the one that says both: %s %s %s',
    async (mapping, file, times, cells) => {
      const content = `${file.header(times)}\n${file.row(cells)}\n`;
      const { events, report } = await readFile(content, mapping, { firm: 'Blue' });
      expect(events.map(({ properties }) => properties.at)).toEqual(['2024-01-05T14:30:00Z']);
      expect([report.rejected, report.flags]).toEqual([[], []]);
    },
  );

  it('by earlier rules were read as they were', async () => {
    const content = `${taxi.header('Pickup Time,Date')}\n${taxi.row(`${time},${day}`)}\n`;
    const { report } = await readFile(content, 'taxi', { firm: 'Blue' }, 6);
    expect(report.rejected).toHaveLength(1);
  });
});

describe('Call data', () => {
  it.each([['call-data'], ['call-data-utc']])(
    'count as calls and texts what says that it is one: %s',
    async (mapping) => {
      const types = ['Voice', 'MOC', 'SMS-MO', 'SMS Sent', 'GPRS', 'Zz9'];
      const rows = types.map((type, at) => `07700900101,0770090011${at % 5},05/07/2024 14:0${at},5,${type}`);
      const { events, report } = await readFile(
        ['Calling Number,Called Number,Start,Duration,Type', ...rows].join('\n'),
        mapping,
      );
      expect(events.map(({ properties }) => properties.channel).sort()).toEqual(['CALL', 'CALL', 'TEXT', 'TEXT']);
      expect(report.rejected).toEqual([]);
      expect(report.flags.map(({ kind, line, value }) => [kind, line, value])).toEqual([
        ['NO_EVENT', 6, ''],
        ['UNREADABLE_VALUE', 7, 'Zz9'],
        ['NO_EVENT', 7, ''],
      ]);
    },
  );
});
