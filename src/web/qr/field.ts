/** Arithmetic of the field of 256 elements over x⁸ + x⁴ + x³ + x² + 1, by which QR codes correct errors (ISO/IEC 18004). */
const powers: number[] = []
const logs: number[] = []
for (let at = 0, value = 1; at < 255; at++) {
  powers[at] = value
  logs[value] = at
  value = (value << 1) ^ (value & 0x80 ? 0x11d : 0)
}

export const power = (exponent: number): number => powers[exponent % 255] as number
export const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : power((logs[a] as number) + (logs[b] as number))

/** The error correction codewords of a block of data. */
export function correction(data: readonly number[], count: number): readonly number[] {
  const divisor = generator(count)
  const rest = [...data, ...Array.from({ length: count }, () => 0)]
  for (let at = 0; at < data.length; at++) {
    const factor = rest[at] as number
    divisor.forEach((coefficient, offset) => {
      rest[at + offset] = (rest[at + offset] as number) ^ times(coefficient, factor)
    })
  }
  return rest.slice(data.length)
}

/** (x − α⁰)(x − α¹)…, highest power first. */
function generator(degree: number): readonly number[] {
  let polynomial = [1]
  for (let root = 0; root < degree; root++) {
    const shifted = [...polynomial, 0]
    polynomial = shifted.map((value, at) => value ^ times(at > 0 ? (polynomial[at - 1] as number) : 0, power(root)))
  }
  return polynomial
}
