import { coldQuestion } from './coldQuestion/question.mjs';
import { entityThreeRelations } from './entityThreeRelations/question.mjs';
import { fiveLevels } from './fiveLevels/question.mjs';
import { hiddenOrAbsent } from './hiddenOrAbsent/question.mjs';
import { neighbours } from './neighbours/question.mjs';
import { nestedRows } from './nestedRows/question.mjs';
import { peoplePage } from './peoplePage/question.mjs';
import { peoplePage400k } from './peoplePage400k/question.mjs';
import { searchIdentifier } from './searchIdentifier/question.mjs';
import { searchName } from './searchName/question.mjs';
import { subgraph2000 } from './subgraph2000/question.mjs';
import { variablesVary } from './variablesVary/question.mjs';

/**
 * Everything that is asked, in this order. The last one makes the database forget its plans, so it stays the last.
 * @type {readonly import('./question.mjs').Question[]}
 */
export const questions = [
  entityThreeRelations,
  fiveLevels,
  peoplePage,
  neighbours,
  subgraph2000,
  searchName,
  searchIdentifier,
  variablesVary,
  peoplePage400k,
  nestedRows,
  hiddenOrAbsent,
  coldQuestion,
];
