/** Grey lines where text will be; quiet, because most answers come within the blink of an eye. */
export const Busy = ({ lines = 3 }: { readonly lines?: number }) => (
  <div className="busy" role="status" aria-label="正在载入">
    {Array.from({ length: lines }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
      <span key={line} style={{ width: `${92 - ((line * 17) % 45)}%` }} />
    ))}
  </div>
)
