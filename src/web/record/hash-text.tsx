import { toast } from '../ui/toast.tsx'

/** A long hash, cut; a click copies the whole. */
export const HashText = ({ hash }: { readonly hash: string }) => (
  <button
    type="button"
    className="hash"
    title={`${hash}\n点击复制`}
    onClick={() => void navigator.clipboard?.writeText(hash).then(() => toast('已复制校验值'))}
  >
    {hash.length > 20 ? `${hash.slice(0, 12)}…${hash.slice(-6)}` : hash}
  </button>
)
