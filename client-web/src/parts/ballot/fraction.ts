// Exact fractions: a tie is a tie only when it is exact.
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint; // positive
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function fraction(over: bigint, under = 1n): Fraction {
  const common = gcd(over, under) || 1n;
  return { over: over / common, under: under / common };
}

export const whole = (value: number): Fraction => ({ over: BigInt(value), under: 1n });
export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under - b.over * a.under, a.under * b.under);
export const by = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export function divided(a: Fraction, b: Fraction): Fraction {
  const result = fraction(a.over * b.under, a.under * b.over);
  return result.under < 0n ? { over: -result.over, under: -result.under } : result;
}
