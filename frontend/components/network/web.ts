export interface Node {
  id: string;
  text: string;
  when: string;
}

export interface Column {
  kind: string;
  label: string;
  nodes: Node[];
}

export interface Tie {
  from: string;
  to: string;
}

/** The nodes of the second column, each about as high as what it is tied to in the first, so that few lines cross. */
export function ordered(first: readonly Node[], second: readonly Node[], ties: readonly Tie[]): Node[] {
  const places = new Map(first.map(({ id }, place) => [id, place]));
  const height = ({ id }: Node): number => {
    const tied = ties
      .filter((tie) => tie.from === id || tie.to === id)
      .map((tie) => places.get(tie.from === id ? tie.to : tie.from))
      .filter((place) => place !== undefined);
    return tied.length === 0 ? first.length : tied.reduce((sum, place) => sum + place, 0) / tied.length;
  };
  return [...second].sort((one, other) => height(one) - height(other));
}

/** What a node is tied to, itself included. */
export function near(id: string, ties: readonly Tie[]): Set<string> {
  return new Set([id, ...ties.filter((tie) => tie.from === id || tie.to === id).flatMap((tie) => [tie.from, tie.to])]);
}
