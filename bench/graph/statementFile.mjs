import { detailColumns } from './statementDetails.mjs';

/** One table of statements of a type, with the properties that the project's loader gives them. */
export class StatementFile {
  #type;
  #file;
  #idOf;

  /**
   * @param {import('./tableFiles.mjs').TableFiles} files
   * @param {string} type
   * @param {import('../../dist/writing/ids.js').IdOf} idOf
   */
  constructor(files, type, idOf) {
    this.#type = type;
    this.#idOf = idOf;
    this.#file = files.relationships(type, [
      ...['id', 'operation', 'open:boolean', 'lead:boolean', 'scope:long', 'source', 'gradeRank:long', 'recordedAt'],
      ...['synthetic:boolean', 'row:long', 'status', 'grade', ...detailColumns[type]],
    ]);
  }

  /** The id that the project's loader would give: the same parts as in src/loading/loadLinks.ts. */
  idOf(operation, source, fromId, toId, { role = '', from = '', to = '', basis = '', label = '' }) {
    const told = [source.ref, role, from, to, basis, label];
    return this.#idOf('Statement', this.#type, operation.reference, fromId, toId, ...told);
  }

  /** Writes a statement, with the grade of its source; the ends are the numbers by which the import knows them. */
  add(from, to, id, operation, source, lead, details) {
    const { open, scope } = operation;
    const { gradeRank, recordedAt, grade } = source;
    const first = [from, to, id, operation.id, open, lead, scope, source.id, gradeRank, recordedAt, true];
    details.grade = grade;
    this.#file.addNamed(first, details);
  }
}
