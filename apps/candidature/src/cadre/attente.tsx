import { useEffect, useState } from 'react';

/** Shown only when waiting lasts: a flash of « chargement » slows down everybody. */
export function Attente() {
  const [longue, allonger] = useState(false);
  useEffect(() => {
    const minuterie = setTimeout(() => allonger(true), 400);
    return () => clearTimeout(minuterie);
  }, []);
  return (
    <div className="fr-container gui-attente">
      <output>{longue && 'Chargement en cours…'}</output>
    </div>
  );
}
