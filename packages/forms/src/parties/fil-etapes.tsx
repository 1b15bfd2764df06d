/** Where the person is: the step, its rank, and what comes next. Not a menu. */
export function FilÉtapes({
  rang,
  total,
  titre,
  suivante,
}: {
  rang: number;
  total: number;
  titre: string;
  suivante: string | null;
}) {
  return (
    <div className="fr-stepper gui-fil">
      <h1 className="fr-stepper__title gui-fil__titre" tabIndex={-1}>
        <span className="fr-stepper__state">
          Étape {rang} sur {total}
        </span>{' '}
        {titre}
      </h1>
      <div className="gui-fil__traits" aria-hidden="true">
        {Array.from({ length: total }, (_, i) => (
          <span key={i} className={i < rang ? 'gui-fil__trait gui-fil__trait--fait' : 'gui-fil__trait'} />
        ))}
      </div>
      {suivante !== null && (
        <p className="fr-stepper__details">
          <span className="fr-text--bold">Étape suivante :</span> {suivante}
        </p>
      )}
    </div>
  );
}
