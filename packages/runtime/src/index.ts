export * from './programme.ts';
export * from './valeurs.ts';
