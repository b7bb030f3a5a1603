/** shortName as short_name, information-requests.requests as information_requests_requests. */
export const columnName = (field: string): string => field.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`)
export const tableName = (register: string): string => register.replace(/[.-]/g, '_')
/** A name as SQL writes it: always quoted, so that `of` and `order` are names like any other. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
