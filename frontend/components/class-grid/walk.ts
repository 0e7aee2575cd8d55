/** A place in the grid: the head is row -1, the foot comes after the last; the name is column -1, the total after the last. */
export interface Place {
  row: number;
  column: number;
}

const PAGE = 10;

/** Where a key leads; nothing where it leads nowhere. */
export function step(place: Place, event: KeyboardEvent, rows: number, columns: number): Place | undefined {
  const { row, column } = place;
  const far = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowUp':
      return within(far ? -1 : row - 1, column, rows, columns);
    case 'ArrowDown':
      return within(far ? rows : row + 1, column, rows, columns);
    case 'ArrowLeft':
      return within(row, far ? -1 : column - 1, rows, columns);
    case 'ArrowRight':
      return within(row, far ? columns : column + 1, rows, columns);
    case 'Home':
      return within(far ? -1 : row, -1, rows, columns);
    case 'End':
      return within(far ? rows : row, columns, rows, columns);
    case 'PageUp':
      return within(Math.max(0, row - PAGE), column, rows, columns);
    case 'PageDown':
      return within(Math.min(rows - 1, row + PAGE), column, rows, columns);
    default:
      return undefined;
  }
}

function within(row: number, column: number, rows: number, columns: number): Place {
  return { row: Math.min(Math.max(row, -1), rows), column: Math.min(Math.max(column, -1), columns) };
}
