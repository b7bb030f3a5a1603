import type { RecordView } from '../../kernel/wire.ts'
import { registerName } from '../catalog.ts'
import { Panel } from '../ui/panel.tsx'
import { RegisterLink } from '../ui/register-link.tsx'

/** Records of other registers that point here. */
export const LinkedPanel = ({ record: { linked } }: { readonly record: RecordView }) =>
  linked.length === 0 ? null : (
    <Panel title="关联记录" aside={linked.length}>
      <ul className="link-list">
        {linked.map(({ register, id, title }) => (
          <li key={`${register}/${id}`}>
            <RegisterLink register={register} id={id}>
              {title || id}
            </RegisterLink>
            <small>{registerName(register)}</small>
          </li>
        ))}
      </ul>
    </Panel>
  )
