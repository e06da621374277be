import type { ComponentChildren } from 'preact';
import { PATHWAYS } from '../../lib/scheme/ids';
import { LINKS } from '../../lib/scheme/links';
import { Choices } from '../common/Choices';
import { SafeLink } from '../common/SafeLink';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from '../sidebar/model-context';
import { useStepName } from '../sidebar/reason-words';
import { Documents } from './Documents';
import { ReadSite } from './ReadSite';
import { Shortcuts } from './Shortcuts';
import { SwitchOff } from './SwitchOff';
import { TargetDate } from './TargetDate';

const THEMES = ['system', 'light', 'dark'] as const;
/** Undo, pathway, the portfolio's pages, how the sidebar looks, and what this is. `children`: about where it is shown. */
export function Menu({ children }: { readonly children: ComponentChildren }) {
  const { t } = useTexts();
  const model = useModel();
  const stepName = useStepName();
  const { portfolio } = model;
  const view = portfolio.view.value;
  const step = portfolio.lastStep.value;
  const { theme } = model.settings.value;

  return (
    <>
      <h2 class="title">{t('ui_menu')}</h2>
      {view !== null && (
        <>
          <section class="menu-block">
            <h3 class="menu-heading">{t('ui_undo_heading')}</h3>
            {step === null ? (
              <p class="quiet">{t('ui_undo_nothing')}</p>
            ) : (
              <TextButton onClick={() => portfolio.undo(step)}>
                {t('ui_undo_step', stepName(step))}
              </TextButton>
            )}
          </section>
          <div class="menu-block">
            <Choices
              legend={t('ui_pathway')}
              options={PATHWAYS.map((value) => ({ value, text: t(`ui_pathway_${value}`) }))}
              value={view.portfolio.pathway}
              onChange={(pathway) => portfolio.change({ kind: 'pathway', pathway })}
            />
          </div>
          <TargetDate
            target={view.portfolio.target}
            today={model.today.value}
            onTarget={(day) => portfolio.change({ kind: 'target', day })}
          />
          <section class="menu-block">
            <h3 class="menu-heading">{t('ui_skeleton')}</h3>
            <p class="quiet">{t('ui_skeleton_about')}</p>
            <TextButton onClick={() => portfolio.copySkeleton('all')}>{t('ui_skeleton_copy')}</TextButton>
          </section>
          <section class="menu-block">
            <h3 class="menu-heading">{t('ui_documents')}</h3>
            <Documents members={view.members} />
            <ReadSite />
          </section>
        </>
      )}
      <div class="menu-block">
        <Choices
          legend={t('ui_theme')}
          options={THEMES.map((value) => ({ value, text: t(`ui_theme_${value}`) }))}
          value={theme}
          onChange={model.setTheme}
        />
      </div>
      {children}
      <Shortcuts />
      <div class="menu-block">
        <TextButton onClick={model.connection.openData}>{t('data_open')}</TextButton>
      </div>
      {model.phase.value.kind !== 'off' && <SwitchOff heading="h3" />}
      <section class="menu-block about">
        <h3 class="menu-heading">{t('ui_about')}</h3>
        <p class="quiet">{t('ui_about_unofficial')}</p>
        <p class="quiet">
          {t('ui_about_official')} <SafeLink href={LINKS.guidelines.url}>{LINKS.guidelines.name}</SafeLink>
        </p>
        <p class="quiet">{t('ui_about_private')}</p>
      </section>
    </>
  );
}
