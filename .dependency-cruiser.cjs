/** The road: text → checked programme → plan → generated package → portals → dossiers. Imports only point back along it. */
const only = (from, allowed) => ({
  name: `${from}-imports-only`,
  severity: 'error',
  from: { path: `^packages/${from}/src`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(packages|apps|programmes|test)/', pathNot: [from, ...allowed].map((name) => `^packages/${name}/`) },
});

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
