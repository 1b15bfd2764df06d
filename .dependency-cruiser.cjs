/** The road: text → checked programme → plan → generated package → portals → dossiers. Imports only point back along it. */
const only = (from, allowed) => ({
  name: `${from}-imports-only`,
  severity: 'error',
  from: { path: `^packages/${from}/src`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(packages|apps|programmes|test)/', pathNot: [from, ...allowed].map((name) => `^packages/${name}/`) },
});

/** The phases of the language, in their order. */
const PHASES = ['1-syntax', '2-names', '3-types', '4-checks'];

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('runtime', []),
    only('language', []),
    only('compiler', ['language', 'runtime']),
    only('forms', ['runtime']),
    only('dossiers', ['runtime']),
    only('contract', ['runtime', 'dossiers']),
    only('cli', ['language', 'compiler', 'runtime']),
    {
      name: 'pure-language-and-compiler',
      severity: 'error',
      from: { path: '^packages/(runtime|language|compiler)/src', pathNot: '\\.test\\.ts$' },
      to: { path: '^(react|hono|kysely|pg)', dependencyTypes: ['core', 'npm'], pathNot: 'node_modules/chevrotain' },
    },
    ...PHASES.slice(0, -1).map((phase, rank) => ({
      name: `${phase}-reads-nothing-of-the-phases-after`,
      severity: 'error',
      from: { path: `^packages/language/src/${phase}/`, pathNot: '\\.test\\.ts$' },
      to: { path: PHASES.slice(rank + 1).map((later) => `^packages/language/src/${later}/`) },
    })),
    {
      name: 'apps-never-import-each-other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'apps-know-no-programme',
      severity: 'error',
      from: { path: '^(apps|packages)/' },
      to: { path: '^programmes/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|dist' },
    exclude: { path: '(^|/)(node_modules|dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
