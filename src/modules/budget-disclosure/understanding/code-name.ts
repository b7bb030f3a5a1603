/** One name of a code and the years for which it was the name; the same code may have had another name and another meaning. */
export interface CodeName {
  readonly code: string
  readonly name: string
  readonly from: number
  /** Last year; absent = still. */
  readonly until?: number
  /** The code that carries this meaning afterwards. */
  readonly successor?: string
}
