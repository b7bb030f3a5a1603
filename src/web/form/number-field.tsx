import { useState } from 'react'
import { type Fen, fen, parseYuan, printMoney } from '../../kernel/money.ts'
import { printScaled, readScaled } from '../../kernel/scaled.ts'
import type { FieldWidgetProps } from '../door.ts'

/** A whole number, or one with the decimals of its field. What is none is kept as typed, marked here, and refused with a sentence by the server. */
export function WholeField({ id, field, value, onChange, disabled }: FieldWidgetProps) {
  const [typed, setTyped] = useState<string>()
  const shown = typeof value === 'number' ? printScaled(value, field) : String(value ?? '')
  const text = typed ?? shown
  const isWrong = text.trim() !== '' && readScaled(text, field) === undefined
  return (
    <div className="unit-input">
      <input
        id={id}
        className="input"
        inputMode={field.scale ? 'decimal' : 'numeric'}
        autoComplete="off"
        disabled={disabled}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        value={text}
        onChange={({ target }) => {
          setTyped(target.value)
          onChange(readScaled(target.value, field) ?? (target.value.trim() || undefined))
        }}
        onBlur={() => setTyped(undefined)}
      />
      {isWrong && (
        <p className="input-wrong">
          {field.scale ? `请填写数字，最多${field.scale}位小数，不带单位` : '请填写整数，不带小数和单位'}
        </p>
      )}
    </div>
  )
}

/** An amount typed in 元, travelling in 分. */
export function MoneyField({ id, value, onChange, disabled }: FieldWidgetProps) {
  const [typed, setTyped] = useState<string>()
  const [wrong, setWrong] = useState('')
  const type = (text: string) => {
    setTyped(text)
    const read = amountIn(text)
    setWrong(typeof read === 'string' ? read : '')
    onChange(text.trim() === '' ? undefined : typeof read === 'bigint' ? String(read) : text)
  }
  return (
    <div className="unit-input">
      <div className="unit-input-line">
        <input
          id={id}
          className="input"
          inputMode="decimal"
          autoComplete="off"
          disabled={disabled}
          aria-invalid={wrong !== ''}
          aria-describedby={`${id}-note`}
          value={typed ?? yuanOf(value)}
          onChange={({ target }) => type(target.value)}
          onBlur={() => !wrong && setTyped(undefined)}
        />
        <span>元</span>
      </div>
      {wrong && <p className="input-wrong">{wrong}</p>}
    </div>
  )
}

const amountIn = (text: string): Fen | string => {
  if (text.trim() === '') return ''
  try {
    return parseYuan(text)
  } catch (fault) {
    return fault instanceof Error ? fault.message : '不是有效金额'
  }
}

const yuanOf = (value: unknown): string => {
  if (typeof value !== 'string' || value === '') return ''
  return /^-?\d+$/.test(value) ? printMoney(fen(BigInt(value))).slice(0, -1) : value
}
