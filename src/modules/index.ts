import type { Module } from '../kernel/module.ts'
import { organization } from './organization/index.ts'

/** Every duty, in the order of the annual report. */
export const modules: readonly Module[] = [organization]
