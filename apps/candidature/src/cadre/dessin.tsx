/** The counter again, at work: an arch, a sheet, a sum. */
export function Dessin() {
  return (
    <svg
      className="gui-héros__dessin"
      viewBox="0 0 320 260"
      width="320"
      height="260"
      aria-hidden="true"
      focusable="false"
    >
      <path className="gui-héros__arche" d="M8 240V156a152 152 0 0 1 304 0v84" />
      <path className="gui-héros__arche" d="M36 240V156a124 124 0 0 1 248 0v84" />
      <path className="gui-héros__arche--pleine" d="M64 240V156a96 96 0 0 1 192 0v84z" />
      <rect className="gui-héros__feuille" x="108" y="112" width="104" height="128" rx="6" />
      <path className="gui-héros__ligne" d="M126 138h68M126 158h50M126 178h60" />
      <path className="gui-héros__somme" d="M150 210h44" />
      <path className="gui-héros__tablette" d="M20 241h280" />
    </svg>
  );
}
