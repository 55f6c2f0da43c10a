import type { Fragment } from './fragment.js';
import type { Statement } from './graph.js';

/** A fragment as a statement of its own. */
export const standalone = ({ name, body, returns, remembers }: Fragment): Statement => ({
  name,
  remembers,
  text: `// ${name}\n${body}\nRETURN ${returns.join(', ')}`,
});

/** The same, which also proves what the viewer belongs to: for the first statement of a request. */
export function proving({ name, body, returns }: Fragment, memberships: Statement): Statement {
  const names = returns.join(', ');
  const text = memberships.text
    .replace(/^WITH /, `WITH ${names}, `)
    .replace(/\nRETURN (?=CASE)/, `\nRETURN ${names}, `);
  return { name, text: `// ${name}\n${body}\n${text}`, proves: true };
}
