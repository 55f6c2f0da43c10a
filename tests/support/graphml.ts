import { SaxesParser } from 'saxes';

/** The nodes and edges of a GraphML document, each with its attributes by their names. */
export function networkOf(text: string) {
  const names = new Map<string, string>();
  const nodes: Record<string, string>[] = [];
  const edges: Record<string, string>[] = [];
  let into: Record<string, string> | null = null;
  let name = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    const given = attributes as Record<string, string>;
    if (tag === 'key') names.set(given.id ?? '', given['attr.name'] ?? '');
    if (tag === 'node' || tag === 'edge') {
      into = { ...given };
      (tag === 'node' ? nodes : edges).push(into);
    }
    if (tag === 'data') name = names.get(given.key ?? '') ?? '';
  });
  parser.on('text', (value) => {
    if (into !== null && name !== '') into[name] = (into[name] ?? '') + value;
  });
  parser.on('closetag', ({ name: tag }) => {
    if (tag === 'data') name = '';
    if (tag === 'node' || tag === 'edge') into = null;
  });
  parser.write(text).close();
  return { nodes, edges };
}
