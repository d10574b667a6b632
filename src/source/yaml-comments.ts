/** The comments of a YAML text, with their places; what looks like one inside a text is none. */
import { CST, Lexer } from 'yaml';

export interface YamlComment {
  /** From its `#` on, without white space at its end. */
  readonly text: string;
  /** UTF-16 offset of the `#`. */
  readonly offset: number;
}

/** Marks that the lexer puts between the pieces of the text; they take no room in it. */
const NO_ROOM: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Every comment, in the order of the text. */
export function findComments(text: string): YamlComment[] {
  const comments: YamlComment[] = [];
  let offset = 0;
  let last = '';
  for (const piece of new Lexer().lex(text)) {
    if (piece.startsWith('#') && last !== CST.SCALAR) {
      comments.push({ text: piece.trimEnd(), offset });
    }
    if (!NO_ROOM.has(piece)) offset += piece.length;
    last = piece;
  }
  return comments;
}
