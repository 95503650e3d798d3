/**
 * Whether twelve digits are an individual number (マイナンバー) by their check digit.
 * With P1 … P11 the digits before it from the right and Qn = n + 1 (n ≤ 6), n − 5 (n ≥ 7), the check digit is
 * 11 − (Σ Pn·Qn mod 11), and 0 where that remainder is 0 or 1.
 * Source: 平成26年総務省令第85号 第5条.
 */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const fromRight = [...digits.slice(0, 11)].reverse().map(Number);
  const sum = fromRight.reduce((total, digit, index) => total + digit * weight(index + 1), 0);
  const remainder = sum % 11;
  return Number(digits[11]) === (remainder <= 1 ? 0 : 11 - remainder);
}

function weight(n: number): number {
  return n <= 6 ? n + 1 : n - 5;
}
