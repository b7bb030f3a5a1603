import ts from 'typescript'
import type { Fault } from './fault.ts'
import { isTest } from './files.ts'

/** A module imports only modules that it names in `uses`, and each module folder stands in the list of modules. */
export const usesFaults = (sources: ReadonlyMap<string, string>): Fault[] => {
  const modules = [...sources.keys()].flatMap((file) => /^src\/modules\/([^/]+)\/index\.ts$/.exec(file)?.[1] ?? [])
  return [...modules.flatMap((name) => importFaults(name, sources)), ...listFaults(modules, sources)]
}

const importFaults = (name: string, sources: ReadonlyMap<string, string>): Fault[] => {
  const index = `src/modules/${name}/index.ts`
  const used = declaredUses(index, sources.get(index) ?? '')
  const files = [...sources].filter(([file]) => file.startsWith(`src/modules/${name}/`) && !isTest(file))
  return files.flatMap(([file, text]) => {
    const strange = importedModules(text).filter((other) => other !== name && !used.includes(other))
    return [...new Set(strange)].map((other) => ({
      place: file,
      fault: `imports the module ${other}, which ${name} does not name in uses`,
      remedy: `add it to uses in ${index}, or refer to its records by a neutral pair (kind, id)`,
    }))
  })
}

const importedModules = (text: string): string[] =>
  [...text.matchAll(/from '(?:\.\.\/)+([a-z0-9-]+)\/index\.ts'/g)].flatMap(([path, folder]) =>
    folder && /'(\.\.\/){1,2}[a-z0-9-]+\/index\.ts'$/.test(path) ? folder : [],
  )

/** The folders behind the values in `uses: [organization, …]`. */
const declaredUses = (file: string, text: string): string[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const folders = new Map<string, string>()
  const used: string[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) &&
      node.importClause?.namedBindings &&
      ts.isNamedImports(node.importClause.namedBindings)
    ) {
      const folder = /\.\.\/([a-z0-9-]+)\/index\.ts/.exec(node.moduleSpecifier.getText(source))?.[1]
      for (const one of node.importClause.namedBindings.elements) if (folder) folders.set(one.name.text, folder)
    }
    const list = ts.isPropertyAssignment(node) && node.name.getText(source) === 'uses' ? node.initializer : undefined
    if (list && ts.isArrayLiteralExpression(list)) used.push(...list.elements.map((one) => one.getText(source)))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return used.map((name) => folders.get(name) ?? name)
}

const listFaults = (modules: readonly string[], sources: ReadonlyMap<string, string>): Fault[] => {
  const list = sources.get('src/modules/index.ts')
  if (list === undefined) return []
  return modules
    .filter((name) => !list.includes(`'./${name}/index.ts'`))
    .map((name) => ({
      place: 'src/modules/index.ts',
      fault: `the module ${name} is not listed`,
      remedy: `import it from './${name}/index.ts' and put it at its place in the order of the report`,
    }))
}
