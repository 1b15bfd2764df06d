import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { manuel } from './manuel/plugin.ts';
import { theme } from './theme.plugin.ts';

export default defineConfig(({ mode }) => {
  const env = { ...loadEnv(mode, import.meta.dirname, ''), ...process.env };
  const serveur = env['SERVEUR'] ?? 'http://127.0.0.1:3000';
  return {
    plugins: [
      react(),
      theme(env['VITE_THEME'] === 'etat' ? 'etat' : 'neutre'),
      manuel(join(import.meta.dirname, '../../docs/manuel')),
    ],
    // The parts of forms are read from their sources, so that a change shows at once.
    resolve: { conditions: ['source', 'module', 'browser', 'import', 'default'] },
    build: {
      target: 'es2024',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { input: ['index.html', 'manuel.html'] },
    },
    server: {
      proxy: {
        '/api': serveur,
        '/connexion': serveur,
        '/deconnexion': serveur,
        '/programmes': serveur,
        '/oidc': serveur,
      },
    },
  };
});
