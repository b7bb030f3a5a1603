import { Icon } from '../ui/icon.tsx'
import { Panel } from '../ui/panel.tsx'
import type { Values } from './form-values.ts'
import { sectionId } from './section-panel.tsx'
import { missingFields, type ShownSection } from './shown-section.ts'

interface OutlineProps {
  readonly sections: readonly ShownSection[]
  readonly values: Values
}

/** The headings of a long form, each with what is still needed. */
export const Outline = ({ sections, values }: OutlineProps) =>
  sections.length < 2 ? null : (
    <Panel className="outline">
      <ul>
        {sections.map(({ title, fields, later }) => {
          const missing = missingFields(fields, values).length
          return (
            <li key={title}>
              <a href={`#${sectionId(title)}`}>
                {title}
                {missing > 0 ? (
                  <small>缺 {missing} 项</small>
                ) : later ? (
                  <small className="faint">可不填</small>
                ) : (
                  <Icon name="check" />
                )}
              </a>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
