/**
 * Solves the symmetric positive definite system A·x = b (Gauss without pivoting, which such a matrix does not need).
 * Throws RangeError where A is not positive definite.
 */
export function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i] ?? 0]);
  rows.forEach((pivotRow, i) => {
    const pivot = pivotRow[i] ?? 0;
    if (!(pivot > 0)) throw new RangeError('the matrix is not positive definite');
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / pivot;
      for (const [j, value] of pivotRow.entries()) row[j] = (row[j] ?? 0) - factor * value;
    }
  });
  const x: number[] = b.map(() => 0);
  for (const [i, row] of [...rows.entries()].reverse()) {
    const known = x.reduce((sum, value, j) => (j > i ? sum + value * (row[j] ?? 0) : sum), 0);
    x[i] = ((row[b.length] ?? 0) - known) / (row[i] ?? 1);
  }
  return x;
}

/** Scalar product; what `b` lacks counts as 0. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
