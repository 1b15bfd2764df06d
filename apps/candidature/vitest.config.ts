import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'candidature', include: ['src/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
});
