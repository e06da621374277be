import { nameOfHomes } from '../../lib/view/stored-portfolios';
import { useTexts } from '../common/texts-context';

/** A portfolio by its first home, whatever way that is written. */
export function PortfolioName({ homes }: { readonly homes: readonly string[] }) {
  const { plural } = useTexts();
  const { name, more } = nameOfHomes(homes);
  return (
    <>
      <bdi>{name}</bdi>
      {more > 0 && ` ${plural('data_more_homes', more)}`}
    </>
  );
}
