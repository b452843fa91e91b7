import { configDefaults, defineConfig } from 'vitest/config'
export default defineConfig({ test: { experimental: { viteModuleRunner: false }, include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'], exclude: [...configDefaults.exclude, '**/*.slow.test.ts'], maxWorkers: 1, isolate: false, testTimeout: 60_000, setupFiles: ['./zz-setup.ts'] } })
