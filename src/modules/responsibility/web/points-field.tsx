import { useState } from 'react'
import type { FieldWidgetProps } from '../../../web/door.ts'
import { hundredthsOf, pointsText } from '../score-text.ts'

/** Points as the scheme writes them, 0.3; kept in hundredths so that sums are exact. */
export function PointsField({ id, value, onChange, disabled }: FieldWidgetProps) {
  const [text, setText] = useState(typeof value === 'number' ? pointsText(value) : '')
  const isWrong = text.trim() !== '' && hundredthsOf(text) === undefined
  return (
    <>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        value={text}
        disabled={disabled}
        aria-invalid={isWrong}
        onChange={({ target }) => {
          setText(target.value)
          onChange(hundredthsOf(target.value))
        }}
      />
      <p className="input-note">{isWrong ? '请填写分数，最多两位小数，例如 0.3' : '单位：分'}</p>
    </>
  )
}
