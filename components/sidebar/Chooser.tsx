import { useEffect, useRef } from 'preact/hooks';
import { sectionsOf } from '../../lib/scheme';
import { areaOf, isSectionId, PARTS, TARGET_IDS } from '../../lib/scheme/ids';
import type { Choosing } from '../../lib/view/portfolio-model';
import { numberOf, titleOf } from '../../lib/view/section-rows';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';
import { useReasonWords } from './reason-words';

type Props = { readonly choosing: Choosing };

/** Which section is this heading? Every section, the areas that are divided, the three parts, or none of them. */
export function Chooser({ choosing }: Props) {
  const { t } = useTexts();
  const reasonWords = useReasonWords();
  const { portfolio } = useModel();
  const box = useRef<HTMLElement>(null);
  const { document, heading } = choosing;
  const kept = portfolio.view.value?.portfolio;

  // The focus goes to the likely answer, and back to what it was on once there is one.
  useEffect(() => {
    const before = activeElement(box.current);
    const likely = box.current?.querySelector<HTMLElement>('[data-likely]');
    (likely ?? box.current?.querySelector<HTMLElement>('.choice'))?.focus();
    return () => before?.focus({ preventScroll: true });
  }, []);

  if (kept === undefined) return null;
  const sections = new Map(sectionsOf(kept.pathway).map((section) => [section.id as string, section]));
  const targets = TARGET_IDS.filter((target) => !isSectionId(target) || sections.has(target));
  const isTopic = heading.section === null && heading.part === null && heading.suggestion === null;
  const why = heading.reasons.map(reasonWords).filter((words) => words !== null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    portfolio.choose(null);
  }

  return (
    <section class="chooser" aria-label={t('ui_choose', heading.text)} ref={box} onKeyDown={onKeyDown}>
      <div class="chooser-head">
        <p class="chooser-title">{t('ui_choose', heading.text)}</p>
        <TextButton tone="muted" onClick={() => portfolio.choose(null)}>
          {t('ui_cancel')}
        </TextButton>
      </div>
      {why.length > 0 && <p class="chooser-why quiet">{t('ui_choose_why', why.join('; '))}</p>}
      <ul>
        {targets.map((target) => {
          const section = sections.get(target);
          const name = section === undefined ? t('ui_choose_area', target) : titleOf(section, kept);
          return (
            <li key={target}>
              <button
                type="button"
                class={`choice ${section === undefined ? 'area' : ''}`}
                aria-pressed={heading.section === target && heading.part === null}
                data-likely={(heading.section ?? heading.suggestion) === target || undefined}
                onClick={() => portfolio.correct(document, heading, { kind: 'section', section: target })}
              >
                <span class="section-number">
                  {section === undefined ? areaOf(target) : (numberOf(section) ?? '–')}
                </span>
                <span>{name}</span>
              </button>
            </li>
          );
        })}
        {PARTS.map((part) => (
          <li key={part}>
            <button
              type="button"
              class="choice"
              aria-pressed={heading.part === part}
              onClick={() => portfolio.correct(document, heading, { kind: 'part', part })}
            >
              <span aria-hidden="true">·</span>
              <span>{t(`ui_choose_part_${part}`)}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="choice"
            aria-pressed={isTopic}
            data-likely={isTopic || undefined}
            onClick={() => portfolio.correct(document, heading, { kind: 'topic' })}
          >
            <span aria-hidden="true">·</span>
            <span>{t('ui_not_a_section')}</span>
          </button>
        </li>
      </ul>
    </section>
  );
}

function activeElement(inside: HTMLElement | null): HTMLElement | null {
  const root = inside?.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return active instanceof HTMLElement ? active : null;
}
