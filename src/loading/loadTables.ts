import type { Admin } from '../graph/admin.js';
import type { Library } from '../graph/library.js';
import { Load, type LoadOptions } from './load.js';
import { loadEntities } from './loadEntities.js';
import { loadEvents } from './loadEvents.js';
import { loadHolders } from './loadHolders.js';
import { loadLinks } from './loadLinks.js';
import { loadProgramme } from './loadProgramme.js';
import type { Tables } from './tables.js';

/**
 * Loads tables in the order in which they refer to each other. A second run with the same rows changes nothing: ids
 * follow from what the rows say. What was loaded shows only once everything is settled.
 */
export async function loadTables(admin: Admin, library: Library, tables: Tables, options: LoadOptions): Promise<void> {
  const load = new Load(admin, library, tables, options);
  options.progress('operations and sources');
  await loadHolders(load);
  options.progress('entities and records');
  await loadEntities(load);
  options.progress('links and roles');
  await loadLinks(load);
  options.progress('events');
  await loadEvents(load);
  options.progress('programme');
  await loadProgramme(load);
  options.progress('what leads, and what entities show');
  await load.writer.settle();
}
