import type { Fragment } from './fragment.js';
import type { Statement } from './graph.js';

/** A fragment as a statement of its own. */
export const standalone = ({ name, body, returns }: Fragment): Statement => ({
  name,
  text: `// ${name}\n${body}\nRETURN ${returns.join(', ')}`,
});
