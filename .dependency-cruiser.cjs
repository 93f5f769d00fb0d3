/** The arrows that ARCHITECTURE.md draws: what may know what. Everything else is forbidden. */

const CORE = '^src/(?!cli/)'

const inside = (known) => (known.endsWith('.ts') ? `${known.replace('.', '\\.')}$` : `${known}/`)

/** A part of src, and the parts (or files) that it may know besides itself. */
const mayKnow = (part, known) => ({
  name: `${part}-knows-only-what-is-drawn`,
  comment: `src/${part} knows ${known.length > 0 ? known.join(', ') : 'nothing else of the project'}.`,
  severity: 'error',
  from: { path: `^src/${part}/` },
  to: {
    path: '^(src|renderer|electron|tests)/',
    pathNot: `^src/(${[part, ...known].map(inside).join('|')}|problem\\.ts$|platform\\.d\\.ts$)`,
  },
})

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    mayKnow('domain', []),
    mayKnow('vault', ['domain']),
    mayKnow('backup', []),
    mayKnow('transparency', ['domain', 'rules', 'retention/periods.ts']),
    mayKnow('record', ['domain', 'vault/groups.ts', 'vault/bytes.ts', 'vault/signatures.ts', 'retention/periods.ts']),
    mayKnow('intake', ['domain', 'rules', 'vault/mark.ts']),
    mayKnow('rules', ['domain']),
    mayKnow('working', ['domain', 'intake']),
    mayKnow('people', ['domain', 'vault', 'working']),
    mayKnow('retention', ['domain', 'people', 'working']),
    mayKnow('samples', ['domain', 'intake']),
    mayKnow('solver', ['domain', 'rules']),
    mayKnow('outlook', ['domain', 'intake', 'rules', 'solver']),
    mayKnow('advice', ['domain', 'rules', 'solver']),
    mayKnow('compare', ['domain', 'rules', 'solver', 'advice', 'recommend.ts']),
    {
      name: 'only-the-audit-knows-what-is-monitored',
      comment:
        'Religion, ethnicity, nationality and ideology are read apart from the estate, and meet only the outcome and its sheets; in the window a worker apart reads them.',
      severity: 'error',
      from: {
        path: '^(src|renderer|electron)/',
        pathNot:
          '^src/(compare/disparity/|export/|intake/read-monitoring\\.ts$|cli/)|^renderer/(worker/clerk-exports|audit/auditor)\\.ts$',
      },
      to: { path: '^src/(domain/monitoring|intake/read-monitoring)\\.ts$' },
    },
    mayKnow('export', ['domain', 'intake']),
    mayKnow('paper', ['domain', 'rules', 'advice']),
    {
      name: 'only-engines-name-a-solver',
      severity: 'error',
      from: { path: '^(src|renderer|electron)/', pathNot: '^(src/solver/engines/|renderer/worker/)' },
      to: { path: 'node_modules/(highs|javascript-lp-solver)/' },
    },
    {
      name: 'only-the-vault-knows-its-ciphers',
      comment: "Passphrases and ciphers are handled in one place; a hash of public bytes is anybody's.",
      severity: 'error',
      from: { path: '^(src|renderer|electron)/', pathNot: '^src/vault/' },
      to: { path: '^src/vault/web-crypto\\.ts$|node_modules/hash-wasm/' },
    },
    {
      name: 'thinking-knows-no-host',
      comment: 'Only src/cli may use Node; nothing in src knows the window or its host.',
      severity: 'error',
      from: { path: CORE },
      to: { path: '^(renderer|electron|src/cli)/', dependencyTypesNot: ['undetermined'] },
    },
    { name: 'thinking-uses-no-node', severity: 'error', from: { path: CORE }, to: { dependencyTypes: ['core'] } },
    {
      name: 'window-and-host-meet-in-the-bridge',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/' },
    },
    {
      name: 'host-knows-nothing-of-prisons',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|src)/', pathNot: '^src/(bridge|content-security-policy|part-name)\\.ts$' },
    },
    {
      name: 'parts-have-no-domain-words',
      severity: 'error',
      from: { path: '^renderer/parts/' },
      to: { path: '^(src|renderer/(screens|state|view|storage|worker))/' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(src|renderer|electron)/' },
      to: { path: '^(tests|scripts)/' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?url$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
