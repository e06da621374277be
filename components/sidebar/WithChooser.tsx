import type { ComponentChildren } from 'preact';
import type { Place } from '../../lib/view/known';
import type { Choosing } from '../../lib/view/portfolio-model';
import { Chooser } from './Chooser';
import { useModel } from './model-context';

type Props = {
  readonly place: Place;
  readonly from: Choosing['from'];
  readonly class: string;
  readonly children: ComponentChildren;
};

/** A line about a heading, with the choice of its section below it once that was asked for in this line. */
export function WithChooser({ place, from, class: name, children }: Props) {
  const choosing = useModel().portfolio.choosing.value;
  const chosenHere =
    choosing?.from === from &&
    choosing.heading.id === place.heading.id &&
    choosing.document.id === place.document.id;
  return (
    <>
      <div class={name}>{children}</div>
      {chosenHere && <Chooser choosing={choosing} />}
    </>
  );
}
