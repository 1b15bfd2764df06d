/** The pages of the manual are plain pages: all that runs in them is the chosen appearance. */
import { suivreApparence } from './theme/apparence.ts';
import './theme/styles.ts';
import './theme/manuel.css';

suivreApparence();
