import type { ComponentType } from 'react'
import type { Field } from '../kernel/register.ts'
import type { HomeView, RecordView, RowView } from '../kernel/wire.ts'

/**
 * What a module's web.tsx offers, exported as `web`. Every part is optional; what is not replaced stays generic.
 * A screen or panel that is not small belongs into a file of its own and comes in by React.lazy, so that it loads with its route.
 */
export interface WebDoor {
  readonly panels?: readonly RecordPanel[]
  readonly columns?: readonly ListColumn[]
  readonly screens?: readonly Screen[]
  readonly fields?: readonly FieldWidget[]
  readonly home?: readonly HomePanel[]
  readonly formPanels?: readonly FormPanel[]
}

/** A part of its own on the record page of one register. */
export interface RecordPanel {
  readonly register: string
  readonly id: string
  readonly name: string
  /** main: below the data; side: beside it; tab: a tab of its own. */
  readonly at: 'main' | 'side' | 'tab'
  /** Absent = always shown. */
  readonly when?: (record: RecordView) => boolean
  readonly Panel: ComponentType<{ readonly record: RecordView; readonly reload: () => void }>
}

/** A column of its own in the list of one register. */
export interface ListColumn {
  readonly register: string
  readonly id: string
  readonly name: string
  /** Pixels at the normal text size. */
  readonly width?: number
  readonly Cell: ComponentType<{ readonly row: RowView }>
}

/** A screen of its own under /app/m/{module}{path}. */
export interface Screen {
  /** Begins with a slash and may carry parameters: '/drafts/:id'. '/' is the module's first screen. */
  readonly path: string
  readonly name: string
  /** Whether it stands in the menu; a screen with parameters does not. */
  readonly menu?: true
  /** Role ids that see it in the menu; absent = everybody who sees the module. */
  readonly roles?: readonly string[]
  readonly Screen: ComponentType
}

/** What a field widget is given: the value as it travels (kernel/wire.ts) and the way to change it. */
export interface FieldWidgetProps {
  readonly id: string
  readonly field: Field
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly disabled?: boolean
  /** The other values of the form as they stand. */
  readonly values: Readonly<Record<string, unknown>>
}

/** Replaces the input of one field in every form; `step` narrows it to the data of one step. */
export interface FieldWidget {
  readonly register: string
  readonly field: string
  readonly step?: string
  readonly Widget: ComponentType<FieldWidgetProps>
}

/** A part of its own on the homes of some roles. */
export interface HomePanel {
  readonly id: string
  readonly name: string
  /** Values of a role's `home`: bureau-head, regulation, office, section, district, accountant, inspector. */
  readonly homes: readonly string[]
  readonly Panel: ComponentType<{ readonly home: HomeView }>
}

/** A part of its own beside the form with which a row is opened: hints made from what is typed, such as likely duplicates. */
export interface FormPanel {
  readonly register: string
  readonly id: string
  readonly Panel: ComponentType<{ readonly values: Readonly<Record<string, unknown>> }>
}
