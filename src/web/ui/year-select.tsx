interface YearSelectProps {
  readonly value: number
  readonly onChange: (year: number) => void
  /** The year that is looked at first; the one after it and the two before it can be chosen as well. */
  readonly around: number
  /** The id of the input, for its label. */
  readonly id?: string
  /** Its name, where no label stands beside it. */
  readonly label?: string
}

/** Chooses one of the years that records are looked at for. */
export const YearSelect = ({ value, onChange, around, id, label }: YearSelectProps) => (
  <select
    id={id}
    className="input"
    aria-label={label}
    value={value}
    onChange={({ target }) => onChange(Number(target.value))}
  >
    {[around + 1, around, around - 1, around - 2].map((year) => (
      <option key={year} value={year}>
        {year}年
      </option>
    ))}
  </select>
)
