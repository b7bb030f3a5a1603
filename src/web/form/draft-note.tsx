import { Icon } from '../ui/icon.tsx'

/** What was typed earlier is back. */
export const DraftNote = ({ onDrop }: { readonly onDrop: () => void }) => (
  <p className="draft-note">
    <Icon name="info" />
    已恢复您上次没有提交的内容，只保存在本浏览器标签页中
    <button type="button" className="quiet" onClick={onDrop}>
      清空重填
    </button>
  </p>
)
