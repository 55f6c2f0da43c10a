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
  figure('supportedCases', 'cases', 'Supported requests.', 'Case records, of operations and of support holders.'),
  figure(
    'supportedOperations',
    'operations',
    'Supported operations.',
    'Operations of kind OPERATION; support holders are apart.',
  ),
  figure(
    'socMasterListOperations',
    'operations',
    'Supported operations on the master list of serious and organised crime.',
    'Operations of kind OPERATION with socMasterList.',
  ),
  figure(
    'disruptions',
    'disruptions',
    'Disruptions of offenders and groups.',
    'Disruption records with the status CLAIMED or MODERATED; REJECTED and WITHDRAWN are not counted. Each counts once.',
  ),
  figure('casesVawg', 'cases', 'Cases about violence against women and girls.', 'Case records with vawg.'),
  figure(
    'casesVawgPercent',
    'per cent',
    'The share of cases about violence against women and girls.',
    'Numerator casesVawg, denominator supportedCases, rounded to whole per cent, a half up.',
  ),
  figure(
    'casesChildExploitation',
    'cases',
    'Cases about the exploitation of children.',
    'Case records with childExploitation.',
  ),
  figure(
    'casesChildExploitationPercent',
    'per cent',
    'The share of cases about the exploitation of children.',
    'Numerator casesChildExploitation, denominator supportedCases, rounded to whole per cent, a half up.',
  ),
  figure(
    'safeguardingReferrals',
    'referrals',
    'Referrals for safeguarding.',
    'Referral records of kind SAFEGUARDING; NRM and GAIN referrals are apart.',
  ),
  figure('ocgsIdentified', 'groups', 'Organised crime groups identified.', 'Identification records of kind OCG.'),
  figure(
    'priorityIndividualsIdentified',
    'people',
    'Priority individuals identified.',
    'Identification records of kind PRIORITY_INDIVIDUAL.',
  ),
  figure(
    'vulnerabilitiesIdentified',
    'vulnerabilities',
    'Vulnerabilities identified.',
    'Identification records of kind VULNERABILITY.',
  ),
  figure(
    'capabilitiesEnvironmentRegistrations',
    'registrations',
    'Registrations for the capabilities environment.',
    'The sum of the monthly counts per force and application.',
  ),
  figure(
    'timesAppsUsed',
    'uses',
    'How often the applications were used.',
    'The sum of the monthly counts per force and application.',
  ),
  figure(
    'savingOpportunitiesGBP',
    'pounds sterling',
    'Savings made possible.',
    'The sum of the amounts of all saving opportunities, realised or not.',
  ),
];
