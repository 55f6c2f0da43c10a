/** Strings, back-quoted names and comments are left alone; everything else is cut into identifiers. */
const tokens = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|[A-Za-z_]\w*/g;

/**
 * Renames variables in a piece of Cypher. A word is a variable unless it follows `.` or `$`, is called as a function, or stands as the key of a
 * map (`{type: ...}`), so a file may name a key like a variable. Labels and types never equal a variable: they start
 * with a capital.
 */
export function rename(cypher: string, names: ReadonlyMap<string, string>): string {
  return cypher.replace(tokens, (token, at: number) => {
    const to = names.get(token);
    if (to === undefined || cypher[at - 1] === '.' || cypher[at - 1] === '$') return token;
    const after = cypher.slice(at + token.length);
    if (after.startsWith('(')) return token;
    const before = cypher.slice(0, at).trimEnd().at(-1);
    const isKey = (before === '{' || before === ',') && /^\s*:/.test(after);
    return isKey ? token : to;
  });
}
