export const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b)

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const inOrder = sorted(values)
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? Number.NaN
}

export const rate = (perSecond: number): string => `${perSecond.toFixed(perSecond < 100 ? 1 : 0)}/s`
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`
export const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`
