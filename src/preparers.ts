import { prepareConnect } from './analysis/prepareConnect.js';
import { prepareExpand } from './analysis/prepareExpand.js';
import { prepareExpandInTime, preparePathsInTime } from './analysis/prepareInTime.js';
import { preparePaths } from './analysis/preparePaths.js';
import { given, ids, kindLabels, several, within } from './arguments.js';
import { badInput } from './errors.js';
import type { Preparers } from './graph/parameters.js';
import { fold, referenceKey } from './identifiers/fold.js';
import { readingsOf } from './identifiers/readings.js';

/** What arguments become before a fragment reads them: written forms turned into the forms that are stored. */
export const preparers: Preparers = {
  'chart/byIdentifier': ({ identifier }) => {
    const text = String(identifier);
    if (text.trim() === '' || text.length > 200) throw badInput('identifier', '1 to 200 characters', text);
    return { keys: readingsOf(text), reference: referenceKey(text) };
  },
  // What has no letters and digits is no reference.
  'operation/named': ({ texts }) => ({
    texts: (texts as readonly string[]).map((text) => ({ text, key: referenceKey(text) || null })),
  }),
  'analysis/expand': prepareExpand,
  'analysis/pathsInTime': preparePathsInTime,
  'analysis/expandInTime': prepareExpandInTime,
  'analysis/connect': prepareConnect,
  'analysis/expandPreview': (args) => ({ from: ids('from', args.from, 1000) }),
  'analysis/whyLinked': (args) => {
    if (args.a === args.b) throw badInput('b', 'another id than in a', args.b);
    return args;
  },
  'analysis/commonLinks': (args) => {
    const named = ['operations', 'nodes'].filter((name) => given(args[name]));
    if (named.length !== 1)
      throw badInput('operations', 'either operations or nodes', named.join(' and ') || 'neither');
    const some = {
      operations: [],
      nodes: [],
      ...Object.fromEntries(named.map((name) => [name, several(name, args[name])])),
    };
    return { ...args, ...some, kinds: kindLabels(args.kinds), limit: within('limit', args.limit, 1, 1000) };
  },
  'analysis/similar': (args) => ({
    ...args,
    hubLimit: within('hubLimit', args.hubLimit, 2, 10_000),
    limit: within('limit', args.limit, 1, 200),
  }),
  'analysis/paths': (args) => ({ ...preparePaths(args), ways: [], cut: null }),
  'person/list': filtered({ name: part(fold) }),
  'drugsLine/list': filtered({ name: part(fold) }),
  'vulnerability/list': filtered({ name: part(fold) }),
  'organisation/list': filtered({ name: part(fold) }),
  'location/list': filtered({ name: part(fold), address: part((text) => text) }),
  'organisedCrimeGroup/list': filtered({ name: part(fold), reference: referenceKey }),
  'phone/list': filtered({ number: phonePrefix }),
  'vehicle/list': filtered({ registration: part(compact) }),
  'account/list': filtered({ number: accountPrefix }),
  'sim/list': filtered({ number: digits }),
  'device/list': filtered({ imei: digits }),
  'event/list': (args) => {
    const filter = args.filter as Args | null | undefined;
    return { ...inPeriod(args), filter: filter ? { ...filter, kinds: kindLabels(filter.kinds) } : null };
  },
  'missingEpisode/list': inPeriod,
  'operation/events': ofKinds,
  'operation/participants': ofKinds,
  'entity/timeline': ofKinds,
};

type Args = Readonly<Record<string, unknown>>;

type Turn = (text: string, argument: string) => string;

/** A part that may stand anywhere in a text: with fewer than three characters no index can find it. */
function part(turn: Turn): Turn {
  return (text, argument) => {
    const turned = turn(text, argument);
    if (turned.length < 3) throw badInput(argument, 'at least 3 letters or digits', text);
    return turned;
  };
}

/** Text fields of a `filter` argument, each turned by its own function; the rest stays as it is. */
function filtered(turn: Readonly<Record<string, Turn>>): (args: Args) => Record<string, unknown> {
  return (args) => {
    const filter = Object.entries((args.filter ?? {}) as Args).map(([name, value]) => {
      if (typeof value === 'string' && value.length > 200)
        throw badInput(`filter.${name}`, 'at most 200 characters', value);
      return [name, typeof value === 'string' ? (turn[name]?.(value, `filter.${name}`) ?? value) : value];
    });
    return { ...args, filter: Object.fromEntries(filter) };
  };
}

function ofKinds(args: Args): Record<string, unknown> {
  return { ...args, kinds: kindLabels(args.kinds) };
}

/** The period of a filter where `event/inPeriod` looks for it: beside the filter, as fields without one have it. */
function inPeriod(args: Args): Record<string, unknown> {
  const { from, to } = (args.filter ?? {}) as Args;
  return { ...args, from: from ?? null, to: to ?? null };
}

/** The beginning of a number: a British one may be written with its leading zero. */
function phonePrefix(text: string): string {
  const compacted = text.replace(/[\s().-]/g, '').replace(/^00/, '+');
  return compacted.replace(/^0/, '+44');
}

function compact(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9?]/g, '');
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** A sort code with the beginning of an account number as they are stored, `112233-1234`; an IBAN as it is. */
function accountPrefix(text: string): string {
  const compacted = compact(text);
  return /^\d{7,14}$/.test(compacted) ? `${compacted.slice(0, 6)}-${compacted.slice(6)}` : compacted;
}
