import { créerClient } from '@guichet/contract/client';
import { au } from '../navigation/visite.ts';

export const client = créerClient({ au });
