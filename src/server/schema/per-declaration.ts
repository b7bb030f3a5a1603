/** What is made of a declaration is made once, when it is first needed: a schema is costly to build and compiles itself with use. */
export function perDeclaration<D extends object, V>(make: (declaration: D) => V): (declaration: D) => V {
  const made = new WeakMap<D, V>()
  return (declaration) => {
    const known = made.get(declaration)
    if (known !== undefined) return known
    const fresh = make(declaration)
    made.set(declaration, fresh)
    return fresh
  }
}
