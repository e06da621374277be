import { daysUntil } from '../../lib/scheme/calendar';
import type { Texts } from '../../lib/view/text';

/** How far off a target date is, in words; null where it has gone by. */
export function targetWords(
  { t, plural, date }: Texts,
  target: string,
  today: string,
  length: 'short' | 'long',
): string | null {
  const days = daysUntil(today, target);
  if (days < 0) return null;
  return days === 0
    ? t('ui_target_today', date(target, length))
    : plural('ui_target_days', days, date(target, length));
}
