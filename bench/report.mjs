// Tables that a person reads.

/** A goal, and whether it is met. */
export function goal(value, limit, unit = '') {
  const met = value <= limit ? 'met' : 'MISSED';
  return `goal ≤ ${limit}${unit}: ${met}`;
}

/** Prints a heading. */
export const heading = (text) => console.log(`\n${text}\n${'─'.repeat(text.length)}`);

/** Prints rows with their columns below each other. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const text = String(cell ?? '');
      return column === 0 || column === row.length - 1 ? text.padEnd(widths[column]) : text.padStart(widths[column]);
    });
    console.log(`  ${cells.join('   ').trimEnd()}`);
  }
}
