const threats = [
  ...['CHILD_SEXUAL_EXPLOITATION', 'CHILD_CRIMINAL_EXPLOITATION', 'COUNTY_LINES', 'MODERN_SLAVERY'],
  ...['ORGANISED_IMMIGRATION_CRIME', 'ADULT_SEXUAL_EXPLOITATION', 'LABOUR_EXPLOITATION', 'CUCKOOING'],
];
const fourPs = ['PURSUE', 'PURSUE', 'PURSUE', 'PREVENT', 'PROTECT', 'PREPARE'];
const apps = ['Contact Chart', 'Handset Compare', 'Sequence Builder', 'Statement Reader', 'Wash'];
const identified = { OCG: 'OrganisedCrimeGroup', PRIORITY_INDIVIDUAL: 'Person', VULNERABILITY: 'Vulnerability' };

/**
 * The programme's facts: how many of each kind there are for each entity of the graph (two for ten, in all), whether
 * they belong to an operation, what is stored, and of which kinds of entity they may speak.
 * `draw(random, number, at)` gives a fact's own properties and, as `concerns`, the kinds of those it speaks of.
 */
export const factKinds = {
  AppUsage: {
    ...{ share: 0.055, held: false, columns: ['app', 'month', 'count:long'] },
    draw: (random, _number, at) => ({
      app: random.pick(apps),
      month: at.slice(0, 7),
      count: random.int(1, 80),
      monthly: true,
    }),
  },
  CapabilityRegistration: {
    ...{ share: 0.025, held: false, columns: ['app', 'month', 'count:long'] },
    draw: (random, _number, at) => ({
      ...{ app: 'Capabilities Environment', month: at.slice(0, 7), count: random.int(1, 9), monthly: true },
    }),
  },
  Activity: {
    ...{ share: 0.03, held: true, columns: ['kind', 'summary', 'count:long'] },
    draw: (random) => ({
      kind: random.pick(['REQUEST_FOR_INFORMATION', 'DEVICE_REVIEW', 'TOOL_SETUP', 'VISIT', 'FINANCIAL_WORK', 'WASH']),
      summary: random.pick(['Requests to other forces answered.', 'Identifiers washed against all operations.']),
      count: random.chance(0.5) ? random.int(1, 20) : undefined,
    }),
  },
  Disruption: {
    ...{ share: 0.016, held: true },
    columns: [
      ...['reference', 'primaryThreat', 'otherThreats:string[]', 'primaryP', 'otherPs:string[]', 'impact', 'status'],
      ...['assessor', 'rationale'],
    ],
    draw: (random, number) => ({
      ...{ reference: `D/${number}`, primaryThreat: random.pick(threats), primaryP: random.pick(fourPs) },
      otherThreats: random.chance(0.2) ? [random.pick(threats)] : undefined,
      otherPs: random.chance(0.4) ? [random.pick(fourPs)] : undefined,
      impact: random.pick(['MAJOR', 'MODERATE', 'MODERATE', 'MINOR', 'MINOR', 'MINOR', 'NONE', 'NEGATIVE']),
      status: random.pick(['MODERATED', 'MODERATED', 'MODERATED', 'MODERATED', 'CLAIMED', 'REJECTED', 'WITHDRAWN']),
      assessor: 'Regional threat desk',
      rationale: random.pick([
        'Arrests took members out of the group for some time.',
        'People at risk were moved to safety.',
      ]),
      concerns: [random.pick(['OrganisedCrimeGroup', 'Person', 'DrugsLine'])],
    }),
  },
  Identification: {
    ...{ share: 0.01, held: true, columns: ['kind', 'status', 'reference'] },
    draw: (random, number) => {
      const kind = random.pick(['OCG', 'PRIORITY_INDIVIDUAL', 'PRIORITY_INDIVIDUAL', 'VULNERABILITY']);
      const status = random.pick(['PROPOSED', 'MAPPED', 'ACTIVE', 'ACTIVE', 'ARCHIVED', 'DISMANTLED']);
      return { kind, status, reference: `ID-${number}`, concerns: [identified[kind]] };
    },
  },
  Referral: {
    ...{ share: 0.014, held: true },
    columns: [
      ...['kind', 'reference', 'stage', 'to', 'reasonableGrounds', 'conclusiveGrounds', 'exploitation:string[]'],
      'countyLines:boolean',
    ],
    draw: (random, number) => {
      const kind = random.pick(['SAFEGUARDING', 'SAFEGUARDING', 'SAFEGUARDING', 'NRM', 'GAIN']);
      const all = { kind, reference: `${kind.slice(0, 2)}/${number}`, concerns: ['Person'] };
      const stage = random.pick(['REFERRED', 'ACCEPTED', 'CLOSED']);
      if (kind !== 'NRM') return { ...all, stage, to: 'Local authority children and adult services' };
      return {
        ...{ ...all, stage: 'REASONABLE_GROUNDS', to: 'Single Competent Authority' },
        reasonableGrounds: random.pick(['POSITIVE', 'POSITIVE', 'NEGATIVE', 'PENDING']),
        exploitation: [random.pick(['SEXUAL', 'LABOUR', 'CRIMINAL'])],
        countyLines: random.chance(0.4),
      };
    },
  },
  RiskAssessment: {
    ...{ share: 0.008, held: true, columns: ['scheme', 'risk', 'rationale'] },
    draw: (random) => ({
      ...{ scheme: 'Child exploitation risk assessment', rationale: 'Repeated missing episodes; older contacts.' },
      ...{ risk: random.pick(['LOW', 'MEDIUM', 'MEDIUM', 'HIGH']), concerns: ['Person'] },
    }),
  },
  Product: {
    ...{ share: 0.012, held: true },
    columns: ['kind', 'type', 'title', 'shows', 'requestedOn', 'deliveredOn'],
    draw: (random, _number, at) => ({
      kind: random.pick(['EVIDENTIAL', 'EVIDENTIAL', 'INTELLIGENCE']),
      type: random.pick(['CONTACT_CHART', 'SEQUENCE_OF_EVENTS', 'FINANCIAL_FOOTPRINT', 'NETWORK_CHART']),
      ...{ title: 'Contacts of the group', shows: 'Who is in touch with whom.', requestedOn: at, deliveredOn: at },
      concerns: ['Person', 'Phone', 'Vehicle'],
    }),
  },
  Proceeding: {
    ...{
      share: 0.008,
      held: true,
      columns: ['offence', 'chargingDecision', 'remand', 'outcome', 'sentenceMonths:long'],
    },
    draw: (random) => {
      const convicted = random.chance(0.3);
      return {
        offence: random.pick([
          'Modern Slavery Act 2015 s.2 (human trafficking)',
          'Conspiracy to supply controlled drugs',
        ]),
        chargingDecision: convicted ? 'CHARGED' : random.pick(['CHARGED', 'PENDING', 'NO_FURTHER_ACTION']),
        remand: random.pick(['REMANDED', 'BAILED', undefined]),
        outcome: convicted ? 'CONVICTED' : undefined,
        sentenceMonths: convicted ? random.int(6, 180) : undefined,
        concerns: ['Person'],
      };
    },
  },
  Case: {
    ...{ share: 0.006, held: true },
    columns: ['reference', 'vawg:boolean', 'childExploitation:boolean', 'threatType', 'summary', 'status'],
    draw: (random, number) => ({
      ...{ reference: `C/${number}`, vawg: random.chance(0.7), childExploitation: random.chance(0.5) },
      ...{ threatType: random.pick(threats), status: random.pick(['OPEN', 'CLOSED']) },
      summary: 'Connections between people, vehicles and addresses are asked for.',
    }),
  },
  Tasking: {
    ...{ share: 0.006, held: true },
    columns: ['reference', 'priority', 'leadAgency', 'threatType', 'commissionedBy', 'status'],
    draw: (random, number, _at, force) => ({
      ...{ reference: `T/${number}`, priority: random.pick(['LOW', 'MEDIUM', 'MEDIUM', 'HIGH', 'VERY_HIGH']) },
      ...{ leadAgency: force.code, commissionedBy: force.name, threatType: random.pick(threats) },
      status: random.pick(['ACCEPTED', 'COMPLETED']),
    }),
  },
  Feedback: {
    ...{ share: 0.004, held: true, columns: ['from', 'rating', 'text'] },
    draw: (random, _number, _at, force) => ({
      ...{ from: force.name, rating: random.pick(['EXCELLENT', 'EXCELLENT', 'GOOD']) },
      text: 'The charts showed us connections that we did not have.',
    }),
  },
  SavingOpportunity: {
    ...{ share: 0.006, held: true, columns: ['amountGBP:long', 'basis', 'realised:boolean'] },
    draw: (random) => ({
      ...{ amountGBP: random.int(1, 400) * 1000, realised: random.chance(0.4) },
      basis: 'Analyst hours saved by comparing handsets at once',
    }),
  },
};
