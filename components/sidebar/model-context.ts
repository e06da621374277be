import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarModel } from '../../lib/view/sidebar-model';

const ModelContext = createContext<SidebarModel | null>(null);

/** Gives the sidebar's model to everything below it. */
export const ModelProvider = ModelContext.Provider;

/** The sidebar's model. Throws outside `ModelProvider`, which only a mistake in composing can cause. */
export function useModel(): SidebarModel {
  const model = useContext(ModelContext);
  if (model === null) throw new Error('no ModelProvider above this component');
  return model;
}
