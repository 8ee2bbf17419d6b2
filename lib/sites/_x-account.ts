import { attributeIn } from './_attribute';
import { handleIn, handleInText } from './_x-parts';
import type { Page } from './index';

const AVATAR = 'UserAvatar-Container-';

/** @returns the handle of the signed-in account; null when nobody is signed in. */
export function readXAccount({ document }: Page): string | null {
  const profile = handleIn(document.querySelector('[data-testid="AppTabBar_Profile_Link"]'));
  if (profile !== null) return profile;
  const switcher = document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
  const avatar = attributeIn(switcher, `[data-testid^="${AVATAR}"]`, 'data-testid');
  return avatar?.slice(AVATAR.length) || handleInText(switcher);
}
