import type { Module } from '../kernel/module.ts'
import { catalogueOf } from './catalogue.ts'
import { fileSchema } from './file-schema.ts'
import { systemSchema } from './system-schema.ts'
import { registersSql } from './table-sql.ts'

/** The whole schema of a new installation, for reading and review. The same modules, the same text. */
export const schemaSql = (modules: readonly Module[]): string =>
  `-- Generated from the declarations. What an installation is given at its first start.\n${systemSchema}${fileSchema}\n${registersSql(catalogueOf(modules))}\n`
