import { Page } from '../../../web/ui/page.tsx'
import type { Draft } from '../draft.ts'
import { EditorActions } from './editor-actions.tsx'
import { EditorSide } from './editor-side.tsx'
import { LineageDrawer } from './lineage-drawer.tsx'
import { useOpened } from './opened.ts'
import { Outline } from './outline.tsx'
import { Paper } from './paper.tsx'
import { PassageDialog } from './passage-dialog.tsx'
import { reportsAddress } from './report-addresses.ts'
import { StageBar } from './stage-bar.tsx'

/** The report on the desk: its stage, the text with its figures, and beside it what still stands between it and issue. */
export function Editor({ draft }: { readonly draft: Draft }) {
  const { figure, passage: place, onFigure, onPassage, onClose } = useOpened()
  const passage = draft.passages.find((one) => one.place === place)
  return (
    <Page
      title={draft.document.title}
      trail={[{ name: '年度报告编制', to: reportsAddress }, { name: `${draft.year}年${draft.name}` }]}
      actions={<EditorActions draft={draft} />}
    >
      <StageBar draft={draft} />
      <div className="editor">
        <Outline document={draft.document} />
        <Paper draft={draft} />
        <EditorSide draft={draft} onFigure={onFigure} onPassage={onPassage} />
      </div>
      {figure && <LineageDrawer draft={draft} figure={figure} onFigure={onFigure} onClose={onClose} />}
      {passage && <PassageDialog key={passage.place} draft={draft} passage={passage} onClose={onClose} />}
    </Page>
  )
}
