import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify'
import { signedInOf } from './session/signed-in.ts'

export interface LogOptions {
  readonly level?: string
  readonly stream?: { write: (line: string) => void }
}

/**
 * Structured lines without personal data: a request is its route pattern and the ids in its path, never its query, body, cookies or
 * address; an error is its class, code and place, never a message of the database, which quotes values.
 */
export const loggerOptions = (options: LogOptions | undefined): FastifyServerOptions['logger'] =>
  options === undefined
    ? false
    : {
        level: options.level ?? 'info',
        ...(options.stream && { stream: options.stream }),
        base: null,
        formatters: { level: (level) => ({ level }) },
        serializers: { err: errorLine, req: () => undefined as never, res: () => undefined as never },
        redact: {
          paths: ['password', '*.password', 'token', '*.token', 'code', '*.code', 'body', 'query', 'headers', 'cookie'],
          remove: true,
        },
      }

export function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  const { token: _secret, ...ids } = { ...(request.params as Record<string, string>) }
  request.log.info(
    {
      request: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      ...(reply.statusCode < 400 || reply.statusCode === 409 ? { ids: plainIds(ids) } : {}),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      account: signedInOf(request)?.accountId,
    },
    'request',
  )
}

export const logFault = (log: FastifyBaseLogger, error: unknown, trace: string): void =>
  log.error({ err: error, trace }, 'fault')

/** Ids and words of addresses only; whatever else somebody typed into a path is left out. */
const plainIds = (ids: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(ids).filter(([, value]) => /^[\w.-]{1,100}$/.test(value) && !/\d{11}/.test(value)))

function errorLine(error: FastifyError) {
  const { name, code, stack = '' } = error
  const fromDatabase = 'severity' in error || 'constraint' in error
  const table = 'table' in error ? error.table : undefined
  return {
    type: name,
    code,
    ...(table !== undefined && { table }),
    message: fromDatabase ? '' : withoutNumbers(error.message ?? ''),
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .join('\n'),
  } as never
}

/** Long runs of digits are identity numbers, phones and accounts. */
const withoutNumbers = (text: string): string => text.slice(0, 300).replace(/\d{6,}/g, '******')
