interface HeadCell {
  readonly text: string
  /** Column at which it stands. */
  readonly at: number
  readonly span: number
  readonly down: number
}

/** Joins neighbouring equal texts of a table's head, across and then down, as the printed form does. */
export function headGrid(head: readonly (readonly string[])[]): readonly (readonly HeadCell[])[] {
  const taken = head.map((line) => line.map(() => false))
  return head.map((line, row) =>
    line.flatMap((text, at): readonly HeadCell[] => {
      if (taken[row]?.[at]) return []
      let span = 1
      while (line[at + span] === text && !taken[row]?.[at + span]) span += 1
      let down = 1
      while (sameStretch(head[row + down], at, span, text)) down += 1
      for (let y = row; y < row + down; y++) taken[y]?.fill(true, at, at + span)
      return [{ text, at, span, down }]
    }),
  )
}

const sameStretch = (line: readonly string[] | undefined, at: number, span: number, text: string): boolean =>
  line?.slice(at, at + span).every((one) => one === text) === true && line[at - 1] !== text && line[at + span] !== text
