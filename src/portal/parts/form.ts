import { type Html, html } from '../html.ts'

interface FormParts {
  readonly action: string
  /** The `guard` that every page is handed. */
  readonly guard: Html
  readonly body: Html
  readonly buttons: Html
  /** The form carries files. */
  readonly uploads?: true
}

/** A form that writes. The browser's own validation is off: the sentences of the server are the same for everyone. */
export const form = ({ action, guard, body, buttons, uploads }: FormParts): Html =>
  html`<form method="post" action="${action}" novalidate${uploads && html` enctype="multipart/form-data"`}>${guard}${body}<div class="buttons">${buttons}</div></form>`

export const button = (text: string, { act, quiet }: { readonly act?: string; readonly quiet?: true } = {}): Html =>
  html`<button${act && html` name="act" value="${act}"`}${quiet && html` class="quiet"`}>${text}</button>`

export const linkButton = (path: string, text: string, quiet = false): Html =>
  html`<a class="button${quiet && ' quiet'}" href="${path}">${text}</a>`

/** A search over what is public: a plain GET, so that its address can be kept and passed on. */
export const searchForm = (text: string, label: string, hint?: string): Html =>
  html`<form class="search" role="search" method="get" action="/search"><label for="q">${label}</label>${
    hint && html`<p class="hint" id="q-hint">${hint}</p>`
  }<div class="row"><input id="q" name="q" type="search" value="${text}" maxlength="60" autocomplete="off"${
    hint && html` aria-describedby="q-hint"`
  }><button>查找</button></div></form>`
