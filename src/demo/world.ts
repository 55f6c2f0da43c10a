import { type Cast, createCast } from './cast.js';
import { DemoData } from './demoData.js';
import { createNames } from './names.js';
import { createOperations, type Operation } from './operationList.js';
import { createPhoneNumbers, type PhoneNumbers } from './phoneNumbers.js';
import { createPlaces, type Places } from './places.js';
import { createPlates } from './plates.js';

/** What every story needs: the growing data set, the pools it draws from, and the operations. */
export interface World {
  readonly data: DemoData;
  readonly cast: Cast;
  readonly numbers: PhoneNumbers;
  readonly places: Places;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly operation: (reference: string) => Operation;
}

export function createWorld(): World {
  const data = new DemoData();
  const places = createPlaces();
  const operations = createOperations(places);
  return {
    data,
    places,
    operations,
    cast: createCast(data, createNames(), createPlates(), places),
    numbers: createPhoneNumbers(),
    operation: (reference) => {
      const found = operations.get(reference);
      if (!found) throw new Error(`No operation is called ${reference}.`);
      return found;
    },
  };
}
