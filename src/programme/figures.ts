/** How a headline figure is defined: what it says, and which records it counts. */
export interface Figure {
  readonly figure: string;
  readonly meaning: string;
  readonly rule: string;
  readonly unit: string;
}

const figure = (name: string, unit: string, meaning: string, rule: string): Figure => ({
  figure: name,
  meaning,
  rule,
  unit,
});

/** In the order of the report. The statement that counts them is `programme/totals`. */
export const figures: readonly Figure[] = [
  figure('supportedCases', 'count', 'Supported requests.', 'Case records, of operations and of support holders.'),
  figure(
    'supportedOperations',
    'count',
    'Supported operations.',
    'Operations of kind OPERATION; support holders are apart.',
  ),
  figure(
    'socMasterListOperations',
    'count',
    'Supported operations on the master list of serious and organised crime.',
    'Operations of kind OPERATION with socMasterList.',
  ),
  figure(
    'disruptions',
    'count',
    'Disruptions of offenders and groups.',
    'Disruption records with the status CLAIMED or MODERATED; REJECTED and WITHDRAWN are not counted. Each counts once.',
  ),
  figure('casesVawg', 'count', 'Cases about violence against women and girls.', 'Case records with vawg.'),
  figure(
    'casesVawgPercent',
    'percent',
    'The share of cases about violence against women and girls.',
    'Numerator casesVawg, denominator supportedCases, rounded to whole per cent, a half up.',
  ),
  figure(
    'casesChildExploitation',
    'count',
    'Cases about the exploitation of children.',
    'Case records with childExploitation.',
  ),
  figure(
    'casesChildExploitationPercent',
    'percent',
    'The share of cases about the exploitation of children.',
    'Numerator casesChildExploitation, denominator supportedCases, rounded to whole per cent, a half up.',
  ),
  figure(
    'safeguardingReferrals',
    'count',
    'Referrals for safeguarding.',
    'Referral records of kind SAFEGUARDING; NRM and GAIN referrals are apart.',
  ),
  figure('ocgsIdentified', 'count', 'Organised crime groups identified.', 'Identification records of kind OCG.'),
  figure(
    'priorityIndividualsIdentified',
    'count',
    'Priority individuals identified.',
    'Identification records of kind PRIORITY_INDIVIDUAL.',
  ),
  figure(
    'vulnerabilitiesIdentified',
    'count',
    'Vulnerabilities identified.',
    'Identification records of kind VULNERABILITY.',
  ),
  figure(
    'capabilitiesEnvironmentRegistrations',
    'count',
    'Registrations for the capabilities environment.',
    'The sum of the monthly counts per force and application.',
  ),
  figure(
    'timesAppsUsed',
    'count',
    'How often the applications were used.',
    'The sum of the monthly counts per force and application.',
  ),
  figure(
    'savingOpportunitiesGBP',
    'GBP',
    'Savings made possible.',
    'The sum of the amounts of all saving opportunities, realised or not.',
  ),
];
