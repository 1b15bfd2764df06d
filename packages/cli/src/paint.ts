/** Colours, on a terminal only, and never when `NO_COLOR` asks for none. */
import { styleText } from 'node:util';
import type { Paint } from '@guichet/language';

const STYLES = {
  erreur: ['red', 'bold'],
  avertissement: ['yellow', 'bold'],
  information: ['blue', 'bold'],
  place: ['bold'],
  margin: ['dim'],
  related: ['cyan'],
  help: ['green'],
} as const;

export const paint: Paint = (part, text) => styleText([...STYLES[part]], text, { stream: process.stderr });
