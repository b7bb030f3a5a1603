import type { Field } from '../../kernel/register.ts'

/** Whether a field takes the whole width of a form or page. */
export const wide = (field: Field): boolean => ['long-text', 'list', 'files'].includes(field.kind)
