import ts from 'typescript'
import type { Fault } from './fault.ts'
import { isMeasured, isTest } from './files.ts'

const longestFunction = 60
const clockFolders = /^src\/(app\.ts$|cli\/|server\/serve\.ts$|store\/engine)/
const sqlFolders = /^src\/(store\/|modules\/[^/]+\/server[./-])/
const sql = /\b(select|insert into|update|delete from)\b[\s\S]* [\s\S]*\b(from|set|values|where)\b/i

type Rule = (node: ts.Node, file: string, source: ts.SourceFile) => readonly [fault: string, remedy: string] | undefined

/** The rules that need a syntax tree. `file` is the path from the root: some places may do what others may not. */
export const sourceFaults = (file: string, text: string): Fault[] => {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  const faults: Fault[] = []
  const visit = (node: ts.Node): void => {
    for (const rule of rules) {
      const found = rule(node, file, source)
      if (found) faults.push({ place: `${file}:${lineOf(source, node)}`, fault: found[0], remedy: found[1] })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return faults
}

const lineOf = (source: ts.SourceFile, node: ts.Node, at = node.getStart(source)): number =>
  source.getLineAndCharacterOfPosition(at).line + 1

const functionLength: Rule = (node, file, source) => {
  if (!ts.isFunctionLike(node) || !('body' in node) || !node.body || !isMeasured(file)) return undefined
  const lines = lineOf(source, node, node.getEnd()) - lineOf(source, node) + 1
  if (lines <= longestFunction) return undefined
  return [`a function of ${lines} lines, the limit is ${longestFunction}`, 'name its steps and make them functions']
}

const noAny: Rule = (node, _file, source) => {
  if (node.kind !== ts.SyntaxKind.AnyKeyword) return undefined
  for (let at: ts.Node | undefined = node; at && !ts.isSourceFile(at); at = at.parent) {
    const leading = source.text.slice(at.getFullStart(), at.getStart(source))
    if (/biome-ignore lint\/suspicious\/noExplicitAny: \S+/.test(leading)) return undefined
  }
  return ['`any` switches the compiler off', 'use `unknown` and narrow it, or write a biome-ignore with the reason']
}

const noClock: Rule = (node, file) => {
  if (isTest(file) || !file.startsWith('src/') || clockFolders.test(file)) return undefined
  const isNow =
    ts.isCallExpression(node) &&
    /^(Date\.now|performance\.now|Date|Temporal\.Now\.\w+)$/.test(node.expression.getText())
  const isNewDate = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length
  if (!isNow && !isNewDate) return undefined
  return [
    'reads the clock',
    'take `today` or `now` as an argument; only app.ts, the command line and the start of the server read it',
  ]
}

const noSql: Rule = (node, file) => {
  if (isTest(file) || !file.startsWith('src/') || sqlFolders.test(file)) return undefined
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node) && !ts.isTemplateExpression(node))
    return undefined
  if (!sql.test(node.getText())) return undefined
  return [
    'looks like SQL',
    'move the query to src/store or to the module’s server.ts; if it is prose, word it differently',
  ]
}

const suffixedImports: Rule = (node) => {
  const path = importedPath(node)
  if (path === undefined || !path.startsWith('.') || /\.(ts|tsx|mjs|json|css)$/.test(path)) return undefined
  return [`imports ${path} without its suffix`, 'write the file’s full name, as in ./day.ts']
}

/** The path of an import, a re-export or a dynamic import with a literal path. */
const importedPath = (node: ts.Node): string | undefined => {
  const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined
  if (from && ts.isStringLiteral(from)) return from.text
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined
  const argument = node.arguments[0]
  return argument && ts.isStringLiteral(argument) ? argument.text : undefined
}

const noDefaultExport: Rule = (node, file) => {
  const byWord =
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword)
  if (!file.startsWith('src/') || (!ts.isExportAssignment(node) && !byWord)) return undefined
  return ['a default export has no name of its own', 'export it by name']
}

const rules: readonly Rule[] = [functionLength, noAny, noClock, noSql, suffixedImports, noDefaultExport]
