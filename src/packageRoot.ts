import { fileURLToPath } from 'node:url';

/** The project's folder, in which `schema/`, `cypher/` and `data/` lie: one up from `src` and from `dist` alike. */
export const packageRoot = (): string => fileURLToPath(new URL('..', import.meta.url));
