const RADIUS = 16;
const ROUND = 2 * Math.PI * RADIUS;

type Props = { readonly done: number; readonly total: number };

/** How much of the portfolio is ready, as a ring. Decoration: the header beside it says the same in words. */
export function ProgressRing({ done, total }: Props) {
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <svg class="ring" viewBox="0 0 38 38" aria-hidden="true">
      <circle class="ring-track" cx="19" cy="19" r={RADIUS} />
      {share > 0 && (
        <circle
          class="ring-done"
          cx="19"
          cy="19"
          r={RADIUS}
          stroke-dasharray={`${share * ROUND} ${ROUND}`}
          transform="rotate(-90 19 19)"
        />
      )}
      <text x="19" y="23.2" text-anchor="middle">
        {done}
      </text>
    </svg>
  );
}
