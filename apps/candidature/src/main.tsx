import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './application.tsx';
import { installerRouteur } from './navigation/routeur.ts';
import { suivreApparence } from './theme/apparence.ts';
import './theme/styles.ts';

suivreApparence();
installerRouteur();
const racine = document.querySelector('#racine');
if (racine) {
  createRoot(racine).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  );
}
