import { type Html, html } from '../html.ts'

export interface FormError {
  /** The control to which the sentence leads; absent where it concerns the whole. */
  readonly field?: string
  readonly says: string
}

/** Stands above the form, takes the focus, and leads to each field. Nothing where all is well. */
export const errorSummary = (errors: readonly FormError[], saved = '已填写的内容都还在，改好后再继续即可。'): Html =>
  errors.length === 0
    ? html``
    : html`<div class="errors" role="alert" tabindex="-1" autofocus aria-labelledby="errors-title"><h2 id="errors-title">还有 ${
        errors.length
      } 处需要修改</h2><ul>${errors.map(
        ({ field, says }) => html`<li>${field ? html`<a href="#${field}">${says}</a>` : says}</li>`,
      )}</ul><p>${saved}</p></div>`

/** The sentence for one field. */
export const errorOf = (errors: readonly FormError[], field: string): string | undefined =>
  errors.find((one) => one.field === field)?.says
