import { useMemo } from 'react'
import { qrCode } from './qr-code.ts'

interface QrPictureProps {
  readonly text: string
  /** What it is, for who cannot see it. */
  readonly label: string
}

/** A QR code as a drawing, dark on white in both themes, with the quiet zone of four modules. */
export function QrPicture({ text, label }: QrPictureProps) {
  const rows = useMemo(() => qrCode(text), [text])
  const side = rows.length + 8
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : []))).join('')
  return (
    <svg className="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#10303d" />
    </svg>
  )
}
