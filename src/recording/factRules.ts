/** Why something cannot be written: which input field, and what was expected. */
export interface UserError {
  readonly field: string | null;
  readonly message: string;
}

export type FactInput = Readonly<Record<string, unknown>>;

/** Everything that is wrong with the input of a fact by itself, without a look at the graph. */
export function factErrors(kind: string, input: FactInput, today: string): readonly UserError[] {
  const checks = new Checks(input, today);
  for (const [field, value] of Object.entries(input)) {
    if (typeof value === 'string' && value.length > longest)
      checks.fail(field, `expected at most ${longest} characters`);
  }
  for (const field of ['at', 'month', 'requestedOn', 'deliveredOn', 'reasonableGroundsOn', 'conclusiveGroundsOn']) {
    checks.past(field);
  }
  for (const field of ['count', 'amountGBP', 'sentenceMonths']) checks.notNegative(field);
  rules[kind]?.(checks);
  return checks.errors;
}

const longest = 10_000;

class Checks {
  readonly errors: UserError[] = [];
  readonly #input: FactInput;
  readonly #today: string;

  constructor(input: FactInput, today: string) {
    this.#input = input;
    this.#today = today;
  }

  text(field: string): string | null {
    const value = this.#input[field];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  }

  list(field: string): readonly string[] {
    const value = this.#input[field];
    return Array.isArray(value) ? value : [];
  }

  fail(field: string, expected: string): void {
    this.errors.push({ field: `input.${field}`, message: `${field}: ${expected}.` });
  }

  needs(field: string, why: string): void {
    if (this.text(field) === null) this.fail(field, why);
  }

  /** A month or year is past when it has begun. */
  past(field: string): void {
    const date = this.text(field);
    if (date === null) return;
    if (date.slice(0, 10) > this.#today) this.fail(field, `expected a date not in the future, got ${date}`);
    if (date < '2000') this.fail(field, `expected a date from 2000 on, got ${date}`);
  }

  notNegative(field: string): void {
    const value = this.#input[field];
    if (typeof value === 'number' && value < 0) this.fail(field, `expected zero or more, got ${value}`);
  }

  /** Dates of different precision are in order unless one surely comes before the other. */
  inOrder(earlier: string, later: string): void {
    const [first, second] = [this.text(earlier), this.text(later)];
    if (first !== null && second !== null && `${second}~` < first) {
      this.fail(later, `expected a date not before ${earlier}, which is ${first}, got ${second}`);
    }
  }

  without(field: string, primary: string): void {
    const value = this.text(primary);
    if (value !== null && this.list(field).includes(value)) {
      this.fail(field, `expected others than ${primary}, which is ${value}`);
    }
  }
}

const rules: Readonly<Record<string, (checks: Checks) => void>> = {
  Disruption(checks) {
    checks.needs('assessor', 'expected who assessed the disruption; none is recorded without');
    checks.without('otherThreats', 'primaryThreat');
    checks.without('otherPs', 'primaryP');
  },
  Referral(checks) {
    const steps = [
      ['reasonableGrounds', 'reasonableGroundsOn'],
      ['conclusiveGrounds', 'conclusiveGroundsOn'],
    ] as const;
    for (const [decision, on] of steps) {
      if (checks.text('kind') !== 'NRM' && (checks.text(decision) ?? checks.text(on)) !== null) {
        checks.fail(decision, 'expected none, as only referrals of kind NRM are decided so');
      }
      const decided = checks.text(decision);
      if (decided !== null && decided !== 'PENDING')
        checks.needs(on, `expected the day on which ${decision} was decided`);
      if (decided === null && checks.text(on) !== null)
        checks.fail(on, `expected none without a decision in ${decision}`);
      checks.inOrder('at', on);
    }
    checks.inOrder('reasonableGroundsOn', 'conclusiveGroundsOn');
    if (checks.text('conclusiveGrounds') !== null && checks.text('reasonableGrounds') !== 'POSITIVE') {
      checks.fail('conclusiveGrounds', 'expected none before a positive decision on reasonable grounds');
    }
  },
  Product(checks) {
    checks.inOrder('requestedOn', 'deliveredOn');
  },
  Proceeding(checks) {
    checks.needs('offence', 'expected the offence');
    checks.inOrder('at', 'custodyTimeLimit');
    const limit = checks.text('custodyTimeLimit');
    const days = [...(limit === null ? [] : [limit]), ...checks.list('custodyExtensions')];
    if (limit === null && days.length > 0) checks.fail('custodyExtensions', 'expected none without a custodyTimeLimit');
    if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? ''))) {
      checks.fail('custodyExtensions', 'expected days each later than the one before and than custodyTimeLimit');
    }
  },
  Feedback(checks) {
    if (checks.text('rating') === null && checks.text('text') === null) {
      checks.fail('text', 'expected a rating or a text');
    }
  },
  RiskAssessment: (checks) => checks.needs('risk', 'expected the result in the words of the scheme'),
  CapabilityRegistration: adoption,
  AppUsage: adoption,
};

function adoption(checks: Checks): void {
  checks.needs('app', 'expected the application');
  const month = checks.text('month');
  if (month === null || !/^\d{4}-\d\d$/.test(month))
    checks.fail('month', `expected a month such as 2024-05, got ${month}`);
}
