// The import table of the house: each rule names who, what he may not import, and what he does instead.
const tests = '[.]test[.]tsx?$|^src/modules/[^/]+/walk/'
const serverFiles = '^src/modules/[^/]+/(server|portal|demo|command)[./-]'
const webFiles = '^src/modules/[^/]+/web[./-]'
const declarationsFrom = { path: '^src/modules/[^/]+/', pathNot: [tests, serverFiles, webFiles] }
const serverFrom = { path: serverFiles, pathNot: tests }
const webFrom = { path: webFiles, pathNot: tests }
const outside = ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'undetermined']

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbid(
      'no-circles',
      'Two files that need each other: move what both need into a third that needs neither.',
      {},
      { circular: true },
    ),
    forbid(
      'resolvable',
      'Names a file or package that is not there: correct the path (with its .ts suffix) or add the package to package.json.',
      {},
      { couldNotResolve: true },
    ),
    forbid(
      'no-dev-packages',
      'The running server may not need a development package: move it to "dependencies" in package.json, or use another.',
      { path: '^src/(?!web/)', pathNot: [tests, webFiles] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),

    forbid(
      'kernel-is-pure',
      'The kernel imports only the kernel: take what is needed as an argument and let app.ts hand it in.',
      { path: '^src/kernel/', pathNot: tests },
      { pathNot: '^src/kernel/', dependencyTypesNot: outside },
    ),
    forbid(
      'kernel-has-no-packages',
      'The kernel runs anywhere, without Node and packages: take a function as an argument, or move the code to store or server.',
      { path: '^src/kernel/', pathNot: tests },
      { dependencyTypes: outside },
    ),
    forbid(
      'law-is-data',
      'The law imports only the kernel and other law: what acts on the law is a function in a module.',
      { path: '^src/law/', pathNot: tests },
      { pathNot: '^src/(kernel|law)/' },
    ),

    forbid(
      'declarations-are-anywhere',
      'Declarations run in server and browser: import kernel, law, the own module and the index.ts of a module named in uses; put SQL and routes into server.ts, screens into web.tsx.',
      declarationsFrom,
      { path: '^src/', pathNot: '^src/(kernel|law|modules)/' },
    ),
    forbid(
      'declarations-have-no-packages',
      'Declarations run in server and browser, so without Node and packages: put this into server.ts or web.tsx of the module.',
      declarationsFrom,
      { dependencyTypes: outside },
    ),
    forbid(
      'declarations-know-no-doors',
      'Declarations import no server.ts, portal.ts, demo.ts or web.tsx: the server and the web application collect these themselves.',
      declarationsFrom,
      { path: [serverFiles, webFiles] },
    ),
    forbid(
      'modules-meet-at-the-index',
      'Import another module by its index.ts (export there what others may read), and name it in uses.',
      { path: '^src/modules/([^/]+)/' },
      { path: '^src/modules/[^/]+/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index[.]ts$'] },
    ),
    forbid(
      'modules-do-not-know-the-list',
      'A module does not read the list of all modules: take what is needed as an argument; app.ts hands it in.',
      { path: '^src/modules/[^/]+/', pathNot: tests },
      { path: '^src/modules/index[.]ts$' },
    ),
    forbid(
      'server-side-of-a-module',
      'server.ts, portal.ts and demo.ts import kernel, law, modules and store, and of server and portal only types; a page is built from src/portal/html.ts and src/portal/parts, an office file with src/server/office, an uploaded table is read by src/server/sheet.',
      serverFrom,
      {
        path: '^src/(server|portal)/',
        pathNot: [
          '^src/portal/(html[.]ts$|parts/)',
          '^src/server/office/',
          '^src/server/sheet/(grid|worker-tasks)[.]ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'server-side-has-no-screens',
      'A module’s server side does not import the web client, the command line or app.ts: move the shared function into the module’s declarations.',
      serverFrom,
      { path: ['^src/(web|cli)/', '^src/app[.]ts$', webFiles], pathNot: '^src/cli/command[.]ts$' },
    ),
    forbid(
      'web-side-of-a-module',
      'web.tsx imports kernel, law, module indexes and src/web: ask the server through the API hooks.',
      webFrom,
      { path: ['^src/(store|server|portal|cli)/', '^src/app[.]ts$', serverFiles] },
    ),
    forbid(
      'web-side-without-node',
      'web.tsx runs in a browser, which has no node: modules: compute it on the server and read it through the API.',
      webFrom,
      { dependencyTypes: ['core'] },
    ),

    forbid(
      'report-names-blanks-only',
      'annual-report imports no other module: an indicator names the blank that it fills, and app.ts hands the list over.',
      { path: '^src/modules/annual-report/', pathNot: tests },
      { path: '^src/modules/', pathNot: '^src/modules/annual-report/' },
    ),
    forbid(
      'organization-uses-nobody',
      'organization is below all modules: a reference from it to another duty is a neutral pair (kind, id).',
      { path: '^src/modules/organization/', pathNot: tests },
      { path: '^src/modules/', pathNot: '^src/modules/organization/' },
    ),

    forbid(
      'store-knows-no-duty',
      'The store imports only the kernel and itself: take registers and modules as arguments.',
      { path: '^src/store/', pathNot: tests },
      { path: '^src/', pathNot: '^src/(kernel|store)/' },
    ),
    forbid(
      'server-has-no-screens',
      'Server, portal and command line do not import the web client: move the shared function to the kernel.',
      { path: '^src/(server|portal|cli)/', pathNot: tests },
      { path: ['^src/web/', webFiles] },
    ),
    forbid(
      'modules-by-their-doors',
      'Import a module by a door only: index.ts, server.ts, portal.ts or demo.ts; export from there what is needed.',
      { path: '^src/(server|portal|cli)/', pathNot: tests },
      { path: '^src/modules/[^/]+/', pathNot: '^src/modules/[^/]+/(index|server|portal|demo)[.]ts$' },
    ),
    forbid(
      'web-has-no-server',
      'The web client imports kernel, law, module indexes and web.tsx: ask the server through the API hooks.',
      { path: '^src/web/', pathNot: tests },
      {
        path: '^src/',
        pathNot: ['^src/(kernel|law|web)/', '^src/modules/index[.]ts$', '^src/modules/[^/]+/(index[.]ts|web[.]tsx)$'],
      },
    ),
    forbid(
      'web-without-node',
      'The web client runs in a browser, which has no node: modules: compute it on the server and read it through the API.',
      { path: '^src/web/', pathNot: tests },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'only-entries-compose',
      'Only the command line and tests start app.ts: take what is needed as an argument.',
      { path: '^src/', pathNot: ['^src/cli/', '^src/app[.]ts$', tests] },
      { path: '^src/app[.]ts$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
}
