import { type Html, html } from '../html.ts'

/** What one control of a form needs. The name is also the id, so that the list of errors can link to it. */
export interface Control {
  readonly name: string
  readonly label: string
  readonly value?: string | undefined
  readonly hint?: string
  /** What is wrong with the value, as a sentence. */
  readonly error?: string | undefined
  readonly optional?: true
}
interface TextControl extends Control {
  readonly type?: 'text' | 'tel' | 'email' | 'search'
  /** The purpose of the field in the words of the HTML standard: name, tel, email, street-address. */
  readonly autocomplete?: string
  readonly inputmode?: 'numeric' | 'tel' | 'email'
  readonly most?: number
  /** How long the answer usually is, in characters. */
  readonly width?: 4 | 10 | 20
}

export const textField = (control: TextControl): Html => {
  const { name, value, type = 'text', autocomplete = 'off', inputmode, most, width } = control
  const input = html`<input id="${name}" name="${name}" type="${type}" value="${value ?? ''}" autocomplete="${autocomplete}"${
    inputmode && html` inputmode="${inputmode}"`
  }${most && html` maxlength="${most}"`}${width && html` class="w${width}"`}${described(control)}>`
  return frame(control, input)
}

export const areaField = (control: Control & { readonly rows?: number; readonly most?: number }): Html => {
  const { name, value, rows = 5, most } = control
  return frame(
    control,
    html`<textarea id="${name}" name="${name}" rows="${rows}"${most && html` maxlength="${most}"`}${described(control)}>
${value ?? ''}</textarea>`,
  )
}

export const fileField = (control: Control & { readonly accept: string; readonly several?: true }): Html => {
  const { name, accept, several } = control
  return frame(
    control,
    html`<input id="${name}" name="${name}" type="file" accept="${accept}"${several && html` multiple`}${described(control)}>`,
  )
}

/** One of a few: all choices stand on the page, each with a line that explains it where that helps. */
export const choiceField = (
  control: Control & {
    readonly choices: Readonly<Record<string, string>>
    readonly notes?: Readonly<Record<string, string>>
  },
): Html => {
  const { name, label, choices, notes = {}, value, hint, error, optional } = control
  // The first choice carries the plain id: the link of an error leads there.
  const one = ([id, text]: [string, string], index: number) => {
    const own = index === 0 ? name : `${name}-${id}`
    return html`<div class="choice"><input type="radio" id="${own}" name="${name}" value="${id}"${
      value === id && html` checked`
    }${notes[id] && html` aria-describedby="${own}-note"`}><label for="${own}">${text}</label>${
      notes[id] && html`<p class="hint" id="${own}-note">${notes[id]}</p>`
    }</div>`
  }
  return html`<fieldset class="field${error && ' wrong'}"${described(control)}><legend>${label}${optional && OPTIONAL}</legend>${
    hint && html`<p class="hint" id="${name}-hint">${hint}</p>`
  }${wrong(name, error)}${Object.entries(choices).map(one)}</fieldset>`
}

/** A statement that has to be agreed to. */
export const tickField = ({ name, label, value, error, hint }: Control): Html =>
  html`<div class="field${error && ' wrong'}">${wrong(name, error)}<div class="choice"><input type="checkbox" id="${name}" name="${name}" value="yes"${
    value === 'yes' && html` checked`
  }${described({ name, label, error, ...(hint !== undefined && { hint }) })}><label for="${name}">${label}</label>${
    hint && html`<p class="hint" id="${name}-hint">${hint}</p>`
  }</div></div>`

const OPTIONAL = html`<span class="optional">（选填）</span>`

const frame = ({ name, label, hint, error, optional }: Control, input: Html): Html =>
  html`<div class="field${error && ' wrong'}"><label for="${name}">${label}${optional && OPTIONAL}</label>${
    hint && html`<p class="hint" id="${name}-hint">${hint}</p>`
  }${wrong(name, error)}${input}</div>`

const wrong = (name: string, error: string | undefined): Html | undefined =>
  error === undefined
    ? undefined
    : html`<p class="error" id="${name}-error"><span class="unseen">错误：</span>${error}</p>`

const described = ({ name, hint, error }: Control): Html => {
  const by = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return html`${by && html` aria-describedby="${by}"`}${error && html` aria-invalid="true"`}`
}
