import { expect, test } from 'vitest';
import { writeReference } from './reference.ts';

test('the reference of the manual is the grammar’s (vitest -u writes it again)', async () => {
  await expect(writeReference()).toMatchFileSnapshot('../../../../docs/manuel/80-reference.md');
});
