const files = import.meta.glob<string>('../../examples/queries/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The shipped example queries, in the order of their numbers. */
export const exampleQueries: readonly string[] = Object.keys(files)
  .sort()
  .map((path) => files[path] ?? '');
