import { type Token, TokenKind, type ValueNode } from 'graphql';

/**
 * Where a literal stands in a document, `filter.from`: a scalar is told nothing of it, and an error that does not name the
 * argument leaves one to guess. Null where it stands in none, as the default of a variable does.
 */
export function argumentOf(node: ValueNode): string | null {
  const names: string[] = [];
  let before = node.loc?.startToken.prev ?? null;
  while (before !== null) {
    if (before.kind === TokenKind.COLON && before.prev) names.unshift(before.prev.value);
    const opening = openingBefore(before);
    if (opening === null || opening.kind === TokenKind.PAREN_L) break;
    before = opening.prev;
  }
  return names.length > 0 ? names.join('.') : null;
}

const opens: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const closes: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/** The bracket that is open at some place. */
function openingBefore(last: Token): Token | null {
  let closed = 0;
  for (let token: Token | null = last; token !== null; token = token.prev) {
    if (closes.includes(token.kind)) closed += 1;
    else if (opens.includes(token.kind)) {
      if (closed === 0) return token;
      closed -= 1;
    }
  }
  return null;
}
