import { useState } from 'react'
import type { FileRef } from '../../../kernel/register.ts'
import { usePost } from '../../../web/api/use-post.ts'
import { Button } from '../../../web/ui/button.tsx'
import { FileUpload } from '../../../web/ui/file-upload.tsx'
import { Page } from '../../../web/ui/page.tsx'
import { Panel } from '../../../web/ui/panel.tsx'
import { ProblemNote } from '../../../web/ui/reasons.tsx'
import type { DocumentView } from '../checks/document-view.ts'
import { CheckedDocument } from './checked-document.tsx'

const ACCEPT = '.pdf,.xlsx,.xls,.docx,.html,.htm,.zip'

/** Files are checked before they are published: nothing is kept of it, and nobody else sees it. */
export function CheckScreen() {
  const [own, setOwn] = useState<readonly FileRef[]>([])
  const [previous, setPrevious] = useState<readonly FileRef[]>([])
  const [view, setView] = useState<DocumentView>()
  const post = usePost<object, DocumentView>('/api/budget-disclosure/check')
  const check = async () => {
    const found = await post.send({ own, ...(previous.length > 0 && { previous }) })
    if (found) setView(found)
  }
  return (
    <Page
      title="检查公开文件"
      note="公开之前先查一遍：读出每张表，核对勾稽关系、文字和表格是否一致、是否遗留模板文字。检查结果只供您本人查看，不留存。"
    >
      <div className="stack">
        <Panel title="文件">
          <div className="check-files">
            <div>
              <p className="field-label">预算或者决算公开文件（PDF、Word、Excel、网页；文字和表格分开的一起选）</p>
              <FileUpload value={own} onChange={setOwn} accept={ACCEPT} />
            </div>
            <div>
              <p className="field-label">上一年度的同类文件（可以不选，用于核对与上年的比较）</p>
              <FileUpload value={previous} onChange={setPrevious} accept={ACCEPT} />
            </div>
          </div>
          <ProblemNote problem={post.problem} />
          <p>
            <Button look="primary" busy={post.sending} disabled={own.length === 0} onClick={() => void check()}>
              开始检查
            </Button>
          </p>
        </Panel>
        {view && <CheckedDocument view={view} />}
      </div>
    </Page>
  )
}
