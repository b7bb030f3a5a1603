/** `entry` is the id of the entry at fault; where the entry itself is gone, the record and the number of its entry. */
export interface Fault {
  readonly entry: string
  readonly fault: string
}
